import { Injectable } from '@nestjs/common';
import { Kysely, sql } from 'kysely';
import type { Edge } from '@lexikon/changes/hierarchy';
import type { Tx } from '@lexikon/kernel/transactions';
import { kyselyOf } from '@lexikon/platform/kysely-transactions';
import type { DB } from '../../../../generated/kysely/tables.js';
import { ImportLeftOutRepository, type LinkedItem, type UnlinkedItem } from './import-left-out.repository.js';
import { APPLIES, DECIDED_EDITS, TAKES_THEIRS, WITH_CONTENT } from './pg-import-items.js';

/** The terms of an import that will not be there because of a decision: new ones, and removed ones that would return. */
function leftOut(importId: string) {
  return sql`
    select n.term_id, n.iri from import_item n
     where n.import_id = ${importId} and n.decision = 'ours' and n.outcome in ('added', 'changed')
       and (n.base_version is null or n.returns)`;
}

/** The ids that the edits of a row `import_item n`, with its content, lead to. */
const TARGETS = sql`
  (select (id #>> '{}')::uuid as id from jsonb_path_query(${DECIDED_EDITS}, '$[*].relation.toId') as id
   union
   select (id #>> '{}')::uuid from jsonb_path_query(${DECIDED_EDITS}, '$[*].successorIds[*]') as id)`;

@Injectable()
export class PgImportLeftOutRepository extends ImportLeftOutRepository {
  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override async listLinked(importId: string): Promise<readonly number[]> {
    const { rows } = await sql<{ seq: number }>`
      with left_out as materialized (${leftOut(importId)})
      select distinct n.seq
        from import_item n ${WITH_CONTENT}
        cross join lateral ${TARGETS} as target join left_out x on x.term_id = target.id
       where n.import_id = ${importId} and ${APPLIES} and exists (select from left_out)
       order by n.seq
    `.execute(this.database);
    return rows.map(({ seq }) => seq);
  }

  override async load(importId: string, seqs: readonly number[]): Promise<readonly LinkedItem[]> {
    const { rows } = await sql<LinkedItem>`
      with left_out as materialized (${leftOut(importId)})
      select n.seq, n.term_id as "termId", n.iri, ${DECIDED_EDITS} as edits, s.content as said,
             coalesce(t.sheet -> 'kept', '[]') as kept, coalesce(a.absent, '{}') as absent
        from import_item n ${WITH_CONTENT}
        left join term t on t.id = n.term_id
        left join import_said s on s.import_id = n.import_id and s.term_id = n.term_id
        left join lateral (
          select jsonb_object_agg(x.term_id, x.iri) as absent
            from ${TARGETS} as target join left_out x on x.term_id = target.id) a on true
       where n.import_id = ${importId} and n.seq = any(${seqs}::integer[])
       order by n.seq
    `.execute(this.database);
    return rows;
  }

  override async holdsOn(importId: string): Promise<boolean> {
    const { rows } = await sql`
      select from import_item
       where import_id = ${importId} and gives_up and decision = 'ours' and outcome = 'changed' limit 1
    `.execute(this.database);
    return rows.length > 0;
  }

  override async listLost(importId: string): Promise<readonly Edge[]> {
    const { rows } = await sql<Edge>`
      with lost as materialized (
        select (id #>> '{}')::uuid as id
          from import_item n ${WITH_CONTENT}
          cross join lateral jsonb_path_query(${DECIDED_EDITS}, '$[*] ? (@.kind == "unrelate").relationId') as id
         where n.import_id = ${importId} and n.gives_up and ${APPLIES}
      )
      select r.from_id as "fromId", r.type, r.to_id as "toId" from relation r join lost on lost.id = r.id
    `.execute(this.database);
    return rows;
  }

  override async listGained(importId: string, types: readonly string[]) {
    const { rows } = await sql<Edge & { seq: number }>`
      select n.seq, n.term_id as "fromId", edge ->> 'type' as type, edge ->> 'toId' as "toId"
        from import_item n ${WITH_CONTENT}
        cross join lateral jsonb_path_query(${DECIDED_EDITS}, '$[*] ? (@.kind == "relate").relation') as edge
       where n.import_id = ${importId} and ${APPLIES} and edge ->> 'type' = any(${types}::text[])
       order by n.seq
    `.execute(this.database);
    return rows;
  }

  override async listIris(importId: string, termIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { rows } = await sql<{ id: string; iri: string }>`
      select id, iri from term where id = any(${termIds}::uuid[])
      union
      select term_id, iri from import_item where import_id = ${importId} and term_id = any(${termIds}::uuid[])
    `.execute(this.database);
    return new Map(rows.map(({ id, iri }) => [id, iri]));
  }

  override async save(tx: Tx, importId: string, items: readonly UnlinkedItem[]): Promise<void> {
    const byKey = <T>(keyOf: (item: UnlinkedItem) => string | number, valueOf: (item: UnlinkedItem) => T) =>
      JSON.stringify(Object.fromEntries(items.map((item) => [keyOf(item), valueOf(item)])));
    const edits = byKey(
      ({ seq }) => seq,
      (item) => item.edits,
    );
    await sql`
      update import_item_content c
         set edits = case when ${TAKES_THEIRS} then c.edits else ${edits}::jsonb -> n.seq::text end,
             theirs = case when ${TAKES_THEIRS} then ${edits}::jsonb -> n.seq::text else c.theirs end
        from import_item n
       where n.import_id = ${importId} and n.seq = any(${items.map(({ seq }) => seq)}::integer[])
         and c.import_id = n.import_id and c.seq = n.seq
    `.execute(kyselyOf(tx));
    const said = byKey(
      ({ termId }) => termId,
      (item) => item.said,
    );
    await sql`
      update import_said set content = ${said}::jsonb -> term_id::text
       where import_id = ${importId} and term_id = any(${items.map(({ termId }) => termId)}::uuid[])
    `.execute(kyselyOf(tx));
  }
}
