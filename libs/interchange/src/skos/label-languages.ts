import type { ImportedTerm } from '../import-document.js';
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
