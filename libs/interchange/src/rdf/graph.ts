import { ntriplesObject } from './n-triples.js';
import type { Resource, Statement } from './statement.js';

/** The statements of a file as a set, by what they are about. */
export class Graph {
  readonly #bySubject: ReadonlyMap<Resource, readonly Statement[]>;
  readonly size: number;

  constructor(statements: Iterable<Statement>) {
    const bySubject = new Map<Resource, Map<string, Statement>>();
    for (const statement of statements) {
      let about = bySubject.get(statement.subject);
      if (!about) bySubject.set(statement.subject, (about = new Map()));
      about.set(`${statement.predicate} ${ntriplesObject(statement.object)}`, statement);
    }
    // Sorted here, once: whatever reads a file takes "the first" in the order of code units, not of lines in a file.
    this.#bySubject = new Map(
      [...bySubject].map(([subject, about]) => [
        subject,
        [...about.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, statement]) => statement),
      ]),
    );
    this.size = [...this.#bySubject.values()].reduce((sum, about) => sum + about.length, 0);
  }

  subjects(): IterableIterator<Resource> {
    return this.#bySubject.keys();
  }

  /** Sorted by predicate, then object. */
  about(subject: Resource): readonly Statement[] {
    return this.#bySubject.get(subject) ?? [];
  }

  /** What is said of a subject with one property. */
  stated(subject: Resource, property: string): readonly Statement[] {
    return this.about(subject).filter(({ predicate }) => predicate === property);
  }

  *[Symbol.iterator](): IterableIterator<Statement> {
    for (const about of this.#bySubject.values()) yield* about;
  }
}
