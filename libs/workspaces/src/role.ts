import type { Action, Actor } from '@lexikon/kernel/actor';

export const ROLES = ['owner', 'admin', 'reviewer', 'editor', 'reader'] as const;
export type Role = (typeof ROLES)[number];

/** What a token may be made for. Each holds all that come before it. */
export const TOKEN_SCOPES = ['read', 'write', 'review', 'admin'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

export interface PolicyRow {
  /** The roles in a workspace, or in one of its lexicons, that may. */
  readonly roles: readonly Role[];
  /** The least scope that a token needs; null where no token may, whatever it was made for. */
  readonly scope: TokenScope | null;
  /** With a public lexicon anyone may, signed in or not. */
  readonly isPublic: boolean;
}

const EVERYONE = ROLES;
const EDITORS = ['owner', 'admin', 'reviewer', 'editor'] as const;
const REVIEWERS = ['owner', 'admin', 'reviewer'] as const;
const MANAGERS = ['owner', 'admin'] as const;

/** The one table that says who may do what. A new action does not compile until it has a row. */
export const POLICY: Readonly<Record<Action, PolicyRow>> = {
  // Of one's own account and workspaces to come: signed in is enough, so no role is asked for.
  'account.self': { roles: EVERYONE, scope: null, isPublic: false },
  // No role in a workspace hands it out: accounts that are admins have it.
  'installation.manage': { roles: [], scope: null, isPublic: false },
  'workspace.create': { roles: EVERYONE, scope: null, isPublic: false },
  'workspace.read': { roles: EVERYONE, scope: 'read', isPublic: false },
  'workspace.manage': { roles: MANAGERS, scope: 'admin', isPublic: false },
  // To hand it over, to remove it, and to have it back.
  'workspace.own': { roles: ['owner'], scope: null, isPublic: false },
  'lexicon.read': { roles: EVERYONE, scope: 'read', isPublic: true },
  'lexicon.create': { roles: EDITORS, scope: 'write', isPublic: false },
  'lexicon.manage': { roles: MANAGERS, scope: 'admin', isPublic: false },
  'term.read': { roles: EVERYONE, scope: 'read', isPublic: true },
  'term.edit': { roles: EDITORS, scope: 'write', isPublic: false },
  'term.review': { roles: REVIEWERS, scope: 'review', isPublic: false },
};

/** As which a workspace's own token acts there: its scopes narrow this to what it was made for. */
export const WORKSPACE_TOKEN_ROLE: Role = 'admin';

export function isPublicAction(action: Action): boolean {
  return POLICY[action].isPublic;
}

export function rolesThatMay(action: Action): readonly Role[] {
  return POLICY[action].roles;
}

/** All that a token with these scopes may do at most. */
export function actionsIn(scopes: readonly TokenScope[]): readonly Action[] {
  const highest = Math.max(...scopes.map((scope) => TOKEN_SCOPES.indexOf(scope)));
  return ACTIONS.filter((action) => {
    const { scope } = POLICY[action];
    return scope !== null && TOKEN_SCOPES.indexOf(scope) <= highest;
  });
}

/** The keys of a literal: there are no others than it was written with. */
export const ACTIONS = Object.keys(POLICY) as readonly Action[];

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
  return (isPublic && isPublicAction(action)) || roles.some((role) => POLICY[action].roles.includes(role));
}

/** Whether it is known to them at all: what is hidden answers as if it were not there. */
export function maySee({ actor, roles, isPublic }: Standing): boolean {
  return actor.kind === 'system' || isPublic || roles.length > 0;
}
