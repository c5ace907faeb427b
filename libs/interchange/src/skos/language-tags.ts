import { isResource } from '../rdf/statement.js';
import type { Reading } from './reading.js';

/** A tag that is not BCP 47 is kept as written, and said once for all texts that have it. */
export function reportTags({ graph, ledger }: Pick<Reading, 'graph' | 'ledger'>): void {
  const counts = new Map<string, number>();
  for (const { object } of graph) {
    if (isResource(object) || object.language === null) continue;
    counts.set(object.language, (counts.get(object.language) ?? 0) + 1);
  }
  for (const [tag, count] of counts) {
    if (isValidTag(tag)) continue;
    const message = `“${tag}” is no valid language tag; ${String(count)} texts keep it as written.`;
    ledger.report({ kind: 'noticed', code: 'language.invalid', subject: tag, message });
  }
}

export function isValidTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
