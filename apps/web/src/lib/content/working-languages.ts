import { type Language, LANGUAGES } from '@lexikon/contracts/errors/message';

interface LanguagesOf {
  readonly languages: readonly string[];
  readonly defaultLanguage: string;
}

/**
 * The one or two languages of a lexicon that a reader of the interface works in: their own first, where the lexicon
 * has it, then its default, then the interface's other language, then any.
 */
export function workingLanguages({ languages, defaultLanguage }: LanguagesOf, reader: Language): readonly string[] {
  const wanted = [reader, defaultLanguage, ...LANGUAGES, ...languages];
  const present = wanted.flatMap((tag) => languages.find((each) => isSlotOf(each, tag)) ?? []);
  return [...new Set(present)].slice(0, 2);
}

/** The lexicon's own tag for a language of the interface, where it has one. */
export function tagFor({ languages }: Pick<LanguagesOf, 'languages'>, reader: Language): string | undefined {
  return languages.find((tag) => isSlotOf(tag, reader));
}

/** `fr-CA` serves where `fr` is asked for, never the other way round. */
function isSlotOf(tag: string, wanted: string): boolean {
  const [slot, asked] = [tag.toLowerCase(), wanted.toLowerCase()];
  return slot === asked || slot.startsWith(`${asked}-`);
}
