import { Injectable } from '@nestjs/common';
import { Kysely, sql } from 'kysely';
import type { DB } from '../../../../generated/kysely/tables.js';
import type { ImportItem, ItemOutcome } from './import.js';
import {
  type ChosenTerms,
  type FindingGroup,
  type ItemFacets,
  type ItemFilter,
  ImportItemsReadModel,
  type ItemLine,
  type NumberedFinding,
  type SeqPage,
} from './import-items.read-model.js';
import type { ItemMark } from './item-marks.js';
import { APPLIES, isWanted, TAKEN, WITH_CONTENT } from './pg-import-items.js';

@Injectable()
export class PgImportItemsReadModel extends ImportItemsReadModel {
  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override async list(
    importId: string,
    { after, limit, filter = {} }: SeqPage & { readonly filter?: ItemFilter | undefined },
  ): Promise<readonly ImportItem[]> {
    const { rows } = await sql<ImportItem>`
      select n.seq, n.term_id as "termId", n.iri, n.name, n.outcome, c.diff, n.decision, n.moved
        from import_item n ${WITH_CONTENT}
       where n.import_id = ${importId} and n.seq > ${after} and ${isWanted(filter)}
       order by n.seq limit ${limit}
    `.execute(this.database);
    return rows;
  }

  override async listLines(importId: string, { after, limit }: SeqPage): Promise<readonly ItemLine[]> {
    const { rows } = await sql<ItemLine>`
      select seq, outcome, name, iri, marks from import_item
       where import_id = ${importId} and seq > ${after} order by seq limit ${limit}
    `.execute(this.database);
    return rows;
  }

  override async countFacets(importId: string, { outcome, ...filter }: ItemFilter): Promise<ItemFacets> {
    // Most items touch the same parts as many others: counted by the list of their marks first, there are few to unfold.
    const { rows } = await sql<Omit<ItemFacets, 'marks'> & { marks: Record<ItemMark, number> }>`
      with alike as materialized (
        select n.marks, count(*)::integer as items, count(*) filter (where n.outcome = 'conflict')::integer as conflicts,
               count(*) filter (where n.moved)::integer as moved,
               count(*) filter (where ${isWanted(filter)})::integer as matching,
               count(*) filter (where ${isWanted(filter)} and ${TAKEN})::integer as taken
          from import_item n
         where n.import_id = ${importId} and ${isWanted({ outcome })}
         group by n.marks
      ), marked as (
        select mark, sum(items)::integer as items from alike cross join unnest(marks) as mark group by mark
      )
      select coalesce(sum(items), 0)::integer as total, coalesce(sum(matching), 0)::integer as matching,
             coalesce(sum(taken), 0)::integer as taken, coalesce(sum(conflicts), 0)::integer as conflicts,
             coalesce(sum(moved), 0)::integer as moved,
             (select coalesce(jsonb_object_agg(mark, items), '{}') from marked) as marks
        from alike
    `.execute(this.database);
    const [row] = rows;
    if (!row) throw new Error('A sum of nothing is still a row');
    return { ...row, marks: new Map(Object.entries(row.marks) as [ItemMark, number][]) };
  }

  override async listNames(importId: string, termIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (termIds.length === 0) return new Map();
    const { rows } = await sql<{ termId: string; name: string }>`
      select n.term_id as "termId", n.name from import_item n
       where n.import_id = ${importId} and n.outcome = 'added' and n.term_id = any(${termIds}::uuid[])
    `.execute(this.database);
    return new Map(rows.map(({ termId, name }) => [termId, name]));
  }

  override async countChosen(importId: string): Promise<ChosenTerms> {
    const { rows } = await sql<{ outcome: ItemOutcome; chosen: number; theirs: number }>`
      select n.outcome, count(*) filter (where ${APPLIES})::integer as chosen,
             count(*) filter (where n.decision = 'theirs')::integer as theirs
        from import_item n where n.import_id = ${importId} group by n.outcome
    `.execute(this.database);
    const of = (outcome: ItemOutcome) => rows.find((row) => row.outcome === outcome);
    return {
      added: of('added')?.chosen ?? 0,
      changed: of('changed')?.chosen ?? 0,
      conflicts: of('conflict')?.chosen ?? 0,
      removed: of('dropped')?.chosen ?? 0,
      theirs: of('conflict')?.theirs ?? 0,
    };
  }

  override async listFindings(
    importId: string,
    { after, limit, kind, code }: Parameters<ImportItemsReadModel['listFindings']>[1],
  ): Promise<readonly NumberedFinding[]> {
    const { rows } = await sql<NumberedFinding>`
      select seq, kind, code, subject, message, line from import_finding
       where import_id = ${importId} and seq > ${after} ${kind ? sql`and kind = ${kind}` : sql``}
             ${code ? sql`and code = ${code}` : sql``}
       order by seq limit ${limit}
    `.execute(this.database);
    return rows;
  }

  override async summariseFindings(importId: string): Promise<readonly FindingGroup[]> {
    const { rows } = await sql<FindingGroup>`
      with code as materialized (
        select kind, code, count(*)::integer as count, min(seq) as first
          from import_finding where import_id = ${importId} group by kind, code
      )
      select c.kind, c.code, c.count,
             jsonb_build_object('subject', f.subject, 'message', f.message, 'line', f.line) as example
        from code c join import_finding f on f.import_id = ${importId} and f.seq = c.first
       order by c.kind, c.count desc, c.code
    `.execute(this.database);
    return rows;
  }
}
