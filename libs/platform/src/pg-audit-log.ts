import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { type AuditEntry, AuditLog } from '@lexikon/kernel/audit';
import { Clock } from '@lexikon/kernel/clock';
import { Ids } from '@lexikon/kernel/ids';
import type { Tx } from '@lexikon/kernel/transactions';
import { kyselyOf } from './kysely-transactions.js';
import { actorKey } from './pg-outbox.js';

@Injectable()
export class PgAuditLog extends AuditLog {
  constructor(
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async append(tx: Tx, caller: Caller, entry: AuditEntry): Promise<void> {
    const { action, subject, workspaceId = null, details = {} } = entry;
    const row = {
      id: this.ids.next(),
      at: this.clock.now(),
      action,
      actor: actorKey(caller.actor),
      subject_kind: subject?.kind ?? null,
      subject_id: subject?.id ?? null,
      workspace_id: workspaceId,
      request_id: caller.requestId,
      address_prefix: caller.addressPrefix ?? null,
      details: JSON.stringify(details),
    };
    await kyselyOf(tx).insertInto('audit_entry').values(row).execute();
  }
}
