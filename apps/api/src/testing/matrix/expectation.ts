import type { Actor } from '@lexikon/kernel/actor';
import { isPublicAction, may, maySee, POLICY, type Role } from '@lexikon/workspaces/role';
import type { RouteAccess } from '../../http/access.decorator.js';
import type { RouteEntry } from './route-entry.js';

/** Whose the ids are that a request names. `sibling`: of another lexicon of the same workspace. */
export type Whose = 'own' | 'sibling' | 'other' | 'random';

/** Someone who asks, as far as the policy is concerned. */
export interface Standing {
  readonly actor: Actor;
  /** In the whole workspace. */
  readonly roles: readonly Role[];
  /** In one lexicon only: the one whose ids are `own`. */
  readonly lexiconRoles?: readonly Role[];
  readonly isAdmin?: boolean;
  /** Signed in a while ago. */
  readonly isTired?: boolean;
}

/** `in`: done, or refused for what was asked and not for who asked it. */
export type Outcome = 'in' | '401' | '403' | '404' | `unexpected ${number}`;

export function outcomeOf(status: number): Outcome {
  if (status === 401 || status === 403 || status === 404) return `${status}`;
  const isAnswered = (status >= 200 && status < 300) || status === 409 || status === 422;
  return isAnswered ? 'in' : `unexpected ${status}`;
}

/** What the declaration of the route and the table of the policy say, and nothing else does. */
export function expectedOf(access: RouteAccess, entry: RouteEntry, who: Standing, whose: Whose): Outcome {
  const refusal = refusalAtTheDoor(access, who);
  if (refusal) return refusal;
  if (entry.narrows) return 'in';
  if (entry.of === 'account') return whose === 'own' ? 'in' : '404';
  // Accounts belong to no workspace.
  if (entry.of === 'installation') return who.isAdmin && whose !== 'random' ? 'in' : '404';
  return whose === 'other' || whose === 'random' ? '404' : expectedInside(access, entry, who, whose);
}

function expectedInside(access: RouteAccess, entry: RouteEntry, who: Standing, whose: Whose): Outcome {
  const lexiconRoles = whose === 'own' && !entry.isOtherLexicon ? (who.lexiconRoles ?? []) : [];
  if (entry.of === 'member') return who.roles.length + lexiconRoles.length > 0 ? 'in' : '404';
  const isOfLexicon = access.resource === 'lexicon' || access.resource === 'term';
  const roles = isOfLexicon ? [...who.roles, ...lexiconRoles] : who.roles;
  const standing = { actor: who.actor, roles, isPublic: false };
  if (!maySee(standing)) return '404';
  if (may(standing, entry.asks?.action ?? access.action)) return 'in';
  return entry.hides === undefined ? '403' : '404';
}

function refusalAtTheDoor({ action, fresh }: RouteAccess, { actor, isTired }: Standing): Outcome | null {
  if (actor.kind === 'anonymous') return isPublicAction(action) ? null : '401';
  if (actor.kind === 'token') {
    const isForPeople = fresh || POLICY[action].scope === null;
    return isForPeople || !actor.scopes.includes(action) ? '403' : null;
  }
  return fresh && isTired ? '403' : null;
}
