import type { Actor } from '@lexikon/kernel/actor';
import type { Role } from './role.js';

export interface WorkspaceRow {
  readonly id: string;
  readonly name: string;
  readonly isPersonal: boolean;
  /** In the whole workspace; null where only lexicons are granted, and for the system. */
  readonly role: Role | null;
  readonly createdAt: Date;
  readonly removedAt: Date | null;
}

/** A role of somebody's. */
export interface GrantRow {
  readonly id: string;
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** Null for the whole workspace. */
  readonly lexiconId: string | null;
}

/** Somebody with all the roles that they have. */
export interface MemberRow {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  /** Not let in at present. */
  readonly isDisabled: boolean;
  /** In the whole workspace; null where only lexicons are granted. */
  readonly role: Role | null;
  readonly grants: readonly (Pick<GrantRow, 'id' | 'role' | 'lexiconId'> & { readonly lexiconName: string | null })[];
}

interface Page {
  readonly limit: number;
  /** The last one of the page before. */
  readonly after: { readonly name: string; readonly id: string } | null;
}

export abstract class WorkspacesReadModel {
  /** Where the actor is a member, by name; to the system, all there are. */
  abstract list(actor: Actor, page: Page): Promise<readonly WorkspaceRow[]>;

  /** Those removed after `since` that the actor owned, and may have back. */
  abstract listRemoved(actor: Actor, since: Date, page: Page): Promise<readonly WorkspaceRow[]>;

  /** Null when the actor is no member. */
  abstract find(actor: Actor, workspaceId: string): Promise<WorkspaceRow | null>;

  abstract findPersonalId(userId: string): Promise<string | null>;

  /** By name. Asks nobody whether they may, nor does the next: the use case does. */
  abstract listMembers(workspaceId: string, page: Page): Promise<readonly MemberRow[]>;

  abstract findGrant(membershipId: string): Promise<GrantRow | null>;
}
