import { Injectable } from '@nestjs/common';
import { Kysely, sql } from 'kysely';
import { Pool } from 'pg';
import type { LexiconScope } from '@lexikon/lexicons/lexicon-scope.read-model';
import type { DB } from '../../../generated/kysely/tables.js';
import { displayedDefinition } from './displayed-definition.js';
import { FIND_NEIGHBOURS } from './pg-term-neighbours.js';
import { countTerms, type ListQuery, listTerms, listVersions } from './pg-term-lists.js';
import { placesOf } from './pg-term-places.js';
import { LEXICON_SCOPE } from './pg-term-scope.read-model.js';
import { TERM_STATUSES, type TermStatus } from './status.js';
import { canonicalLanguage, type Definition, displayLabel, type Label } from './term.js';
import {
  type ListedTerm,
  type NamePage,
  type NamePlace,
  type Neighbours,
  type PlacesIn,
  type RemovedTerm,
  type StatusPlace,
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
  // `union` drops what was met before, so that the walk ends even in data with a cycle. Names are looked up one by one:
  // joined, the plan for any language reads the names of all terms, 85 ms for the path of a word of WordNet.
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
      left join lateral (
        select name from term_text where term_id = s.to_id and language_key = $2 offset 0) n on true
     order by name collate "unicode", id`,
};

/** Authors are kept as `authorKey` writes them; only a user has an account. */
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

  override async list(
    lexicon: LexiconScope,
    filter: TermFilter,
    { languageKey, secondKey, limit, order }: TermPage,
  ): Promise<readonly ListedTerm[]> {
    const page = { lexicon, languageKey, secondKey };
    if (order.by !== 'status') return this.listed({ ...page, filter, limit, order });
    const found: ListedTerm[] = [];
    for (const { status, after } of statusesFrom(order.after)) {
      if (found.length === limit) break;
      if (filter.status !== undefined && filter.status !== status) continue;
      const ofStatus = { ...page, filter: { ...filter, status }, limit: limit - found.length };
      found.push(...(await this.listed({ ...ofStatus, order: { by: 'name', after } })));
    }
    return found;
  }

  override async count(lexicon: LexiconScope, filter: TermFilter, languageKey: string): Promise<number> {
    const { rows } = await countTerms({ lexicon, filter, languageKey }).execute(this.database);
    return rows[0]?.n ?? 0;
  }

  override async listVersions(
    lexicon: LexiconScope,
    filter: TermFilter,
    page: { readonly languageKey: string; readonly limit: number },
  ): Promise<readonly TermVersion[]> {
    const { rows } = await listVersions({ lexicon, filter, ...page, order: { by: 'name', after: null } }).execute(
      this.database,
    );
    return rows;
  }

  override async listPlaces(
    lexicon: LexiconScope,
    filter: TermFilter,
    { languageKey, ...of }: PlacesIn & { readonly languageKey: string },
  ): Promise<readonly TermPlace[]> {
    const { rows } = await placesOf({ lexicon, filter, languageKey }, of).execute(this.database);
    return rows;
  }

  override async findNeighbours(
    { lexiconId }: LexiconScope,
    termId: string,
    languageKey: string,
  ): Promise<Neighbours | null> {
    const values = [lexiconId, languageKey, termId, canonicalLanguage(languageKey)];
    const { rows } = await this.pool.query<Neighbours>({ ...FIND_NEIGHBOURS, values });
    return rows[0] ?? null;
  }

  override async listChildren(
    lexicon: LexiconScope,
    termId: string,
    { languageKey, limit, after }: NamePage,
  ): Promise<readonly ListedTerm[]> {
    const below = { lexicon, languageKey, filter: {}, broaderId: termId };
    return this.listed({ ...below, limit, order: { by: 'name', after }, secondKey: null });
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

  private async listed(query: ListQuery): Promise<readonly ListedTerm[]> {
    const { name, statement } = listTerms(query);
    const { sql: text, parameters } = statement.compile(this.database);
    const named = name === null ? {} : { name };
    const { rows } = await this.pool.query<ListRow>({ ...named, text, values: [...parameters] });
    return rows.map(({ definitions, ...row }) => ({
      ...row,
      definition: displayedDefinition(definitions, query.languageKey, query.lexicon.defaultLanguage),
    }));
  }
}

/** The statuses whose terms follow a place, in order: those of its own status begin after it. */
function statusesFrom(place: StatusPlace | null): readonly { status: TermStatus; after: NamePlace | null }[] {
  const first = place ? TERM_STATUSES.indexOf(place.status) : 0;
  return TERM_STATUSES.slice(first).map((status, i) => ({ status, after: i === 0 ? place : null }));
}
