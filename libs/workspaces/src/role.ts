import type { Action, Actor } from '@lexikon/kernel/actor';

export const ROLES = ['owner', 'admin', 'reviewer', 'editor', 'reader'] as const;
export type Role = (typeof ROLES)[number];

const EVERYONE = ROLES;
const MANAGERS = ['owner', 'admin'] as const;

/** The one table that says who may do what. A new action does not compile until it has a row. */
const MAY: Readonly<Record<Action, readonly Role[]>> = {
  // Of one's own account and workspaces to come: signed in is enough, so no role is asked for.
  'account.self': EVERYONE,
  // No role in a workspace hands it out: accounts that are admins have it.
  'installation.manage': [],
  'workspace.create': EVERYONE,
  'workspace.read': EVERYONE,
  'workspace.manage': MANAGERS,
  'lexicon.read': EVERYONE,
  'lexicon.create': ['owner', 'admin', 'reviewer', 'editor'],
  'lexicon.manage': MANAGERS,
  'term.read': EVERYONE,
  'term.edit': ['owner', 'admin', 'reviewer', 'editor'],
  'term.review': ['owner', 'admin', 'reviewer'],
};

/** What anyone may do with a public lexicon, signed in or not. */
const PUBLIC_ACTIONS: readonly Action[] = ['lexicon.read', 'term.read'];

export function isPublicAction(action: Action): boolean {
  return PUBLIC_ACTIONS.includes(action);
}

export function rolesThatMay(action: Action): readonly Role[] {
  return MAY[action];
}

interface Standing {
  readonly actor: Actor;
  /** The actor's roles in the workspace, and in the lexicon that is asked about. */
  readonly roles: readonly Role[];
  readonly isPublic: boolean;
}

/** Whether this may be done. A token never allows more than its owner has: its scopes only narrow. */
export function may({ actor, roles, isPublic }: Standing, action: Action): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind === 'token' && !actor.scopes.includes(action)) return false;
  return (isPublic && isPublicAction(action)) || roles.some((role) => MAY[action].includes(role));
}

/** Whether it is known to them at all: what is hidden answers as if it were not there. */
export function maySee({ actor, roles, isPublic }: Standing): boolean {
  return actor.kind === 'system' || isPublic || roles.length > 0;
}
