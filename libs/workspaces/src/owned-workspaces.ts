import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { AuditLog } from '@lexikon/kernel/audit';
import { Ids } from '@lexikon/kernel/ids';
import type { Tx } from '@lexikon/kernel/transactions';
import type { Workspace } from './workspace.js';
import { WorkspaceRepository } from './workspace.repository.js';

/** A workspace with its first owner. Without one it waits for the first admin of the installation. */
@Injectable()
export class OwnedWorkspaces {
  constructor(
    private readonly workspaces: WorkspaceRepository,
    private readonly ids: Ids,
    private readonly audit: AuditLog,
  ) {}

  async create(tx: Tx, caller: Caller, input: Omit<Workspace, 'id'>, ownerId: string): Promise<Workspace> {
    const workspace = await this.createUnowned(tx, input);
    await this.give(tx, workspace.id, ownerId);
    const subject = { kind: 'workspace', id: workspace.id } as const;
    const details = { isPersonal: workspace.personalOf !== null };
    await this.audit.append(tx, caller, { action: 'workspace.created', subject, workspaceId: workspace.id, details });
    return workspace;
  }

  async createUnowned(tx: Tx, input: Omit<Workspace, 'id'>): Promise<Workspace> {
    const workspace = { ...input, id: this.ids.next() };
    await this.workspaces.create(tx, workspace);
    return workspace;
  }

  /** All that nobody owns. */
  async giveUnowned(tx: Tx, ownerId: string): Promise<void> {
    for (const workspaceId of await this.workspaces.listUnowned(tx)) await this.give(tx, workspaceId, ownerId);
  }

  private async give(tx: Tx, workspaceId: string, userId: string): Promise<void> {
    const membership = { id: this.ids.next(), workspaceId, userId, role: 'owner', lexiconId: null } as const;
    await this.workspaces.createMembership(tx, membership);
  }
}
