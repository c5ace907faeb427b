import { Injectable } from '@nestjs/common';
import { AccountsReadModel } from '@lexikon/accounts/accounts.read-model';
import { requireAdmin } from '@lexikon/accounts/admin-rights';
import type { Caller } from '@lexikon/kernel/actor';
import {
  type DirectoryWorkspaceRow,
  WorkspaceDirectoryReadModel,
  type WorkspaceFilter,
} from './workspace-directory.read-model.js';

/** All workspaces, for who looks after the installation. What is in them stays their members' alone. */
@Injectable()
export class WorkspaceDirectoryService {
  constructor(
    private readonly accounts: AccountsReadModel,
    private readonly directory: WorkspaceDirectoryReadModel,
  ) {}

  async list(
    caller: Caller,
    filter: WorkspaceFilter,
    page: Parameters<WorkspaceDirectoryReadModel['list']>[1],
  ): Promise<readonly DirectoryWorkspaceRow[]> {
    await requireAdmin(this.accounts, caller);
    return this.directory.list(filter, page);
  }
}
