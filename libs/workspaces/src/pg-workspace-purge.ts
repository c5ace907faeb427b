import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Caller } from '@lexikon/kernel/actor';
import { AuditLog } from '@lexikon/kernel/audit';
import { Transactions } from '@lexikon/kernel/transactions';
import { kyselyOf } from '@lexikon/platform/kysely-transactions';
import { GRACE_MS } from './workspace.js';
import { WorkspacePurge } from './workspace-purge.js';

const CALLER: Caller = { actor: { kind: 'system' }, requestId: 'workspace-purge' };

@Injectable()
export class PgWorkspacePurge extends WorkspacePurge {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
  ) {
    super();
  }

  override async purge(at: Date): Promise<number> {
    const since = new Date(at.getTime() - GRACE_MS);
    return this.transactions.run(async (tx) => {
      // Members, invitations and relation types go with the row.
      const { rows } = await sql<{ id: string }>`
        delete from workspace w
         where w.removed_at <= ${since} and not exists (select from lexicon l where l.workspace_id = w.id)
        returning w.id`.execute(kyselyOf(tx));
      for (const { id } of rows) {
        const subject = { kind: 'workspace', id } as const;
        await this.audit.append(tx, CALLER, { action: 'workspace.purged', subject, workspaceId: id });
      }
      return rows.length;
    });
  }
}
