import { type RawBuilder, sql } from 'kysely';
import type { SearchQuery } from './search-query.js';

type Expression = RawBuilder<unknown>;

/** The dictionaries, as the writer of `term_text` chooses them: by the base language. */
type Config = 'french' | 'english' | 'simple';

// What tells `to_tsquery` how to read, and what `unaccent` would turn into it, is no part of any word.
const SYNTAX = /['\\∖\u02b0-\u02ff]/g;

/** A match of the words in a row's own language. `any` is what the index is asked: it knows no languages. */
export interface TextQuery {
  readonly any: Expression;
  readonly own: Expression;
}

/** @param languageKey the column that says in which language a text is. */
export function wantedText({ required, last }: SearchQuery, languageKey: Expression): TextQuery | null {
  if (required.length === 0 && last === null) return null;
  return inLanguages(languageKey, (config) => wantedIn(config, required, last));
}

export function excludedText({ excluded }: SearchQuery, languageKey: Expression): TextQuery | null {
  if (excluded.length === 0) return null;
  return inLanguages(languageKey, (config) => tsquery(config, excluded.map(quote).join(' | ')));
}

/** The dictionary of a language. */
export function configOf(languageKey: Expression): Expression {
  return byLanguage(languageKey, (config) => sql`${config}::regconfig`);
}

/**
 * The last word may be a whole one, in any of its forms, or the beginning of one. A stop word says nothing; nor does
 * the last one while it is one.
 */
function wantedIn(config: Config, required: readonly string[], last: string | null): Expression {
  const words = tsquery(config, required.map(quote).join(' & '));
  if (last === null) return words;
  const whole = tsquery(config, quote(last));
  const begun = isTooShort(last, required) ? whole : sql`(${whole} || ${tsquery('simple', `${quote(last)}:*`)})`;
  return sql`(case numnode(${whole}) when 0 then ${words} else ${words} && ${begun} end)`;
}

/** One letter by itself, also that of "C++", begins half of all words. */
function isTooShort(last: string, required: readonly string[]): boolean {
  return required.length === 0 && /^[a-z0-9]$/u.test(last.replace(/[^\p{L}\p{N}]/gu, ''));
}

function inLanguages(languageKey: Expression, build: (config: Config) => Expression): TextQuery {
  return {
    any: sql`(select ${build('french')} || ${build('english')} || ${build('simple')})`,
    own: byLanguage(languageKey, (config) => sql`(select ${build(config)})`),
  };
}

function byLanguage(languageKey: Expression, build: (config: Config) => Expression): Expression {
  return sql`case split_part(${languageKey}, '-', 1)
    when 'fr' then ${build('french')} when 'en' then ${build('english')} else ${build('simple')} end`;
}

// In a subselect of its own: computed once, not for each row.
function tsquery(config: Config, text: string): Expression {
  return sql`to_tsquery(${config}::regconfig, unaccent(${text}))`;
}

function quote(words: string): string {
  return `'${words.replace(SYNTAX, ' ')}'`;
}
