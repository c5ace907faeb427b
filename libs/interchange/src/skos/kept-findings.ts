import type { Reading } from './reading.js';

/**
 * Statements that simply have no place in the model are told once a property, with their number: a file may hold
 * hundreds of thousands, and a list of them all would hide what a person should look at.
 */
export function reportKept({ graph, ledger }: Reading): void {
  const counts = new Map<string, number>();
  for (const statement of graph) {
    if (ledger.isUsed(statement) || ledger.isReported(statement)) continue;
    counts.set(statement.predicate, (counts.get(statement.predicate) ?? 0) + 1);
  }
  for (const [property, count] of [...counts].toSorted()) {
    const message =
      count === 1
        ? `One statement with <${property}> is kept as it is.`
        : `${String(count)} statements with <${property}> are kept as they are.`;
    ledger.report({ kind: 'kept', code: 'statement.not-modelled', subject: property, message });
  }
}
