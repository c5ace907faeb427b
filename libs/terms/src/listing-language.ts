import { languageKey, type LanguageTag } from './term.js';

/**
 * The language in which a lexicon's terms are listed: the wanted one, else its base language, else a regional one of it
 * (`fr-CA` serves where `fr` is wanted), else the default one.
 * Every term has a row in every language of its lexicon; in another one a list would have holes.
 */
export function listingLanguage(
  wanted: LanguageTag | undefined,
  { languages, defaultLanguage }: { readonly languages: readonly string[]; readonly defaultLanguage: string },
): string {
  const keys = languages.map((language) => languageKey(language));
  const key = languageKey(wanted ?? null);
  const found = [key, key.split('-')[0] ?? ''].find((candidate) => keys.includes(candidate));
  const regional = key === '' ? undefined : keys.find((candidate) => candidate.startsWith(`${key}-`));
  return found ?? regional ?? languageKey(defaultLanguage);
}
