import { Injectable } from '@nestjs/common';
import { Kysely, type RawBuilder, sql } from 'kysely';
import { Pool } from 'pg';
import type { LexiconScope } from '@lexikon/lexicons/lexicon-scope.read-model';
import type { DB } from '../../../generated/kysely/tables.js';
import { displayedDefinition } from './displayed-definition.js';
import { countTerms, listTerms, placesOf, UNFILTERED, versionsOf } from './pg-term-lists.js';
import { LEXICON_SCOPE } from './pg-term-scope.read-model.js';
import { type Definition, displayLabel, type Label } from './term.js';
import {
  type ListedTerm,
  type NamePage,
  type Neighbours,
  type PlacesIn,
  type RemovedTerm,
  type StepUp,
  type TermDetail,
  type TermFilter,
  type TermPage,
  type TermPlace,
  TermsReadModel,
  type TermVersion,
} from './terms.read-model.js';

// The hottest read. A named statement is parsed and planned once a connection, and costs a fifth of an ORM's.
const FIND_TERM = {
  name: 'find-term',
  text: `
    select t.id, t.lexicon_id as "lexiconId", t.iri, t.version, t.status, t.level, t.sheet,
           t.domain_ids as "domainIds", t.validated_version as "validatedVersion", t.source,
           t.created_at as "createdAt", t.updated_at as "updatedAt", t.removed_at as "removedAt",
           case when t.successor_ids = '{}' then '[]'::jsonb else (
             select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', coalesce(n.name, s.iri)) order by s.id), '[]')
               from term s
               left join term_text n on n.term_id = s.id and n.language_key = lower(l.default_language)
              where s.id = any(t.successor_ids)) end as successors,
           (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by p.name, p.id), '[]')
              from (select o.id, coalesce(n.name, o.iri) as name
                      from term o
                      left join term_text n on n.term_id = o.id and n.language_key = lower(l.default_language)
                     where o.successor_ids @> array[t.id] and o.successor_ids <> '{}' and o.removed_at is null
                     order by o.id
                     limit 20) p) as replaces,
           ${LEXICON_SCOPE} as lexicon
      from term t join lexicon l on l.id = t.lexicon_id
     where t.id = $1 and l.removed_at is null`,
};

const STEPS_UP = {
  name: 'list-steps-up',
  // `union` drops what was met before, so that the walk ends even in data with a cycle.
  text: `
    with recursive above as (
      select r.from_id, r.to_id
        from relation r join term b on b.id = r.to_id and b.removed_at is null
       where r.from_id = $1 and r.hierarchy = 'broader'
      union
      select r.from_id, r.to_id
        from above a join relation r on r.from_id = a.to_id and r.hierarchy = 'broader'
        join term b on b.id = r.to_id and b.removed_at is null
    ), step as (select null::uuid as from_id, $1::uuid as to_id union all select from_id, to_id from above)
    select s.from_id as "fromId", s.to_id as id, coalesce(n.name, t.iri) as name
      from step s join term t on t.id = s.to_id
      left join term_text n on n.term_id = s.to_id and n.language_key = $2
     order by name collate "unicode", id`,
};

const NEIGHBOURS = {
  name: 'find-neighbours',
  text: `
    with here as materialized (
      select name, term_id from term_text where lexicon_id = $1 and language_key = $2 and term_id = $3
    )
    select (select jsonb_build_object('id', x.term_id, 'name', x.name) from term_text x
             where x.lexicon_id = $1 and x.language_key = $2
               and (x.name collate "unicode", x.term_id) < (here.name, here.term_id)
             order by x.name collate "unicode" desc, x.term_id desc limit 1) as previous,
           (select jsonb_build_object('id', x.term_id, 'name', x.name) from term_text x
             where x.lexicon_id = $1 and x.language_key = $2
               and (x.name collate "unicode", x.term_id) > (here.name, here.term_id)
             order by x.name collate "unicode", x.term_id limit 1) as next,
           (select count(*)::integer + 1 from term_text x
             where x.lexicon_id = $1 and x.language_key = $2
               and (x.name collate "unicode", x.term_id) < (here.name, here.term_id)) as position,
           (select count(*)::integer from term_text x where x.lexicon_id = $1 and x.language_key = $2) as total
      from here`,
};

/** Authors are kept as `actorKey` writes them; only a user has an account. */
const USER_KEY = '^user:[0-9a-f-]{36}$';

type ListRow = Omit<ListedTerm, 'definition'> & { readonly definitions: readonly Definition[] };
type RemovedRow = Omit<RemovedTerm, 'name'> & { readonly labels: readonly Label[] };

@Injectable()
export class PgTermsReadModel extends TermsReadModel {
  constructor(
    private readonly pool: Pool,
    private readonly database: Kysely<DB>,
  ) {
    super();
  }

  override async find(termId: string): Promise<{ term: TermDetail; lexicon: LexiconScope } | null> {
    // The row type says what the statement above selects; the spec holds the two together.
    const { rows } = await this.pool.query<Omit<TermDetail, 'name'> & { lexicon: LexiconScope }>({
      ...FIND_TERM,
      values: [termId],
    });
    const [row] = rows;
    if (!row) return null;
    const { lexicon, ...term } = row;
    const name = displayLabel(term.sheet.labels, lexicon.defaultLanguage, null)?.text ?? term.iri;
    return { lexicon, term: { ...term, name } };
  }

  override async list(lexicon: LexiconScope, filter: TermFilter, page: TermPage): Promise<readonly ListedTerm[]> {
    return this.listed(lexicon, page, listTerms({ lexiconId: lexicon.lexiconId, filter, page }));
  }

  override async count({ lexiconId }: LexiconScope, filter: TermFilter, languageKey: string): Promise<number> {
    const { rows } = await countTerms({ lexiconId, filter, languageKey }).execute(this.database);
    return rows[0]?.n ?? 0;
  }

  override async listVersions(
    { lexiconId }: LexiconScope,
    filter: TermFilter,
    { languageKey, limit }: { readonly languageKey: string; readonly limit: number },
  ): Promise<readonly TermVersion[]> {
    const { rows } = await versionsOf({ lexiconId, filter, languageKey, limit }).execute(this.database);
    return rows;
  }

  override async listPlaces(
    { lexiconId }: LexiconScope,
    filter: TermFilter,
    of: PlacesIn & { readonly languageKey: string },
  ): Promise<readonly TermPlace[]> {
    const { rows } = await placesOf({ lexiconId, filter, ...of }).execute(this.database);
    return rows;
  }

  override async findNeighbours(
    { lexiconId }: LexiconScope,
    termId: string,
    languageKey: string,
  ): Promise<Neighbours | null> {
    const { rows } = await this.pool.query<Neighbours>({ ...NEIGHBOURS, values: [lexiconId, languageKey, termId] });
    return rows[0] ?? null;
  }

  override async listChildren(
    lexicon: LexiconScope,
    termId: string,
    { after, ...page }: NamePage,
  ): Promise<readonly ListedTerm[]> {
    const inOrder: TermPage = { ...page, order: { by: 'name', after }, secondKey: null };
    const of = { lexiconId: lexicon.lexiconId, filter: UNFILTERED, page: inOrder, broaderId: termId };
    return this.listed(lexicon, inOrder, listTerms(of));
  }

  override async listStepsUp(termId: string, languageKey: string): Promise<readonly StepUp[]> {
    const { rows } = await this.pool.query<StepUp>({ ...STEPS_UP, values: [termId, languageKey] });
    return rows;
  }

  override async listRemoved(
    { lexiconId, defaultLanguage }: LexiconScope,
    { limit, after }: Parameters<TermsReadModel['listRemoved']>[1],
  ): Promise<readonly RemovedTerm[]> {
    const { rows } = await sql<RemovedRow>`
      select t.id, t.iri, t.version, t.removed_at as "removedAt", t.sheet -> 'labels' as labels,
             coalesce(c.author, t.edited_by) as author, a.name as "authorName"
        from term t
        left join revision r on r.term_id = t.id and r.version = t.version
        left join change c on c.id = r.change_id
        left join account a on a.id = case when c.author ~ ${USER_KEY} then substr(c.author, 6)::uuid end
       where t.lexicon_id = ${lexiconId} and t.removed_at is not null
         ${after ? sql`and (t.removed_at, t.id) < (${after.at}, ${after.id}::uuid)` : sql``}
       order by t.removed_at desc, t.id desc
       limit ${limit}`.execute(this.database);
    return rows.map(({ labels, ...row }) => ({
      ...row,
      name: displayLabel(labels, defaultLanguage, null)?.text ?? row.iri,
    }));
  }

  private async listed(
    { defaultLanguage }: LexiconScope,
    { languageKey }: Pick<NamePage, 'languageKey'>,
    list: { readonly name: string | null; readonly statement: RawBuilder<unknown> },
  ): Promise<readonly ListedTerm[]> {
    const { sql: text, parameters } = list.statement.compile(this.database);
    const named = list.name === null ? {} : { name: list.name };
    const { rows } = await this.pool.query<ListRow>({ ...named, text, values: [...parameters] });
    return rows.map(({ definitions, ...row }) => ({
      ...row,
      definition: displayedDefinition(definitions, languageKey, defaultLanguage),
    }));
  }
}
