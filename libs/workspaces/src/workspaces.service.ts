import { Injectable } from '@nestjs/common';
import { AccessPolicy, type Caller } from '@lexikon/kernel/actor';
import { Clock } from '@lexikon/kernel/clock';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { Ids } from '@lexikon/kernel/ids';
import { Transactions } from '@lexikon/kernel/transactions';
import { WorkspaceRepository } from './workspace.repository.js';
import { type WorkspaceRow, WorkspacesReadModel } from './workspaces.read-model.js';

@Injectable()
export class WorkspacesService {
  constructor(
    private readonly access: AccessPolicy,
    private readonly transactions: Transactions,
    private readonly workspaces: WorkspaceRepository,
    private readonly readModel: WorkspacesReadModel,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Whoever makes a workspace owns it. */
  async create({ actor }: Caller, { name }: { readonly name: string }): Promise<WorkspaceRow> {
    if (!('userId' in actor)) throw new NotFoundError();
    const { userId } = actor;
    const workspace = { id: this.ids.next(), name, personalOf: null, createdAt: this.clock.now() };
    const grant = { id: this.ids.next(), workspaceId: workspace.id, userId, role: 'owner', lexiconId: null } as const;
    await this.transactions.run(async (tx) => {
      await this.workspaces.create(tx, workspace);
      await this.workspaces.createMembership(tx, grant);
    });
    return { id: workspace.id, name, isPersonal: false, role: 'owner', createdAt: workspace.createdAt };
  }

  list({ actor }: Caller, page: Parameters<WorkspacesReadModel['list']>[1]): Promise<readonly WorkspaceRow[]> {
    return this.readModel.list(actor, page);
  }

  async rename({ actor }: Caller, workspaceId: string, name: string): Promise<WorkspaceRow> {
    await this.access.require(actor, 'workspace.manage', { workspaceId });
    await this.transactions.run((tx) => this.workspaces.rename(tx, workspaceId, name));
    const workspace = await this.readModel.find(actor, workspaceId);
    if (!workspace) throw new NotFoundError();
    return workspace;
  }
}
