import { type RawBuilder, sql } from 'kysely';
import {
  andLacks,
  asksOfTerms,
  asksOfTexts,
  eachKindOfRoot,
  isListed,
  membersOf,
  NAME,
  NOTHING,
  passes,
  type TermSet,
} from './pg-term-filter.js';
import type { TermOrder } from './terms.read-model.js';

/** Not by status: such a list is one by name of each status after the other. */
export type SimpleOrder = Exclude<TermOrder, { by: 'status' }>;

export interface PageQuery extends TermSet {
  readonly order: SimpleOrder;
  readonly limit: number;
  /** Only the terms right below this one; then nothing else is asked. */
  readonly broaderId?: string | undefined;
}

interface Order {
  readonly id: RawBuilder<unknown>;
  readonly place: RawBuilder<unknown>;
  readonly direction: RawBuilder<unknown>;
  readonly follows: RawBuilder<unknown>;
}

/** Each as an index has it. */
const ORDERS: Readonly<Record<SimpleOrder['by'], Order>> = {
  name: { id: sql`x.term_id`, place: NAME, direction: sql`asc`, follows: sql`>` },
  updated: { id: sql`t.id`, place: sql`t.updated_at`, direction: sql`desc`, follows: sql`<` },
};

/**
 * How far a filtered page is looked for along its order. Where so many pages do not fill it, few terms pass: these are
 * then looked up and sorted. The planner is not left the choice: for a status that is frequent in other lexicons, or
 * that only the last names have, it read 118,000 terms from end to end, in more than a second.
 */
const PAGES_AHEAD = 20;

/** Of rows `n` of `term_id` and `place`. */
export function orderOf({ by }: SimpleOrder): RawBuilder<unknown> {
  const { direction } = ORDERS[by];
  return sql`n.place ${direction}, n.term_id ${direction}`;
}

/**
 * Common table expressions, of which `page` has `term_id` and `place` of each term of the page. Roots and what is looked
 * up may bring more than a page: whoever goes on orders and limits once more.
 */
export function pageOf(query: PageQuery): RawBuilder<unknown> {
  const { filter, order, limit } = query;
  if (filter.rootsOnly && order.by === 'name') return sql`page as materialized (${roots(query)})`;
  if (!passesOver(query)) return sql`page as materialized (${along(query, limit)})`;
  const sorted = sql`order by ${orderOf(order)} limit ${limit}`;
  const ahead = PAGES_AHEAD * limit;
  return sql`
    near as materialized (${along(query, ahead)}),
    walked as materialized (select n.term_id, n.place from near n ${passing(query)} ${sorted}),
    page as materialized (
      select * from walked
      union
      select * from (select * from (${everyOne(query)} offset 0) n ${sorted}) n
       where (select count(*) from walked) < ${limit} and (select count(*) from near) = ${ahead})`;
}

/** Whether there are rows on the way along the order that do not pass. */
function passesOver({ filter, order }: PageQuery): boolean {
  if (filter.missing) return true;
  return order.by === 'name'
    ? asksOfTerms(filter)
    : asksOfTerms({ ...filter, changedSince: undefined }) || asksOfTexts(filter);
}

/** The first in order, of all that its index can tell. */
function along(query: PageQuery, limit: unknown): RawBuilder<unknown> {
  const { filter, order, broaderId } = query;
  const below = sql`and x.term_id in (
    select c.from_id from relation c where c.to_id = ${broaderId} and c.hierarchy = 'broader')`;
  const from =
    order.by === 'name'
      ? sql`from term_text x where ${isListed(query)} ${broaderId === undefined ? NOTHING : below}`
      : sql`from term t where ${passes({ ...query, filter: { changedSince: filter.changedSince } })}`;
  return ordered(query, from, limit);
}

/** Joins and conditions of what the index of the order could not tell of a row `n`. */
function passing(query: PageQuery): RawBuilder<unknown> {
  const { filter, order } = query;
  const texts = order.by === 'updated' && asksOfTexts(filter);
  return sql`
    ${asksOfTerms(filter) ? sql`join term t on t.id = n.term_id and ${passes(query)}` : NOTHING}
    ${texts ? sql`join term_text x on x.term_id = n.term_id and ${isListed(query)}` : NOTHING}
    where true ${andLacks(query, 'n')}`;
}

/** All that pass, in no order: each is looked up, which the planner would not do for what it takes for many. */
function everyOne(query: PageQuery): RawBuilder<unknown> {
  const { languageKey, order } = query;
  const { place } = ORDERS[order.by];
  const row =
    order.by === 'name'
      ? sql`term_text x where x.term_id = n.term_id and x.language_key = ${languageKey}`
      : sql`term t where t.id = n.term_id`;
  return sql`
    select n.term_id, p.place
      from (${membersOf(query)} offset 0) n cross join lateral (select ${place} as place from ${row} offset 0) p
     where true ${following(order, { id: sql`n.term_id`, place: sql`p.place` })}`;
}

function roots(query: PageQuery): RawBuilder<unknown> {
  const term = asksOfTerms(query.filter) ? sql`join term t on t.id = x.term_id and ${passes(query)}` : NOTHING;
  return eachKindOfRoot(query.lexicon, (root) => {
    return ordered(
      query,
      sql`from term_text x ${term} where ${isListed(query, root)} ${andLacks(query, 'x')}`,
      query.limit,
    );
  });
}

function ordered(query: PageQuery, from: RawBuilder<unknown>, limit: unknown): RawBuilder<unknown> {
  const { id, place, direction } = ORDERS[query.order.by];
  return sql`
    select ${id} as term_id, ${place} as place ${from} ${following(query.order)}
     order by ${place} ${direction}, ${id} ${direction} limit ${limit}`;
}

function following(order: SimpleOrder, { id, place }: Pick<Order, 'id' | 'place'> = ORDERS[order.by]) {
  if (!order.after) return NOTHING;
  const last = order.by === 'name' ? sql`${order.after.name}` : sql`${order.after.at}::timestamptz`;
  return sql`and (${place}, ${id}) ${ORDERS[order.by].follows} (${last}, ${order.after.id}::uuid)`;
}
