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
