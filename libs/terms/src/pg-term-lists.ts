import { type RawBuilder, sql } from 'kysely';
import { fold } from './fold.js';
import type { NamePage, TermFilter } from './terms.read-model.js';

export const UNFILTERED: TermFilter = {};

interface ListQuery {
  readonly lexiconId: string;
  readonly filter: TermFilter;
  readonly page: NamePage;
  /** Only the terms right below this one. */
  readonly broaderId?: string;
}

/** A statement, and the name under which it stays prepared; null where its plan depends on the values. */
export interface TermList {
  readonly name: string | null;
  readonly statement: RawBuilder<unknown>;
}

// The language-neutral order of Unicode. The database's own order is by code point: Z before a, É after z.
const NAME = sql`x.name collate "unicode"`;
// Sorts behind every other character, by definition of the root collation.
const LAST = '\uFFFF';

/**
 * A page of terms in the order of their names: first which terms, from indexes alone, then what is shown of them.
 * Columns that cost something, like the count of children, are so computed for the page and no more.
 */
export function termsByName(query: ListQuery): TermList {
  const statement = sql`
    with page as materialized (${query.filter.rootsOnly ? roots(query) : pageOf(query, sql`true`)})
    select x.term_id as id, x.name, o.own, t.status, t.level, t.version, (t.sheet -> 'top')::boolean as top,
           t.sheet -> 'definitions' as definitions,
           (select count(distinct c.from_id)::integer
              from relation c join term s on s.id = c.from_id and s.removed_at is null
             where c.to_id = t.id and c.hierarchy = 'broader') as "childCount"
      from page x join term t on t.id = x.term_id
      join term_text o on o.term_id = x.term_id and o.language_key = ${query.page.languageKey}
     order by ${NAME}, x.term_id
     limit ${query.page.limit}`;
  return { name: nameOf(query), statement };
}

/** A rare status wants another plan than a frequent one: a filtered statement is planned with its values. */
function nameOf({ filter, page, broaderId }: ListQuery): string | null {
  const { rootsOnly, ...rest } = filter;
  if (Object.values(rest).some((value) => value !== undefined)) return null;
  const kind = broaderId ? 'children' : rootsOnly ? 'roots' : 'terms';
  return `list-${kind}${page.after ? '-after' : ''}`;
}

/** Joined by lexicon too: so a filter by status or level is looked up in its index, and not in the wide row. */
function pageOf({ lexiconId, filter, page, broaderId }: ListQuery, isWanted: RawBuilder<unknown>): RawBuilder<unknown> {
  const { languageKey, limit, after } = page;
  const { status, level, domainId, prefix } = filter;
  const begins = fold(prefix ?? '');
  return sql`
    select x.term_id, x.name
      from term_text x join term t on t.id = x.term_id and t.lexicon_id = x.lexicon_id
     where x.lexicon_id = ${lexiconId} and x.language_key = ${languageKey} and t.removed_at is null and ${isWanted}
       ${after ? sql`and (${NAME}, x.term_id) > (${after.name}, ${after.id}::uuid)` : sql``}
       ${status ? sql`and t.status = ${status}` : sql``}
       ${level ? sql`and t.level = ${level}` : sql``}
       ${domainId ? sql`and t.domain_ids @> array[${domainId}::uuid]` : sql``}
       ${begins ? sql`and ${NAME} >= ${begins} and ${NAME} < ${begins + LAST}` : sql``}
       ${broaderId ? sql`and x.term_id in (${childrenOf(broaderId)})` : sql``}
     order by ${NAME}, x.term_id
     limit ${limit}`;
}

function childrenOf(broaderId: string): RawBuilder<unknown> {
  return sql`select c.from_id from relation c where c.to_id = ${broaderId} and c.hierarchy = 'broader'`;
}

/** Those without a broader term, which have an index, and those whose every broader term is removed. */
function roots(query: ListQuery): RawBuilder<unknown> {
  const orphaned = sql`not x.is_root and x.term_id in (
    select r.from_id
      from term gone join relation r on r.to_id = gone.id and r.hierarchy = 'broader'
     where gone.lexicon_id = ${query.lexiconId} and gone.removed_at is not null
       and not exists (
         select from relation o join term b on b.id = o.to_id and b.removed_at is null
          where o.from_id = r.from_id and o.hierarchy = 'broader'))`;
  return sql`(${pageOf(query, sql`x.is_root`)}) union all (${pageOf(query, orphaned)})`;
}
