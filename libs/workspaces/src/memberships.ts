import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { type AuditAction, AuditLog } from '@lexikon/kernel/audit';
import { Ids } from '@lexikon/kernel/ids';
import type { Tx } from '@lexikon/kernel/transactions';
import type { Role } from './role.js';
import type { Membership } from './workspace.js';
import { WorkspaceRepository } from './workspace.repository.js';

type Details = Readonly<Record<string, string | null>>;

/** Who is a member with which role, and the record of it. Whether it may be so is decided by who calls. */
@Injectable()
export class Memberships {
  constructor(
    private readonly workspaces: WorkspaceRepository,
    private readonly ids: Ids,
    private readonly audit: AuditLog,
  ) {}

  /** @throws {MemberExistsError} when the account has a role there already. */
  async create(tx: Tx, caller: Caller, input: Omit<Membership, 'id'>): Promise<string> {
    const membership = { ...input, id: this.ids.next() };
    await this.workspaces.createMembership(tx, membership);
    await this.record(tx, caller, membership, 'member.added', { role: membership.role });
    return membership.id;
  }

  async changeRole(tx: Tx, caller: Caller, membership: Membership, role: Role): Promise<void> {
    if (membership.role === role) return;
    await this.workspaces.changeRole(tx, membership.id, role);
    await this.record(tx, caller, membership, 'member.role-changed', { role, before: membership.role });
  }

  async remove(tx: Tx, caller: Caller, membership: Membership): Promise<void> {
    await this.workspaces.removeMembership(tx, membership.id);
    await this.record(tx, caller, membership, 'member.removed', { before: membership.role });
  }

  private async record(tx: Tx, caller: Caller, of: Membership, action: AuditAction, details: Details): Promise<void> {
    const { workspaceId, lexiconId, userId } = of;
    const subject = { kind: 'account', id: userId } as const;
    await this.audit.append(tx, caller, { action, subject, workspaceId, details: { ...details, lexiconId } });
  }
}
