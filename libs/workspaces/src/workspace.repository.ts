import type { Tx } from '@lexikon/kernel/transactions';
import type { LockedWorkspace, Membership, Workspace } from './workspace.js';
import type { Role } from './role.js';

export abstract class WorkspaceRepository {
  abstract create(tx: Tx, workspace: Workspace): Promise<void>;

  /** Those without any member: made on the command line before there was an account. */
  abstract listUnowned(tx: Tx): Promise<readonly string[]>;

  abstract rename(tx: Tx, workspaceId: string, name: string): Promise<void>;

  /** Null brings it back. */
  abstract setRemovedAt(tx: Tx, workspaceId: string, removedAt: Date | null): Promise<void>;

  /**
   * Until the end of the transaction nobody else alters who is a member: the count of owners holds. Removed ones too;
   * null where there is none.
   */
  abstract lock(tx: Tx, workspaceId: string): Promise<LockedWorkspace | null>;

  /** @throws {MemberExistsError} when the account has a role there already. */
  abstract createMembership(tx: Tx, membership: Membership): Promise<void>;

  abstract changeRole(tx: Tx, membershipId: string, role: Role): Promise<void>;

  abstract removeMembership(tx: Tx, membershipId: string): Promise<void>;

  abstract hasLexicon(tx: Tx, workspaceId: string, lexiconId: string): Promise<boolean>;
}
