import { type RawBuilder, sql } from 'kysely';
import { isUnfiltered, NAME, passing } from './pg-term-filter.js';
import { TERM_STATUSES } from './status.js';
import {
  MAX_LISTED_SUCCESSORS,
  type TermFilter,
  type TermOrder,
  type PlacesIn,
  type TermPage,
  type TermPlace,
  type TermVersion,
} from './terms.read-model.js';

export const UNFILTERED: TermFilter = {};

interface ListQuery {
  readonly lexiconId: string;
  readonly filter: TermFilter;
  readonly page: TermPage;
  /** Only the terms right below this one. */
  readonly broaderId?: string;
}

/** A statement, and the name under which it stays prepared; null where its plan depends on the values. */
export interface TermList {
  readonly name: string | null;
  readonly statement: RawBuilder<unknown>;
}

const STATUS_RANK = sql`array_position(${sql.lit(`{${TERM_STATUSES.join(',')}}`)}::text[], t.status)`;
const ORDERS: Readonly<Record<TermOrder['by'], RawBuilder<unknown>>> = {
  name: sql`${NAME}, x.term_id`,
  updated: sql`t.updated_at desc, t.id desc`,
  status: sql`${STATUS_RANK}, ${NAME}, x.term_id`,
};

/**
 * A page of terms: first which terms, from indexes alone, then what is shown of them. Columns that cost something, like
 * the count of children, are so computed for the page and no more.
 */
export function listTerms(query: ListQuery): TermList {
  const { languageKey, secondKey, limit, order } = query.page;
  const statement = sql`
    with page as materialized (${query.filter.rootsOnly ? roots(query) : pageOf(query, sql`true`)})
    select x.term_id as id, x.name, o.own, t.status, t.level, t.version, (t.sheet -> 'top')::boolean as top,
           t.sheet -> 'definitions' as definitions, t.updated_at as "updatedAt", t.domain_ids as "domainIds",
           (select count(distinct lower(l ->> 'language'))::integer
              from jsonb_array_elements(t.sheet -> 'labels') l) as "languageCount",
           (select count(distinct c.from_id)::integer
              from relation c join term s on s.id = c.from_id and s.removed_at is null
             where c.to_id = t.id and c.hierarchy = 'broader') as "childCount",
           case when t.successor_ids = '{}' then '[]' else (${successorsIn(languageKey)}) end as successors,
           ${secondKey === null ? sql`null` : sql`case when s.named then s.name end`} as "secondName"
      from page x join term t on t.id = x.term_id
      join term_text o on o.term_id = x.term_id and o.language_key = ${languageKey}
      ${secondKey === null ? sql`` : sql`left join term_text s on s.term_id = x.term_id and s.language_key = ${secondKey}`}
     order by ${ORDERS[order.by]}
     limit ${limit}`;
  return { name: nameOf(query), statement };
}

interface WholeQuery extends Pick<ListQuery, 'lexiconId' | 'filter'> {
  readonly languageKey: string;
}

/** How many terms there are from the first page to the last. */
export function countTerms(query: WholeQuery): RawBuilder<{ readonly n: number }> {
  return sql`select count(*)::integer as n ${allOf(query)}`;
}

export function versionsOf({ limit, ...query }: WholeQuery & { readonly limit: number }): RawBuilder<TermVersion> {
  return sql`select t.id, t.version ${allOf(query)} order by ${ORDERS.name} limit ${limit}`;
}

/** Every `size`-th term of a list, in its order, where another follows: the next page begins after it. */
export function placesOf({ size, by, ...query }: WholeQuery & PlacesIn): RawBuilder<TermPlace> {
  const number = sql`row_number() over o as n, lead(x.term_id) over o as next`;
  const numbered =
    by === 'name' && isUnfiltered(query.filter)
      ? sql`select x.term_id as id, x.name, ${number} ${allByName(query)} window o as (order by ${ORDERS[by]})`
      : sql`select x.term_id as id, x.name, t.status, t.updated_at as "updatedAt", ${number} ${allOf(query)}
            window o as (order by ${ORDERS[by]})`;
  return sql`select * from (${numbered}) p where p.n % ${size} = 0 and p.next is not null order by p.n`;
}

/** From the index of names alone: five times as quick, over 120,000 terms, as looking each of them up. */
function allByName({ lexiconId, languageKey }: WholeQuery): RawBuilder<unknown> {
  return sql`
      from term_text x
     where x.lexicon_id = ${lexiconId} and x.language_key = ${languageKey}
       and x.term_id not in (select id from term where lexicon_id = ${lexiconId} and removed_at is not null)`;
}

function allOf({ lexiconId, filter, languageKey }: WholeQuery): RawBuilder<unknown> {
  return sql`
      from term_text x join term t on t.id = x.term_id and t.lexicon_id = x.lexicon_id
     where x.lexicon_id = ${lexiconId} and x.language_key = ${languageKey} and t.removed_at is null
       ${filter.rootsOnly ? sql`and (x.is_root or ${isOrphaned(lexiconId)})` : sql``}
       ${passing(filter)}`;
}

/** A rare status wants another plan than a frequent one: a filtered statement is planned with its values. */
function nameOf({ filter, page: { order, secondKey }, broaderId }: ListQuery): string | null {
  if (!isUnfiltered(filter)) return null;
  const kind = broaderId ? 'children' : filter.rootsOnly ? 'roots' : 'terms';
  const second = secondKey === null ? '' : '-second';
  return `list-${kind}-by-${order.by}${second}${order.after ? '-after' : ''}`;
}

/** Joined by lexicon too: so a filter by status or level is looked up in its index, and not in the wide row. */
function pageOf({ lexiconId, filter, page, broaderId }: ListQuery, isWanted: RawBuilder<unknown>): RawBuilder<unknown> {
  const { languageKey, limit, order } = page;
  return sql`
    select x.term_id, x.name
      from term_text x join term t on t.id = x.term_id and t.lexicon_id = x.lexicon_id
     where x.lexicon_id = ${lexiconId} and x.language_key = ${languageKey} and t.removed_at is null and ${isWanted}
       ${following(order)}
       ${passing(filter)}
       ${broaderId ? sql`and x.term_id in (${childrenOf(broaderId)})` : sql``}
     order by ${ORDERS[order.by]}
     limit ${limit}`;
}

function following({ by, after }: TermOrder): RawBuilder<unknown> {
  if (!after) return sql``;
  if (by === 'updated') return sql`and (t.updated_at, t.id) < (${after.at}, ${after.id}::uuid)`;
  if (by === 'name') return sql`and (${NAME}, x.term_id) > (${after.name}, ${after.id}::uuid)`;
  const rank = TERM_STATUSES.indexOf(after.status) + 1;
  return sql`and (${STATUS_RANK}, ${NAME}, x.term_id) > (${rank}, ${after.name}, ${after.id}::uuid)`;
}

function childrenOf(broaderId: string): RawBuilder<unknown> {
  return sql`select c.from_id from relation c where c.to_id = ${broaderId} and c.hierarchy = 'broader'`;
}

function successorsIn(languageKey: string): RawBuilder<unknown> {
  return sql`
    select coalesce(jsonb_agg(jsonb_build_object('id', n.term_id, 'name', n.name)), '[]')
      from (select n.term_id, n.name from term_text n
             where n.term_id = any(t.successor_ids) and n.language_key = ${languageKey}
             order by n.term_id limit ${sql.lit(MAX_LISTED_SUCCESSORS)}) n`;
}

/** Those without a broader term, which have an index, and those whose every broader term is removed. */
function roots(query: ListQuery): RawBuilder<unknown> {
  const orphaned = isOrphaned(query.lexiconId);
  return sql`(${pageOf(query, sql`x.is_root`)}) union all (${pageOf(query, orphaned)})`;
}

function isOrphaned(lexiconId: string): RawBuilder<unknown> {
  return sql`not x.is_root and x.term_id in (
    select r.from_id
      from term gone join relation r on r.to_id = gone.id and r.hierarchy = 'broader'
     where gone.lexicon_id = ${lexiconId} and gone.removed_at is not null
       and not exists (
         select from relation o join term b on b.id = o.to_id and b.removed_at is null
          where o.from_id = r.from_id and o.hierarchy = 'broader'))`;
}
