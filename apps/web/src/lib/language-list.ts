/** The languages of a lexicon, in the order in which they are shown, and the one that stands in for what is missing. */
export interface LanguageList {
  readonly languages: readonly string[];
  readonly defaultLanguage: string;
}

/** The tag as BCP 47 writes it, or null where it is none. */
export function canonicalTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.trim())[0] ?? null;
  } catch {
    return null;
  }
}

export function addLanguage(list: LanguageList, tag: string): LanguageList {
  const isListed = list.languages.some((each) => each.toLowerCase() === tag.toLowerCase());
  return isListed ? list : { ...list, languages: [...list.languages, tag] };
}

/** The last one stays: a lexicon without a language has no words. Where the default goes, the first takes its place. */
export function dropLanguage({ languages, defaultLanguage }: LanguageList, tag: string): LanguageList {
  const rest = languages.filter((each) => each !== tag);
  const [first] = rest;
  if (first === undefined) return { languages, defaultLanguage };
  return { languages: rest, defaultLanguage: defaultLanguage === tag ? first : defaultLanguage };
}

export function moveLanguage(list: LanguageList, tag: string, step: 1 | -1): LanguageList {
  const from = list.languages.indexOf(tag);
  const to = from + step;
  if (from < 0 || to < 0 || to >= list.languages.length) return list;
  const languages = list.languages.filter((each) => each !== tag);
  languages.splice(to, 0, tag);
  return { ...list, languages };
}

/** Offered by name; any other tag can be typed. */
export const COMMON_LANGUAGES = (
  'ar bg ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka ko la lb lt lv mk mt nb nl nn oc pl ' +
  'pt ro ru sk sl sq sr sv sw th tr uk ur vi zh zh-Hant en-GB en-US fr-CA fr-BE fr-CH nl-BE de-AT de-CH pt-BR es-MX'
).split(' ');
