import { type RawBuilder, sql } from 'kysely';
import { rangeOf } from './alphabet.js';
import type { TermFilter } from './terms.read-model.js';

// The language-neutral order of Unicode. The database's own order is by code point: Z before a, É after z.
export const NAME = sql`x.name collate "unicode"`;

/** The conditions of a filter, of a text `x` in the language of the list and its term `t`; each begins with `and`. */
export function passing({ status, level, domainId, prefix, missing, changedSince }: TermFilter): RawBuilder<unknown> {
  const range = rangeOf(prefix ?? '');
  const named =
    missing && sql`select from term_text m where m.term_id = x.term_id and m.language_key = ${missing.languageKey}`;
  return sql`
       ${status ? sql`and t.status = ${status}` : sql``}
       ${level ? sql`and t.level = ${level}` : sql``}
       ${domainId ? sql`and t.domain_ids @> array[${domainId}::uuid]` : sql``}
       ${changedSince ? sql`and t.updated_at >= ${changedSince}` : sql``}
       ${named ? sql`and not exists (${named} and m.${missing.part === 'label' ? sql`named` : sql`defined`})` : sql``}
       ${range?.from ? sql`and ${NAME} >= ${range.from}` : sql``}
       ${range ? sql`and ${NAME} < ${range.below}` : sql``}`;
}

/** Whether a list is of all terms: such a statement can stay prepared. */
export function isUnfiltered({ rootsOnly: _, ...filter }: TermFilter): boolean {
  return Object.values(filter).every((value) => value === undefined);
}
