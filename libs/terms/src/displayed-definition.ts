import { type Definition, languageKey, type LanguageTag } from './term.js';

/** In UTF-16 units. A longer one ends in an ellipsis: a list shows how it begins. */
export const DISPLAYED_LENGTH = 240;

/** The definition under which a term is listed: in the language, its base, the fallback, none, any; short before long. */
export function displayedDefinition(
  definitions: readonly Definition[],
  language: LanguageTag,
  fallback: LanguageTag,
): string | null {
  const key = languageKey(language);
  const keys = [key, key.split('-')[0] ?? '', languageKey(fallback), ''];
  const rank = ({ language: own, kind }: Definition) => {
    const at = keys.indexOf(languageKey(own));
    return (at < 0 ? keys.length : at) * 2 + (kind === 'short' ? 0 : 1);
  };
  const [first] = definitions.toSorted((a, b) => rank(a) - rank(b));
  return first ? shorten(first.text) : null;
}

function shorten(text: string): string {
  if (text.length <= DISPLAYED_LENGTH) return text;
  // Not through the middle of a character outside the basic plane.
  return `${text.slice(0, DISPLAYED_LENGTH - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
