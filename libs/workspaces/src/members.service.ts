import { Injectable } from '@nestjs/common';
import { AccountsReadModel } from '@lexikon/accounts/accounts.read-model';
import { AccessPolicy, type Actor, type Caller } from '@lexikon/kernel/actor';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { Ids } from '@lexikon/kernel/ids';
import { Transactions } from '@lexikon/kernel/transactions';
import { getMembership, requireManager, requireOwnerFor, requireOwnerLeft } from './membership-rules.js';
import type { Role } from './role.js';
import { WorkspaceRepository } from './workspace.repository.js';
import { UnknownMemberError } from './workspaces.errors.js';
import { type MemberRow, WorkspacesReadModel } from './workspaces.read-model.js';

export interface NewMember {
  readonly email: string;
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
    private readonly ids: Ids,
  ) {}

  async list(
    { actor }: Caller,
    workspaceId: string,
    page: Parameters<WorkspacesReadModel['listMembers']>[1],
  ): Promise<readonly MemberRow[]> {
    await this.access.require(actor, 'workspace.read', { workspaceId });
    return this.readModel.listMembers(workspaceId, page);
  }

  async add({ actor }: Caller, workspaceId: string, { email, role, lexiconId }: NewMember): Promise<MemberRow> {
    await this.access.require(actor, 'workspace.manage', { workspaceId });
    const userId = await this.accounts.findIdByEmail(email);
    if (!userId) throw new UnknownMemberError({ email });
    const id = this.ids.next();
    await this.transactions.run(async (tx) => {
      const members = await this.workspaces.lockMembers(tx, workspaceId);
      requireOwnerFor([role], members, userIdOf(actor));
      if (lexiconId && !(await this.workspaces.hasLexicon(tx, workspaceId, lexiconId))) throw new NotFoundError();
      await this.workspaces.createMembership(tx, { id, workspaceId, userId, role, lexiconId });
    });
    return this.getMember(id);
  }

  async changeRole({ actor }: Caller, workspaceId: string, membershipId: string, role: Role): Promise<MemberRow> {
    await this.access.require(actor, 'workspace.manage', { workspaceId });
    await this.transactions.run(async (tx) => {
      const members = await this.workspaces.lockMembers(tx, workspaceId);
      const present = getMembership(members, membershipId);
      requireOwnerFor([present.role, role], members, userIdOf(actor));
      requireOwnerLeft(members.map((member) => (member === present ? { ...member, role } : member)));
      await this.workspaces.changeRole(tx, membershipId, role);
    });
    return this.getMember(membershipId);
  }

  /** Anyone may leave; to put someone out takes who manages. */
  async remove({ actor }: Caller, workspaceId: string, membershipId: string): Promise<void> {
    const mayManage = await this.access.allows(actor, 'workspace.manage', { workspaceId });
    const userId = userIdOf(actor);
    await this.transactions.run(async (tx) => {
      const members = await this.workspaces.lockMembers(tx, workspaceId);
      const leaving = members.find(({ id }) => id === membershipId);
      const isOwn = leaving !== undefined && leaving.userId === userId;
      if (!isOwn) requireManager(mayManage, members, userId);
      if (!leaving) throw new NotFoundError();
      if (!isOwn) requireOwnerFor([leaving.role], members, userId);
      requireOwnerLeft(members.filter((member) => member !== leaving));
      await this.workspaces.removeMembership(tx, membershipId);
    });
  }

  private async getMember(membershipId: string): Promise<MemberRow> {
    const member = await this.readModel.findMember(membershipId);
    if (!member) throw new NotFoundError();
    return member;
  }
}

function userIdOf(actor: Actor): string | null {
  return 'userId' in actor ? actor.userId : null;
}
