import { type RawBuilder, sql } from 'kysely';
import { andLacks, asksOfTerms, isListed, NAME, NOTHING, passes, type TermSet } from './pg-term-filter.js';
import { TERM_STATUSES } from './status.js';
import type { PlacesIn, TermPlace } from './terms.read-model.js';

const STATUSES = sql.lit(`{${TERM_STATUSES.join(',')}}`);
const ORDERS: Readonly<Record<PlacesIn['by'], RawBuilder<unknown>>> = {
  name: sql`${NAME}, x.term_id`,
  updated: sql`t.updated_at desc, t.id desc`,
  status: sql`array_position(${STATUSES}::text[], t.status), ${NAME}, x.term_id`,
};

/**
 * Every `size`-th term of a list, in its order, where another follows: the next page begins after it. By name it reads
 * the index of names alone: five times as quick, over 120,000 terms, as looking each of them up.
 */
export function placesOf(set: TermSet, { by, size }: PlacesIn): RawBuilder<TermPlace> {
  const terms = sql`join term t on t.id = x.term_id and ${passes(set)}`;
  return sql`
    select * from (
      select x.term_id as id, x.name ${by === 'name' ? NOTHING : sql`, t.status, t.updated_at as "updatedAt"`},
             row_number() over o as n, lead(x.term_id) over o as next
        from term_text x ${by === 'name' && !asksOfTerms(set.filter) ? NOTHING : terms}
       where ${isListed(set)} ${andLacks(set, 'x')}
      window o as (order by ${ORDERS[by]})) p
     where p.n % ${size} = 0 and p.next is not null order by p.n`;
}
