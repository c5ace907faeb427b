import { Injectable } from '@nestjs/common';
import { Ids } from '@lexikon/kernel/ids';
import type { Tx } from '@lexikon/kernel/transactions';
import type { Workspace } from './workspace.js';
import { WorkspaceRepository } from './workspace.repository.js';

/** A workspace with its first owner: there is never one without. */
@Injectable()
export class OwnedWorkspaces {
  constructor(
    private readonly workspaces: WorkspaceRepository,
    private readonly ids: Ids,
  ) {}

  async create(tx: Tx, input: Omit<Workspace, 'id'>, ownerId: string): Promise<Workspace> {
    const workspace = { ...input, id: this.ids.next() };
    await this.workspaces.create(tx, workspace);
    await this.workspaces.createMembership(tx, {
      id: this.ids.next(),
      workspaceId: workspace.id,
      userId: ownerId,
      role: 'owner',
      lexiconId: null,
    });
    return workspace;
  }
}
