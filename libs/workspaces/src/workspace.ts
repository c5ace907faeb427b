import type { Role } from './role.js';

export interface Workspace {
  readonly id: string;
  readonly name: string;
  /** Whose personal workspace it is; null for a team's. */
  readonly personalOf: string | null;
  readonly createdAt: Date;
}

/** A role of someone: in the whole workspace, or in one of its lexicons. */
export interface Membership {
  readonly id: string;
  readonly workspaceId: string;
  readonly userId: string;
  readonly role: Role;
  readonly lexiconId: string | null;
}

export interface LockedMembership extends Membership {
  /** Whose account is turned away: they can look after nothing. */
  readonly isDisabled: boolean;
}

/** A workspace that nobody else alters until the end of the transaction, with all who are members. */
export interface LockedWorkspace extends Omit<Workspace, 'createdAt'> {
  readonly removedAt: Date | null;
  readonly members: readonly LockedMembership[];
}

const DAY_MS = 86_400_000;
/** A removed workspace can be had back for this long. */
export const GRACE_MS = 30 * DAY_MS;
