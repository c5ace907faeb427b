import { Injectable } from '@nestjs/common';
import { AccountsReadModel } from '@lexikon/accounts/accounts.read-model';
import { AccessPolicy, type Caller } from '@lexikon/kernel/actor';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { type Tx, Transactions } from '@lexikon/kernel/transactions';
import {
  getMembership,
  requireManager,
  requireOwnerFor,
  requireOwnerLeft,
  requirePresent,
  userIdOf,
} from './membership-rules.js';
import { Memberships } from './memberships.js';
import type { Role } from './role.js';
import type { LockedWorkspace, Membership } from './workspace.js';
import { WorkspaceRepository } from './workspace.repository.js';
import { UnknownMemberError } from './workspaces.errors.js';
import { type GrantRow, type MemberRow, WorkspacesReadModel } from './workspaces.read-model.js';

export interface NewGrant {
  /** Of a member, or anybody's address that they have shown to be theirs. */
  readonly to: { readonly userId: string } | { readonly email: string };
  readonly role: Role;
  readonly lexiconId: string | null;
}

@Injectable()
export class MembersService {
  constructor(
    private readonly access: AccessPolicy,
    private readonly transactions: Transactions,
    private readonly workspaces: WorkspaceRepository,
    private readonly readModel: WorkspacesReadModel,
    private readonly accounts: AccountsReadModel,
    private readonly memberships: Memberships,
  ) {}

  async list(
    { actor }: Caller,
    workspaceId: string,
    page: Parameters<WorkspacesReadModel['listMembers']>[1],
  ): Promise<readonly MemberRow[]> {
    await this.access.require(actor, 'workspace.read', { workspaceId });
    return this.readModel.listMembers(workspaceId, page);
  }

  async add(caller: Caller, workspaceId: string, { to, role, lexiconId }: NewGrant): Promise<GrantRow> {
    await this.access.require(caller.actor, 'workspace.manage', { workspaceId });
    const account = 'userId' in to ? { id: to.userId, isVerified: false } : await this.accounts.findHolder(to.email);
    const id = await this.transactions.run(async (tx) => {
      const { members } = await this.lock(tx, workspaceId);
      requireOwnerFor([role], members, userIdOf(caller.actor));
      // Anybody may have written this address into a new account: who has not shown that it is theirs is not yet who
      // is meant. A member is.
      const isKnown = account && (account.isVerified || members.some(({ userId }) => userId === account.id));
      if (!isKnown) throw 'email' in to ? new UnknownMemberError({ email: to.email }) : new NotFoundError();
      if (lexiconId && !(await this.workspaces.hasLexicon(tx, workspaceId, lexiconId))) throw new NotFoundError();
      return this.memberships.create(tx, caller, { workspaceId, userId: account.id, role, lexiconId });
    });
    return this.getGrant(id);
  }

  async changeRole(caller: Caller, workspaceId: string, membershipId: string, role: Role): Promise<GrantRow> {
    await this.access.require(caller.actor, 'workspace.manage', { workspaceId });
    await this.transactions.run(async (tx) => {
      const { members, personalOf } = await this.lock(tx, workspaceId);
      const present = getMembership(members, membershipId);
      requireOwnerFor([present.role, role], members, userIdOf(caller.actor));
      const after = members.map((member) => (member === present ? { ...member, role } : member));
      requireOwnerLeft(members, after, personalOf);
      await this.memberships.changeRole(tx, caller, present, role);
    });
    return this.getGrant(membershipId);
  }

  /** Takes one role of somebody's away. Anyone may give up their own; to take another's is for who manages. */
  async remove(caller: Caller, workspaceId: string, membershipId: string): Promise<void> {
    await this.removeThose(caller, workspaceId, ({ id }) => id === membershipId);
  }

  /** Takes all that somebody has there away: they are no member any more. Anyone may leave. */
  async removePerson(caller: Caller, workspaceId: string, userId: string): Promise<void> {
    await this.removeThose(caller, workspaceId, (member) => member.userId === userId);
  }

  async leave(caller: Caller, workspaceId: string): Promise<void> {
    const userId = userIdOf(caller.actor);
    if (userId === null) throw new NotFoundError();
    await this.removePerson(caller, workspaceId, userId);
  }

  private async removeThose(
    caller: Caller,
    workspaceId: string,
    isMeant: (membership: Membership) => boolean,
  ): Promise<void> {
    const mayManage = await this.access.allows(caller.actor, 'workspace.manage', { workspaceId });
    const userId = userIdOf(caller.actor);
    await this.transactions.run(async (tx) => {
      const { members, personalOf } = await this.lock(tx, workspaceId);
      const leaving = members.filter(isMeant);
      const isOwn = leaving.length > 0 && leaving.every((member) => member.userId === userId);
      if (!isOwn) requireManager(mayManage, members, userId);
      if (leaving.length === 0) throw new NotFoundError();
      const roles = leaving.map(({ role }) => role);
      if (!isOwn) requireOwnerFor(roles, members, userId);
      const after = members.filter((member) => !isMeant(member));
      requireOwnerLeft(members, after, personalOf);
      for (const membership of leaving) await this.memberships.remove(tx, caller, membership);
    });
  }

  private async lock(tx: Tx, workspaceId: string): Promise<LockedWorkspace> {
    return requirePresent(await this.workspaces.lock(tx, workspaceId));
  }

  private async getGrant(membershipId: string): Promise<GrantRow> {
    const grant = await this.readModel.findGrant(membershipId);
    if (!grant) throw new NotFoundError();
    return grant;
  }
}
