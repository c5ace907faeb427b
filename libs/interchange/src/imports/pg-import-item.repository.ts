import { Injectable } from '@nestjs/common';
import { Kysely, sql } from 'kysely';
import type { Tx } from '@lexikon/kernel/transactions';
import { kyselyOf } from '@lexikon/platform/kysely-transactions';
import type { DB } from '../../../../generated/kysely/tables.js';
import type { Finding } from '../files/import-document.js';
import { fold } from '@lexikon/terms/fold';
import type { ItemDecision, SaidTerm, StagedItem } from './import.js';
import { type DecidedItem, ImportItemRepository, type TermIds } from './import-item.repository.js';
import type { ItemFilter, NumberedFinding, SeqPage } from './import-items.read-model.js';
import { APPLIES, DECIDED_EDITS, isWanted, WITH_CONTENT } from './pg-import-items.js';

@Injectable()
export class PgImportItemRepository extends ImportItemRepository {
  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override async clear(tx: Tx, importId: string): Promise<void> {
    for (const table of ['import_item', 'import_item_content', 'import_finding', 'import_said'] as const) {
      await kyselyOf(tx).deleteFrom(table).where('import_id', '=', importId).execute();
    }
  }

  override async prune(tx: Tx, lexiconId: string): Promise<void> {
    for (const table of ['import_item', 'import_item_content'] as const) {
      await sql`
        delete from ${sql.table(table)} n using import i
         where n.import_id = i.id and i.lexicon_id = ${lexiconId}
           and i.state in ('applied', 'discarded', 'cancelled', 'failed')
      `.execute(kyselyOf(tx));
    }
  }

  override async saveItems(
    tx: Tx,
    importId: string,
    items: readonly StagedItem[],
    said: readonly SaidTerm[],
  ): Promise<void> {
    await saveRows(tx, importId, items);
    await saveContents(tx, importId, items);
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

  override async addFindings(tx: Tx, importId: string, findings: readonly Finding[]): Promise<void> {
    if (findings.length === 0) return;
    const { rows } = await sql<{ next: number }>`
      select coalesce(max(seq) + 1, 0) as next from import_finding where import_id = ${importId}
    `.execute(kyselyOf(tx));
    const next = rows[0]?.next ?? 0;
    await this.appendFindings(
      tx,
      importId,
      findings.map((finding, i) => ({ ...finding, seq: next + i })),
    );
  }

  override async countFindings(importId: string): Promise<Readonly<Record<Finding['kind'], number>>> {
    const { rows } = await sql<{ kind: Finding['kind']; count: number }>`
      select kind, count(*)::integer as count from import_finding where import_id = ${importId} group by kind
    `.execute(this.database);
    const none = { kept: 0, mended: 0, rejected: 0, noticed: 0 };
    return { ...none, ...Object.fromEntries(rows.map(({ kind, count }) => [kind, count])) };
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

  override async decideAll(tx: Tx, importId: string, filter: ItemFilter, decision: ItemDecision): Promise<void> {
    await sql`
      update import_item n set decision = ${decision}
       where n.import_id = ${importId} and ${isWanted(filter)} and n.decision is distinct from ${decision}
    `.execute(kyselyOf(tx));
  }

  override async listUnfit(
    tx: Tx,
    importId: string,
    decisions: readonly { readonly seq: number; readonly decision: ItemDecision }[],
  ): Promise<readonly number[]> {
    const seqsOf = (wanted: ItemDecision) =>
      decisions.filter(({ decision }) => decision === wanted).map(({ seq }) => seq);
    const { rows } = await sql<{ seq: number }>`
      select seq from import_item
       where import_id = ${importId}
         and (seq = any(${seqsOf('remove')}::integer[]) and outcome <> 'dropped'
              or seq = any(${seqsOf('theirs')}::integer[]) and outcome = 'dropped')
       order by seq
    `.execute(kyselyOf(tx));
    return rows.map(({ seq }) => seq);
  }

  override async listDecisions(importId: string): Promise<Map<string, ItemDecision>> {
    const { rows } = await sql<{ iri: string; decision: ItemDecision }>`
      select iri, decision from import_item where import_id = ${importId} and decision is not null
    `.execute(this.database);
    return new Map(rows.map(({ iri, decision }) => [iri, decision]));
  }

  override async listDecided(
    importId: string,
    { after, limit, givesUp }: SeqPage & { readonly givesUp: boolean },
  ): Promise<readonly DecidedItem[]> {
    const { rows } = await sql<DecidedItem>`
      select n.seq, n.outcome, ${DECIDED_EDITS} as edits
        from import_item n ${WITH_CONTENT}
       where n.import_id = ${importId} and n.gives_up = ${givesUp} and n.seq > ${after} and ${APPLIES}
       order by n.seq limit ${limit}
    `.execute(this.database);
    return rows;
  }

  override async countLeftOut(importId: string): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count from import_item
       where import_id = ${importId} and decision = 'ours' and outcome in ('added', 'changed')
    `.execute(this.database);
    return rows[0]?.count ?? 0;
  }

  override async listTermIds(importId: string): Promise<TermIds> {
    const { rows } = await sql<{ termId: string; isNew: boolean; returns: boolean }>`
      select n.term_id as "termId", n.base_version is null as "isNew", n.returns
        from import_item n where n.import_id = ${importId} and ${APPLIES}
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
       where n.import_id = ${importId} and t.version is distinct from n.base_version and ${APPLIES}
       order by n.seq
    `.execute(this.database);
    return rows.map(({ iri }) => iri);
  }
}

async function saveRows(tx: Tx, importId: string, items: readonly StagedItem[]): Promise<void> {
  const rows = items.map(({ edits, theirs, diff: _, ...item }) => ({
    ...item,
    givesUp: [...edits, ...(theirs ?? [])].some(({ kind }) => kind === 'unrelate'),
    returns: edits.some(({ kind }) => kind === 'restore'),
    folded: fold(item.name),
    writes: edits.length > 0,
    theirsWrite: (theirs ?? []).length > 0,
  }));
  await sql`
    insert into import_item (import_id, seq, term_id, outcome, iri, name, base_version, gives_up, returns, decision,
                             moved, marks, folded, writes, theirs_write)
    select ${importId}, seq, "termId", outcome, iri, name, "baseVersion", "givesUp", returns, decision, moved, marks,
           folded, writes, "theirsWrite"
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(seq integer, "termId" uuid, outcome text, iri text, name text, "baseVersion" integer, "givesUp" boolean,
             returns boolean, decision text, moved boolean, marks text[], folded text, writes boolean,
             "theirsWrite" boolean)
    on conflict (import_id, seq) do update
       set outcome = excluded.outcome, gives_up = excluded.gives_up, returns = excluded.returns,
           decision = excluded.decision, marks = excluded.marks, writes = excluded.writes,
           theirs_write = excluded.theirs_write
  `.execute(kyselyOf(tx));
}

async function saveContents(tx: Tx, importId: string, items: readonly StagedItem[]): Promise<void> {
  const rows = items.map(({ seq, edits, theirs, diff }) => ({ seq, edits, theirs, diff }));
  await sql`
    insert into import_item_content (import_id, seq, edits, theirs, diff)
    select ${importId}, seq, edits, nullif(theirs, 'null'), diff
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(seq integer, edits jsonb, theirs jsonb, diff jsonb)
    on conflict (import_id, seq) do update
       set edits = excluded.edits, theirs = excluded.theirs, diff = excluded.diff
  `.execute(kyselyOf(tx));
}
