import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Caller } from '@lexikon/kernel/actor';
import { AuditLog } from '@lexikon/kernel/audit';
import { type Tx, Transactions } from '@lexikon/kernel/transactions';
import { kyselyOf } from '@lexikon/platform/kysely-transactions';
import { GRACE_MS } from './lexicon.js';
import { LexiconPurge } from './lexicon-purge.js';

/** So many terms go in a transaction: a lexicon of 120,000 at once would hold its locks for a minute. */
const BATCH = 5_000;

const CALLER: Caller = { actor: { kind: 'system' }, requestId: 'lexicon-purge' };

@Injectable()
export class PgLexiconPurge extends LexiconPurge {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
  ) {
    super();
  }

  override async purge(at: Date): Promise<number> {
    const since = new Date(at.getTime() - GRACE_MS);
    for (let purged = 0; ; purged += 1) {
      const lexiconId = await this.transactions.run((tx) => findExpired(tx, since));
      if (lexiconId === null) return purged;
      await this.purgeLexicon(lexiconId);
    }
  }

  /** Content first, the lexicon last: its row says that there is something left to do. */
  private async purgeLexicon(lexiconId: string): Promise<void> {
    while ((await this.transactions.run((tx) => removeTerms(tx, lexiconId), { timeoutMs: 60_000 })) > 0);
    await this.transactions.run((tx) => this.removeLexicon(tx, lexiconId), { timeoutMs: 60_000 });
  }

  private async removeLexicon(tx: Tx, lexiconId: string): Promise<void> {
    const workspaceId = await removeLexicon(tx, lexiconId);
    if (workspaceId === null) return;
    const subject = { kind: 'lexicon', id: lexiconId } as const;
    await this.audit.append(tx, CALLER, { action: 'lexicon.purged', subject, workspaceId });
  }
}

async function findExpired(tx: Tx, since: Date): Promise<string | null> {
  // All lexicons of a workspace go with it: the grace is the same.
  const row = await kyselyOf(tx)
    .selectFrom('lexicon')
    .innerJoin('workspace', 'workspace.id', 'lexicon.workspace_id')
    .select('lexicon.id')
    .where((where) => where.or([where('lexicon.removed_at', '<=', since), where('workspace.removed_at', '<=', since)]))
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

async function removeTerms(tx: Tx, lexiconId: string): Promise<number> {
  const terms = await kyselyOf(tx)
    .selectFrom('term')
    .select('id')
    .where('lexicon_id', '=', lexiconId)
    .limit(BATCH)
    .forUpdate()
    .execute();
  const ids = terms.map(({ id }) => id);
  await sql`delete from label where term_id = any(${ids}::uuid[])`.execute(kyselyOf(tx));
  await sql`delete from term_text where term_id = any(${ids}::uuid[])`.execute(kyselyOf(tx));
  await sql`delete from relation where from_id = any(${ids}::uuid[])`.execute(kyselyOf(tx));
  await sql`delete from revision where term_id = any(${ids}::uuid[])`.execute(kyselyOf(tx));
  await sql`delete from term where id = any(${ids}::uuid[])`.execute(kyselyOf(tx));
  return ids.length;
}

/** Answers whose it was. Domains, counts, imports and grants of it go with the row: the last by hand, since theirs is no foreign key. */
async function removeLexicon(tx: Tx, lexiconId: string): Promise<string | null> {
  await kyselyOf(tx).deleteFrom('change').where('lexicon_id', '=', lexiconId).execute();
  await kyselyOf(tx).deleteFrom('membership').where('lexicon_id', '=', lexiconId).execute();
  const removed = kyselyOf(tx).deleteFrom('lexicon').where('id', '=', lexiconId).returning('workspace_id');
  return (await removed.executeTakeFirst())?.workspace_id ?? null;
}
