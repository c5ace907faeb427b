import { type RawBuilder, sql } from 'kysely';
import type { LexiconScope } from '@lexikon/lexicons/lexicon-scope.read-model';
import { asksOfTerms, asksOfTexts, membersOf, NOTHING, type TermSet } from './pg-term-filter.js';
import { orderOf, pageOf, type PageQuery } from './pg-term-page.js';
import { MAX_LISTED_SUCCESSORS, type TermFilter, type TermVersion } from './terms.read-model.js';

/** @property secondKey the language of `secondName`. */
export interface ListQuery extends PageQuery {
  readonly lexicon: LexiconScope;
  readonly secondKey: string | null;
}

/** A statement, and the name under which it stays prepared; null where its plan depends on the values. */
export interface TermList {
  readonly name: string | null;
  readonly statement: RawBuilder<unknown>;
}

/**
 * A page of terms: first which terms, from indexes alone, then what is shown of them. Columns that cost something, like
 * the count of children, are so computed for the page and no more.
 */
export function listTerms(query: ListQuery): TermList {
  const { languageKey, secondKey, limit, order } = query;
  const second = sql`left join term_text s on s.term_id = n.term_id and s.language_key = ${secondKey}`;
  const statement = sql`
    with ${pageOf(query)}
    select t.id, x.name, x.own, t.status, t.level, t.version, (t.sheet -> 'top')::boolean as top,
           t.sheet -> 'definitions' as definitions, t.updated_at as "updatedAt", t.domain_ids as "domainIds",
           (select count(distinct lower(l ->> 'language'))::integer
              from jsonb_array_elements(t.sheet -> 'labels') l) as "languageCount",
           (select count(distinct c.from_id)::integer
              from relation c join term b on b.id = c.from_id and b.removed_at is null
             where c.to_id = t.id and c.hierarchy = 'broader') as "childCount",
           case when t.successor_ids = '{}' then '[]' else (${successorsIn(languageKey)}) end as successors,
           ${secondKey === null ? sql`null` : sql`case when s.named then s.name end`} as "secondName"
      from page n join term t on t.id = n.term_id
      join term_text x on x.term_id = n.term_id and x.language_key = ${languageKey}
      ${secondKey === null ? NOTHING : second}
     order by ${orderOf(order)}
     limit ${limit}`;
  return { name: nameOf(query), statement };
}

function nameOf({ filter, order, secondKey, broaderId }: ListQuery): string | null {
  if (!isOfAll({ ...filter, rootsOnly: false })) return null;
  const kind = broaderId ? 'children' : filter.rootsOnly ? 'roots' : 'terms';
  const second = secondKey === null ? '' : '-second';
  return `list-${kind}-by-${order.by}${second}${order.after ? '-after' : ''}`;
}

function successorsIn(languageKey: string): RawBuilder<unknown> {
  return sql`
    select coalesce(jsonb_agg(jsonb_build_object('id', n.term_id, 'name', n.name) order by n.term_id), '[]')
      from (select n.term_id, n.name from term_text n
             where n.term_id = any(t.successor_ids) and n.language_key = ${languageKey}
             order by n.term_id limit ${sql.lit(MAX_LISTED_SUCCESSORS)}) n`;
}

/** From so many terms on, the lexicon's own count stands in for one made now: it may lag by two seconds. */
export const MANY = 20_000;

/** How many terms there are from the first page to the last. */
export function countTerms(set: TermSet): RawBuilder<{ readonly n: number }> {
  const { lexicon, filter } = set;
  const counted = sql`select count(*)::integer as n from (${membersOf(set)}) n`;
  if (!isOfAll(filter)) return sql`${counted}`;
  return sql`
    select coalesce(
      (select c.terms from lexicon_count c where c.lexicon_id = ${lexicon.lexiconId} and c.terms > ${sql.lit(MANY)}),
      (${counted})) as n`;
}

export function listVersions(query: PageQuery): RawBuilder<TermVersion> {
  return sql`
    with ${pageOf(query)}
    select t.id, t.version from page n join term t on t.id = n.term_id
     order by ${orderOf(query.order)} limit ${query.limit}`;
}

function isOfAll(filter: TermFilter): boolean {
  return !asksOfTexts(filter) && !asksOfTerms(filter) && !filter.missing;
}
