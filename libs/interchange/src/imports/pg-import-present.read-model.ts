import { Injectable } from '@nestjs/common';
import { Kysely, sql } from 'kysely';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import type { DB } from '../../../../generated/kysely/tables.js';
import {
  ImportPresentReadModel,
  type IndexedTerm,
  type PresentDomain,
  type PresentLexicon,
  type PresentSide,
} from './import-present.read-model.js';

type ListScope = Parameters<ImportPresentReadModel['listTerms']>[1];

@Injectable()
export class PgImportPresentReadModel extends ImportPresentReadModel {
  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override async getLexicon(lexiconId: string): Promise<PresentLexicon> {
    const lexicon = await this.database
      .selectFrom('lexicon')
      .select(['base_iri as baseIri', 'scheme_iri as schemeIri', 'default_language as defaultLanguage', 'kept'])
      .where('id', '=', lexiconId)
      .executeTakeFirst();
    if (!lexicon) throw new NotFoundError();
    const { rows: domains } = await sql<PresentDomain>`
      select d.id, d.parent_id as "parentId", d.iri, p.iri as "parentIri", d.labels, d.kind, d.position, d.kept
        from domain d left join domain p on p.id = d.parent_id
       where d.lexicon_id = ${lexiconId} order by d.position, d.id
    `.execute(this.database);
    return { ...lexicon, domains };
  }

  override async listIndex(lexiconId: string): Promise<readonly IndexedTerm[]> {
    const { rows } = await sql<IndexedTerm>`
      select t.id as "termId", t.iri, t.version, t.removed_at is not null as "isRemoved", t.source,
             t.removed_at is not null and exists (
               select from revision v join change c on c.id = v.change_id join change o on o.id = c.undoes
                where v.term_id = t.id and v.version = t.version and o.import_id is not null) as returns
        from term t where t.lexicon_id = ${lexiconId}
    `.execute(this.database);
    return rows;
  }

  override async listTerms(termIds: readonly string[], scope: ListScope): Promise<readonly PresentSide[]> {
    if (termIds.length === 0) return [];
    const [terms, ancestors, twins] = [
      await this.loadTerms(termIds, scope),
      await this.loadAncestors(termIds, scope),
      await this.loadTwins(termIds, scope),
    ];
    return terms.map((term) => ({
      ...term,
      ancestor: ancestors.get(term.termId) ?? null,
      twins: twins.get(term.termId) ?? [],
    }));
  }

  override async listEdges(lexiconId: string) {
    const { rows } = await sql<{ fromId: string; type: string; toId: string }>`
      select from_id as "fromId", type, to_id as "toId" from relation
       where lexicon_id = ${lexiconId} and hierarchy is not null
    `.execute(this.database);
    return rows;
  }

  private async loadTerms(termIds: readonly string[], { lexiconId }: ListScope) {
    const { rows } = await sql<Omit<PresentSide, 'ancestor' | 'twins'>>`
      select t.id as "termId", t.version, t.source, t.source_version as "sourceVersion",
             jsonb_build_object('status', t.status, 'level', t.level, 'domainIds', t.domain_ids,
               'successorIds', t.successor_ids, 'removed', t.removed_at is not null, 'sheet', t.sheet,
               'relations', coalesce(r.relations, '[]')) as content
        from term t
        left join lateral (
          select jsonb_agg(jsonb_build_object('id', id, 'type', type, 'toId', to_id, 'strength', strength,
                   'confidence', confidence, 'note', note, 'period', period, 'evidence', evidence) order by id) as relations
            from relation where from_id = t.id) r on true
       where t.id = any(${termIds}::uuid[]) and t.lexicon_id = ${lexiconId}
    `.execute(this.database);
    return rows;
  }

  /**
   * The revision that the last import of this source wrote, or what the file said where that differs. An import that
   * was taken back counts for nothing, and one that removed the term says nothing of its words.
   */
  private async loadAncestors(termIds: readonly string[], { lexiconId, source }: ListScope) {
    const { rows } = await sql<{ termId: string; content: NonNullable<PresentSide['ancestor']> }>`
      with undone as materialized (
        select u.undoes as id from change u
         where u.lexicon_id = ${lexiconId} and u.undoes is not null
           and not is_undone(u.id))
      select distinct on (v.term_id) v.term_id as "termId", coalesce(s.content, v.content) as content
        from revision v
        join change c on c.id = v.change_id
        join import i on i.id = c.import_id
        left join import_said s on s.import_id = i.id and s.term_id = v.term_id
       where v.term_id = any(${termIds}::uuid[]) and i.source = ${source} and c.id not in (select id from undone)
         and not (v.content ->> 'removed')::boolean
       order by v.term_id, v.version desc
    `.execute(this.database);
    return new Map(rows.map(({ termId, content }) => [termId, content]));
  }

  private async loadTwins(termIds: readonly string[], { symmetricTypes }: ListScope) {
    const { rows } = await sql<{ termId: string; type: string; toId: string }>`
      select to_id as "termId", type, from_id as "toId" from relation
       where to_id = any(${termIds}::uuid[]) and type = any(${symmetricTypes}::text[])
    `.execute(this.database);
    return Map.groupBy(rows, ({ termId }) => termId);
  }
}
