import { Injectable } from '@nestjs/common';
import { AccessPolicy, type Caller } from '@lexikon/kernel/actor';
import { type AuditAction, AuditLog } from '@lexikon/kernel/audit';
import { Clock } from '@lexikon/kernel/clock';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { type Tx, Transactions } from '@lexikon/kernel/transactions';
import { isOwner, requirePresent, userIdOf } from './membership-rules.js';
import { Memberships } from './memberships.js';
import { GRACE_MS, type LockedWorkspace } from './workspace.js';
import { WorkspaceRepository } from './workspace.repository.js';
import { PersonalWorkspaceError } from './workspaces.errors.js';

/** What only owners do with a workspace as a whole: hand it over, remove it, have it back. */
@Injectable()
export class WorkspaceLifecycleService {
  constructor(
    private readonly access: AccessPolicy,
    private readonly transactions: Transactions,
    private readonly workspaces: WorkspaceRepository,
    private readonly memberships: Memberships,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a member its owner in the caller's stead, who stays as an admin. Other owners stay owners.
   *
   * @throws {NotFoundError} for who is no member, or not let in at present.
   */
  async transfer(caller: Caller, workspaceId: string, toUserId: string): Promise<void> {
    await this.access.require(caller.actor, 'workspace.own', { workspaceId });
    const userId = userIdOf(caller.actor);
    await this.transactions.run(async (tx) => {
      const { members, personalOf } = requirePresent(await this.workspaces.lock(tx, workspaceId));
      if (personalOf !== null) throw new PersonalWorkspaceError();
      if (!members.some((member) => member.userId === toUserId && !member.isDisabled)) throw new NotFoundError();
      // Decided on the locked rows once more: of two who hand it over at once, the second may have nothing left.
      const own = members.find((member) => member.userId === userId && isOwner(member));
      if (!own) throw new NotFoundError();
      if (toUserId === userId) return;
      const present = members.find((member) => member.userId === toUserId && member.lexiconId === null);
      if (present) await this.memberships.changeRole(tx, caller, present, 'owner');
      else await this.memberships.create(tx, caller, { workspaceId, userId: toUserId, role: 'owner', lexiconId: null });
      await this.memberships.changeRole(tx, caller, own, 'admin');
      await this.record(tx, caller, 'workspace.transferred', workspaceId, { to: toUserId });
    });
  }

  /** For 30 days its owners can have it back; then the purge takes it, with all its lexicons. */
  async remove(caller: Caller, workspaceId: string): Promise<void> {
    await this.access.require(caller.actor, 'workspace.own', { workspaceId });
    await this.transactions.run(async (tx) => {
      const { personalOf } = requirePresent(await this.workspaces.lock(tx, workspaceId));
      if (personalOf !== null) throw new PersonalWorkspaceError();
      await this.workspaces.setRemovedAt(tx, workspaceId, this.clock.now());
      await this.record(tx, caller, 'workspace.removed', workspaceId);
    });
  }

  async restore(caller: Caller, workspaceId: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const workspace = await this.workspaces.lock(tx, workspaceId);
      // The policy knows no removed workspace: to all but its owners it is gone.
      if (!workspace || !this.mayRestore(caller, workspace)) throw new NotFoundError();
      if (workspace.removedAt === null) return;
      await this.workspaces.setRemovedAt(tx, workspaceId, null);
      await this.record(tx, caller, 'workspace.restored', workspaceId);
    });
  }

  private mayRestore({ actor }: Caller, { members, removedAt }: LockedWorkspace): boolean {
    const isLate = removedAt !== null && this.clock.now().getTime() - removedAt.getTime() >= GRACE_MS;
    if (isLate) return false;
    if (actor.kind === 'system') return true;
    if (actor.kind === 'token' && !actor.scopes.includes('workspace.own')) return false;
    const userId = userIdOf(actor);
    return members.some((member) => member.userId === userId && isOwner(member));
  }

  private async record(
    tx: Tx,
    caller: Caller,
    action: AuditAction,
    workspaceId: string,
    details: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const subject = { kind: 'workspace', id: workspaceId } as const;
    await this.audit.append(tx, caller, { action, subject, workspaceId, details });
  }
}
