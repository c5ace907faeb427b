import type { ImportedTerm } from '../files/import-document.js';
import { compareText } from '../rdf/statement.js';

/** The tags of the labels, most frequent first. */
export function languagesOf(terms: readonly Pick<ImportedTerm, 'sheet'>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { sheet } of terms) {
    for (const { language } of sheet.labels) {
      if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([a, m], [b, n]) => n - m || compareText(a, b)).map(([language]) => language);
}

/** A lexicon lists every term in each of its languages: one in which hardly a term is named would list nothing else. */
const WORTH_A_LIST = 0.05;

/** Of the languages of a file those in which a lexicon made for it is kept: the first, and what names 5 % of the terms. */
export function workingLanguagesOf(terms: readonly Pick<ImportedTerm, 'sheet'>[]): readonly string[] {
  const namedIn = (tag: string) => terms.filter(({ sheet }) => sheet.labels.some(({ language }) => language === tag));
  return languagesOf(terms).filter((tag, i) => i === 0 || namedIn(tag).length >= terms.length * WORTH_A_LIST);
}
