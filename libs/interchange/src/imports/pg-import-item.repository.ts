import { Injectable } from '@nestjs/common';
import { Kysely, type RawBuilder, sql } from 'kysely';
import type { Tx } from '@lexikon/kernel/transactions';
import { kyselyOf } from '@lexikon/platform/kysely-transactions';
import type { DB } from '../../../../generated/kysely/tables.js';
import type { ImportItem, ItemDecision, ItemOutcome, SaidTerm, StagedItem } from './import.js';
import type { Finding } from '../files/import-document.js';
import {
  type DecidedItem,
  ImportItemRepository,
  type NumberedFinding,
  type SeqPage,
  type TermIds,
} from './import-item.repository.js';

/** What applying an item takes, as decided; an empty list where that is nothing. */
function decidedEdits(remove: boolean | RawBuilder<boolean>): RawBuilder<unknown> {
  return sql`
    case when n.decision = 'theirs' or n.outcome = 'dropped' and (n.decision = 'remove' or n.decision is null and ${remove})
         then coalesce(n.theirs, n.edits) else n.edits end`;
}

/** Of the import that the item belongs to. */
const REMOVE_OPTION = sql<boolean>`coalesce((i.options ->> 'remove')::boolean, false)`;

@Injectable()
export class PgImportItemRepository extends ImportItemRepository {
  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override async clear(tx: Tx, importId: string): Promise<void> {
    for (const table of ['import_item', 'import_finding', 'import_said'] as const) {
      await kyselyOf(tx).deleteFrom(table).where('import_id', '=', importId).execute();
    }
  }

  override async prune(tx: Tx, lexiconId: string): Promise<void> {
    await sql`
      delete from import_item n using import i
       where n.import_id = i.id and i.lexicon_id = ${lexiconId}
         and i.state in ('applied', 'discarded', 'cancelled', 'failed')
    `.execute(kyselyOf(tx));
  }

  override async saveItems(
    tx: Tx,
    importId: string,
    items: readonly StagedItem[],
    said: readonly SaidTerm[],
  ): Promise<void> {
    const rows = items.map((item) => ({ ...item, givesUp: givesUp(item) }));
    await sql`
      insert into import_item (import_id, seq, term_id, outcome, iri, name, base_version, edits, theirs, gives_up, diff,
                               decision, moved)
      select ${importId}, seq, "termId", outcome, iri, name, "baseVersion", edits, nullif(theirs, 'null'), "givesUp",
             diff, decision, moved
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as r(seq integer, "termId" uuid, outcome text, iri text, name text, "baseVersion" integer, edits jsonb,
               theirs jsonb, "givesUp" boolean, diff jsonb, decision text, moved boolean)
      on conflict (import_id, seq) do update
         set outcome = excluded.outcome, edits = excluded.edits, theirs = excluded.theirs, diff = excluded.diff,
             gives_up = excluded.gives_up, decision = excluded.decision
    `.execute(kyselyOf(tx));
    await sql`
      delete from import_said where import_id = ${importId} and term_id = any(${items.map(({ termId }) => termId)}::uuid[])
    `.execute(kyselyOf(tx));
    if (said.length === 0) return;
    await sql`
      insert into import_said (import_id, term_id, content)
      select ${importId}, "termId", content
        from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) as r("termId" uuid, content jsonb)
    `.execute(kyselyOf(tx));
  }

  override async appendFindings(tx: Tx, importId: string, findings: readonly NumberedFinding[]): Promise<void> {
    await sql`
      insert into import_finding (import_id, seq, kind, code, subject, message, line)
      select ${importId}, seq, kind, code, subject, message, line
        from jsonb_to_recordset(${JSON.stringify(findings)}::jsonb)
          as r(seq integer, kind text, code text, subject text, message text, line integer)
    `.execute(kyselyOf(tx));
  }

  override async listItems(
    importId: string,
    { after, limit, outcome }: SeqPage & { readonly outcome: ItemOutcome | null },
  ): Promise<readonly ImportItem[]> {
    const { rows } = await sql<ImportItem>`
      select seq, term_id as "termId", iri, name, outcome, diff, decision, moved from import_item
       where import_id = ${importId} and seq > ${after} ${outcome ? sql`and outcome = ${outcome}` : sql``}
       order by seq limit ${limit}
    `.execute(this.database);
    return rows;
  }

  override async listFindings(
    importId: string,
    { after, limit, kind }: SeqPage & { readonly kind: Finding['kind'] | null },
  ): Promise<readonly NumberedFinding[]> {
    const { rows } = await sql<NumberedFinding>`
      select seq, kind, code, subject, message, line from import_finding
       where import_id = ${importId} and seq > ${after} ${kind ? sql`and kind = ${kind}` : sql``}
       order by seq limit ${limit}
    `.execute(this.database);
    return rows;
  }

  override async decide(
    tx: Tx,
    importId: string,
    decisions: readonly { readonly seq: number; readonly decision: ItemDecision }[],
  ): Promise<void> {
    const seqs = decisions.map(({ seq }) => seq);
    await sql`
      update import_item n set decision = (${JSON.stringify(Object.fromEntries(decisions.map((d) => [d.seq, d.decision])))}::jsonb ->> n.seq::text)
       where n.import_id = ${importId} and n.seq = any(${seqs}::integer[])
    `.execute(kyselyOf(tx));
  }

  override async listDecisions(importId: string): Promise<Map<string, ItemDecision>> {
    const { rows } = await sql<{ iri: string; decision: ItemDecision }>`
      select iri, decision from import_item where import_id = ${importId} and decision is not null
    `.execute(this.database);
    return new Map(rows.map(({ iri, decision }) => [iri, decision]));
  }

  override async listDecided(
    importId: string,
    { after, limit, givesUp, remove }: SeqPage & { readonly givesUp: boolean; readonly remove: boolean },
  ): Promise<readonly DecidedItem[]> {
    const edits = decidedEdits(remove);
    const { rows } = await sql<DecidedItem>`
      select n.seq, n.outcome, ${edits} as edits from import_item n
       where n.import_id = ${importId} and n.gives_up = ${givesUp} and n.seq > ${after}
         and jsonb_array_length(${edits}) > 0
       order by n.seq limit ${limit}
    `.execute(this.database);
    return rows;
  }

  override async listTermIds(importId: string): Promise<TermIds> {
    const { rows } = await sql<{ termId: string; isNew: boolean; returns: boolean }>`
      select n.term_id as "termId", n.base_version is null as "isNew", n.edits @> '[{"kind": "restore"}]' as returns
        from import_item n join import i on i.id = n.import_id
       where n.import_id = ${importId} and jsonb_array_length(${decidedEdits(REMOVE_OPTION)}) > 0
    `.execute(this.database);
    const idsOf = (holds: (row: (typeof rows)[number]) => boolean) => rows.filter(holds).map(({ termId }) => termId);
    return {
      created: idsOf(({ isNew }) => isNew),
      edited: idsOf(({ isNew }) => !isNew),
      returning: idsOf(({ returns }) => returns),
    };
  }

  override async listMoved(importId: string): Promise<readonly string[]> {
    const { rows } = await sql<{ iri: string }>`
      select n.iri from import_item n
        join import i on i.id = n.import_id
        left join term t on t.lexicon_id = i.lexicon_id and t.iri = n.iri
       where n.import_id = ${importId} and t.version is distinct from n.base_version
         and jsonb_array_length(${decidedEdits(REMOVE_OPTION)}) > 0
       order by n.seq
    `.execute(this.database);
    return rows.map(({ iri }) => iri);
  }
}

function givesUp({ edits, theirs }: StagedItem): boolean {
  return [...edits, ...(theirs ?? [])].some(({ kind }) => kind === 'unrelate');
}
