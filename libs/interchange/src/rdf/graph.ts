import { Breath } from '../files/breath.js';
import { ntriplesObject } from './n-triples.js';
import type { Resource, Statement } from './statement.js';

/** The statements of a file as a set, by what they are about. */
export class Graph {
  readonly #bySubject: ReadonlyMap<Resource, readonly Statement[]>;
  readonly size: number;

  private constructor(bySubject: ReadonlyMap<Resource, readonly Statement[]>, size: number) {
    this.#bySubject = bySubject;
    this.size = size;
  }

  /** Of a few statements, at once. */
  static of(statements: Iterable<Statement>): Graph {
    const bySubject = new Map<Resource, Statement[]>();
    for (const statement of statements) put(statement, bySubject);
    let size = 0;
    for (const [subject, about] of bySubject) size += tidy(subject, about, bySubject);
    return new Graph(bySubject, size);
  }

  /** Of a whole file, step by step. */
  static async ofFile(statements: Iterable<Statement>): Promise<Graph> {
    const breath = new Breath();
    const bySubject = new Map<Resource, Statement[]>();
    for (const statement of statements) {
      put(statement, bySubject);
      if (breath.isDue()) await breath.take();
    }
    let size = 0;
    for (const [subject, about] of bySubject) {
      size += tidy(subject, about, bySubject);
      if (breath.isDue()) await breath.take();
    }
    return new Graph(bySubject, size);
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

function put(statement: Statement, bySubject: Map<Resource, Statement[]>): void {
  const about = bySubject.get(statement.subject);
  if (about) about.push(statement);
  else bySubject.set(statement.subject, [statement]);
}

/** How many are left of them as a set. */
function tidy(subject: Resource, about: readonly Statement[], bySubject: Map<Resource, Statement[]>): number {
  const unique = sortedSet(about);
  bySubject.set(subject, unique);
  return unique.length;
}

/**
 * Sorted once, here: whatever reads a file takes "the first" in the order of code units, not of lines in the file.
 * Subject by subject, because the keys of all statements at once would need more memory than the statements.
 */
function sortedSet(about: readonly Statement[]): Statement[] {
  const byKey = new Map(
    about.map((statement) => [`${statement.predicate} ${ntriplesObject(statement.object)}`, statement]),
  );
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, statement]) => statement);
}
