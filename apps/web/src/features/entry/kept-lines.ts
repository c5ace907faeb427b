import { readStatement, type ReadStatement } from '../../lib/content/kept-statement.js';

export interface KeptLine extends ReadStatement {
  readonly key: string;
  /** What is said of the nameless thing that is the value. */
  readonly within: readonly KeptLine[];
}

/** The statements about a term, each with those about the blank node that it leads to. */
export function keptLines(statements: readonly string[], iri: string): KeptLine[] {
  const read = statements.map((key) => ({ key, ...readStatement(key, iri) }));
  const bySubject = Map.groupBy(read, ({ subject }) => subject);
  const reached = new Set<string>();
  const withInner = (line: (typeof read)[number]): KeptLine => {
    const inner = line.value.startsWith('_:') && !reached.has(line.value) ? (bySubject.get(line.value) ?? []) : [];
    // A node that leads back to itself is told once.
    if (inner.length > 0) reached.add(line.value);
    return { ...line, within: inner.map(withInner) };
  };
  const told = read.filter(({ subject }) => !subject.startsWith('_:')).map(withInner);
  // What hangs from nothing is shown too: nothing that is kept is hidden.
  const loose = read.filter(({ subject }) => subject.startsWith('_:') && !reached.has(subject));
  return [...told, ...loose.map((line) => ({ ...line, within: [] }))];
}
