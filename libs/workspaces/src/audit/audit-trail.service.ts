import { Injectable } from '@nestjs/common';
import { AccountsReadModel } from '@lexikon/accounts/accounts.read-model';
import { requireAdmin } from '@lexikon/accounts/admin-rights';
import { AccessPolicy, type Caller } from '@lexikon/kernel/actor';
import { type AuditFilter, type AuditPage, type AuditRow, AuditTrailReadModel } from './audit-trail.read-model.js';

/** So many are read at a time for an export: memory does not grow with it. */
const BATCH = 1_000;

/** Where the record is read: of the whole installation, or of one workspace. */
export type AuditScope = 'installation' | { readonly workspaceId: string };

/** The whole record is for who looks after the installation; a workspace's own for who manages that. */
@Injectable()
export class AuditTrailService {
  constructor(
    private readonly access: AccessPolicy,
    private readonly accounts: AccountsReadModel,
    private readonly trail: AuditTrailReadModel,
  ) {}

  async list(caller: Caller, scope: AuditScope, filter: AuditFilter, page: AuditPage): Promise<readonly AuditRow[]> {
    await this.require(caller, scope);
    return this.read(scope, filter, page);
  }

  /** All of it, newest first. The question whether they may is answered before the first row. */
  async export(caller: Caller, scope: AuditScope, filter: AuditFilter): Promise<AsyncIterable<readonly AuditRow[]>> {
    await this.require(caller, scope);
    return this.readAll(scope, filter);
  }

  private async *readAll(scope: AuditScope, filter: AuditFilter): AsyncIterable<readonly AuditRow[]> {
    for (let after: AuditPage['after'] = null; ;) {
      const rows: readonly AuditRow[] = await this.read(scope, filter, { limit: BATCH, after });
      yield rows;
      const last = rows.at(-1);
      if (rows.length < BATCH || !last) return;
      after = last;
    }
  }

  private async read(scope: AuditScope, filter: AuditFilter, page: AuditPage): Promise<readonly AuditRow[]> {
    if (scope === 'installation') return this.trail.list(filter, page);
    const rows = await this.trail.list({ ...filter, ...scope }, page);
    // Where members come from is for who looks after the installation, and not for each other.
    return rows.map((row) => ({ ...row, addressPrefix: null }));
  }

  private async require(caller: Caller, scope: AuditScope): Promise<void> {
    if (scope === 'installation') return requireAdmin(this.accounts, caller);
    return this.access.require(caller.actor, 'workspace.manage', scope);
  }
}
