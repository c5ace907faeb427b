import { type RawBuilder, sql } from 'kysely';
import type { LexiconScope } from '@lexikon/lexicons/lexicon-scope.read-model';
import { rangeOf } from './alphabet.js';
import { languageKey } from './term.js';
import type { TermFilter } from './terms.read-model.js';

/** Which terms: those of a lexicon, listed in a language, that pass a filter. */
export interface TermSet {
  readonly lexicon: Pick<LexiconScope, 'lexiconId' | 'languages'>;
  /** One of the lexicon's: in it, every term has a text. */
  readonly languageKey: string;
  readonly filter: TermFilter;
}

// The language-neutral order of Unicode. The database's own order is by code point: Z before a, É after z.
export const NAME = sql`x.name collate "unicode"`;
export const NOTHING = sql``;

/** Whether a filter asks anything of the texts `x`: of names, or of where a term stands in the tree. */
export function asksOfTexts({ rootsOnly = false, prefix = '' }: TermFilter): boolean {
  return rootsOnly || rangeOf(prefix) !== null;
}

/** Whether a filter asks anything of the terms `t`. Texts are of terms that are there: without it, they are enough. */
export function asksOfTerms({ status, level, domainId, changedSince }: TermFilter): boolean {
  return [status, level, domainId, changedSince].some((value) => value !== undefined);
}

/** All that is asked of a text `x`. */
export function isListed(
  { lexicon: { lexiconId }, languageKey: key, filter }: TermSet,
  root = filter.rootsOnly ? sql`(x.is_root or ${isOrphaned(lexiconId)})` : sql`true`,
): RawBuilder<unknown> {
  const range = rangeOf(filter.prefix ?? '');
  return sql`
    x.lexicon_id = ${lexiconId} and x.language_key = ${key} and ${root}
      ${range?.from ? sql`and ${NAME} >= ${range.from}` : NOTHING}
      ${range ? sql`and ${NAME} < ${range.below}` : NOTHING}`;
}

/** All that is asked of a term `t`. By lexicon: so status and level are looked up in their indexes, not in the wide row. */
export function passes({ lexicon, filter }: TermSet): RawBuilder<unknown> {
  const { status, level, domainId, changedSince } = filter;
  return sql`
    t.lexicon_id = ${lexicon.lexiconId} and t.removed_at is null
      ${status ? sql`and t.status = ${status}` : NOTHING}
      ${level ? sql`and t.level = ${level}` : NOTHING}
      ${domainId ? sql`and t.domain_ids @> array[${domainId}::uuid] and t.domain_ids <> '{}'` : NOTHING}
      ${changedSince ? sql`and t.updated_at >= ${changedSince}` : NOTHING}`;
}

const IDS = { t: sql`t.id`, x: sql`x.term_id`, n: sql`n.term_id` };

/**
 * `and` that something is missing, of a term `t`, a text `x` or a row `n`. In a language of the lexicon the text says
 * what is missing; in another one, a term may have no text at all.
 */
export function andLacks({ lexicon, filter: { missing }, languageKey: listed }: TermSet, of: keyof typeof IDS) {
  if (!missing) return NOTHING;
  const { part, languageKey: key } = missing;
  const column = sql.ref(part === 'label' ? 'named' : 'defined');
  if (of === 'x' && key === listed) return sql`and not x.${column}`;
  const texts = sql`select m.term_id from term_text m where m.lexicon_id = ${lexicon.lexiconId} and m.language_key = ${key}`;
  return isOwn(lexicon, key)
    ? sql`and ${IDS[of]} in (${texts} and not m.${column})`
    : sql`and ${IDS[of]} not in (${texts} and m.${column})`;
}

/** The ids of all that pass, in no order, from the tables that the filter asks and no others. */
export function membersOf(set: TermSet): RawBuilder<unknown> {
  const { lexicon, filter } = set;
  if (filter.rootsOnly) return eachKindOfRoot(lexicon, (root) => textsOf(set, root));
  if (asksOfTexts(filter)) return textsOf(set);
  if (asksOfTerms(filter)) return sql`select t.id as term_id from term t where ${passes(set)} ${andLacks(set, 't')}`;
  // What is missing is told by the texts of its own language: in which language the list is makes no difference.
  const key = filter.missing?.languageKey ?? '';
  return textsOf(isOwn(lexicon, key) ? { ...set, languageKey: key } : set);
}

/** The rows of both: those without a broader term, which have an index, and those whose every broader term is removed. */
export function eachKindOfRoot(
  { lexiconId }: TermSet['lexicon'],
  rowsOf: (root: RawBuilder<unknown>) => RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`(${rowsOf(sql`x.is_root`)}) union all (${rowsOf(isOrphaned(lexiconId))})`;
}

function textsOf(set: TermSet, root?: RawBuilder<unknown>): RawBuilder<unknown> {
  const terms = sql`join term t on t.id = x.term_id and ${passes(set)}`;
  return sql`
    select x.term_id from term_text x ${asksOfTerms(set.filter) ? terms : NOTHING}
     where ${isListed(set, root)} ${andLacks(set, 'x')}`;
}

/** Whether every term has a text in the language. */
function isOwn({ languages }: TermSet['lexicon'], key: string): boolean {
  return languages.some((language) => languageKey(language) === key);
}

/** Of a text `x`: it has broader terms, and all of them are removed. */
function isOrphaned(lexiconId: string): RawBuilder<unknown> {
  return sql`not x.is_root and x.term_id in (
    select r.from_id
      from term gone join relation r on r.to_id = gone.id and r.hierarchy = 'broader'
     where gone.lexicon_id = ${lexiconId} and gone.removed_at is not null
       and not exists (
         select from relation o join term b on b.id = o.to_id and b.removed_at is null
          where o.from_id = r.from_id and o.hierarchy = 'broader'))`;
}
