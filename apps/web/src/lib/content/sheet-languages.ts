import type { LabelView, SheetView } from '@lexikon/contracts/sheets';

type Tagged = { readonly language: string | null };

/** Tags differ in case only by accident; a text without a language is shown in every one. */
export function isIn(item: Tagged, language: string): boolean {
  return item.language === null || item.language.toLowerCase() === language.toLowerCase();
}

export function preferredIn(labels: readonly LabelView[], language: string): LabelView | undefined {
  return labels.find((label) => label.kind === 'preferred' && isIn(label, language));
}

/** How a term is called in the reader's language, else in the lexicon's. */
export function nameIn({ labels, name }: { labels: readonly LabelView[]; name: string }, language: string): string {
  return preferredIn(labels, language)?.text ?? name;
}

/** What heads an entry: its name in the first of the languages that has one. */
export function headwordIn(
  { labels, name }: { labels: readonly LabelView[]; name: string },
  languages: readonly string[],
): { readonly text: string; readonly language: string } {
  const label = languages.map((language) => preferredIn(labels, language)).find((each) => each !== undefined);
  return { text: label?.text ?? name, language: label?.language ?? languages[0] ?? '' };
}

/** The languages of a list beside those named, in their alphabetical order. */
export function otherLanguages(items: readonly Tagged[], shown: readonly string[]): readonly string[] {
  const lower = shown.map((tag) => tag.toLowerCase());
  const tags = items.flatMap(({ language }) =>
    language === null || lower.includes(language.toLowerCase()) ? [] : [language],
  );
  return [...new Set(tags)].sort();
}

/** In how many languages a term has a name, a definition. */
export function coverageOf({ labels, definitions }: Pick<SheetView, 'labels' | 'definitions'>) {
  const count = (items: readonly Tagged[]) => new Set(items.map(({ language }) => language?.toLowerCase())).size;
  return { named: count(labels), defined: count(definitions) };
}
