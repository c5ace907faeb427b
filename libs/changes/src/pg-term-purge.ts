import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Transactions, type Tx } from '@lexikon/kernel/transactions';
import { kyselyOf } from '@lexikon/platform/kysely-transactions';
import { TermPurge } from './term-purge.js';

const BATCH = 500;
const GRACE_MS = 30 * 86_400_000;

@Injectable()
export class PgTermPurge extends TermPurge {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  override async purge(at: Date): Promise<number> {
    const before = new Date(at.getTime() - GRACE_MS);
    let purged = 0;
    for (;;) {
      const count = await this.transactions.run((tx) => purgeBatch(tx, before), { timeoutMs: 60_000 });
      purged += count;
      if (count < BATCH) return purged;
    }
  }
}

async function purgeBatch(tx: Tx, before: Date): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    delete from term where id in (
      select t.id from term t
       where t.removed_at < ${before}
         and not exists (select from term s where s.successor_ids @> array[t.id] and s.successor_ids <> '{}')
       order by t.id limit ${BATCH} for update skip locked)
    returning id
  `.execute(kyselyOf(tx));
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await sql`delete from relation where from_id = any(${ids}::uuid[]) or to_id = any(${ids}::uuid[])`.execute(
    kyselyOf(tx),
  );
  await sql`delete from revision where term_id = any(${ids}::uuid[])`.execute(kyselyOf(tx));
  return ids.length;
}
