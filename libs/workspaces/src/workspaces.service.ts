import { Injectable } from '@nestjs/common';
import { AccessPolicy, type Caller } from '@lexikon/kernel/actor';
import { Clock } from '@lexikon/kernel/clock';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { Transactions } from '@lexikon/kernel/transactions';
import { OwnedWorkspaces } from './owned-workspaces.js';
import { GRACE_MS } from './workspace.js';
import { WorkspaceRepository } from './workspace.repository.js';
import { type WorkspaceRow, WorkspacesReadModel } from './workspaces.read-model.js';

@Injectable()
export class WorkspacesService {
  constructor(
    private readonly access: AccessPolicy,
    private readonly transactions: Transactions,
    private readonly workspaces: WorkspaceRepository,
    private readonly readModel: WorkspacesReadModel,
    private readonly owned: OwnedWorkspaces,
    private readonly clock: Clock,
  ) {}

  /** Whoever makes a workspace owns it. */
  async create(caller: Caller, { name }: { readonly name: string }): Promise<WorkspaceRow> {
    const { actor } = caller;
    // A token makes none: it would own what it was not made for.
    if (actor.kind !== 'user') throw new NotFoundError();
    const { userId } = actor;
    const input = { name, personalOf: null, createdAt: this.clock.now() };
    const { id, createdAt } = await this.transactions.run((tx) => this.owned.create(tx, caller, input, userId));
    return { id, name, isPersonal: false, role: 'owner', createdAt, removedAt: null };
  }

  /** For who runs the server, before there is any account: the first admin comes to own it. */
  async createUnowned({ actor }: Caller, name: string): Promise<string> {
    if (actor.kind !== 'system') throw new NotFoundError();
    const input = { name, personalOf: null, createdAt: this.clock.now() };
    const { id } = await this.transactions.run((tx) => this.owned.createUnowned(tx, input));
    return id;
  }

  list({ actor }: Caller, page: Parameters<WorkspacesReadModel['list']>[1]): Promise<readonly WorkspaceRow[]> {
    return this.readModel.list(actor, page);
  }

  /** Those that can still be had back, to who owned them. */
  listRemoved({ actor }: Caller, page: Parameters<WorkspacesReadModel['list']>[1]): Promise<readonly WorkspaceRow[]> {
    return this.readModel.listRemoved(actor, new Date(this.clock.now().getTime() - GRACE_MS), page);
  }

  async get({ actor }: Caller, workspaceId: string): Promise<WorkspaceRow> {
    const workspace = await this.readModel.find(actor, workspaceId);
    if (!workspace) throw new NotFoundError();
    return workspace;
  }

  /** Where what names no workspace goes. */
  async getPersonalId({ actor }: Caller): Promise<string> {
    if ('workspaceId' in actor) return actor.workspaceId;
    const id = 'userId' in actor ? await this.readModel.findPersonalId(actor.userId) : null;
    if (id === null) throw new NotFoundError();
    return id;
  }

  async rename(caller: Caller, workspaceId: string, name: string): Promise<WorkspaceRow> {
    await this.access.require(caller.actor, 'workspace.manage', { workspaceId });
    await this.transactions.run((tx) => this.workspaces.rename(tx, workspaceId, name));
    return this.get(caller, workspaceId);
  }
}
