import type { Finding } from '../files/import-document.js';
import type { Statement } from '../rdf/statement.js';

/**
 * What becomes of each statement of a file. *Used*: the model holds what it says, and an export states it again from
 * there. *Kept*: everything else; it stays as it is, as an N-Triples statement. A statement that the model took
 * something from but cannot state again in the same words (a second preferred label, `dc:source`) is kept. So what is
 * used and what is kept are, together, the whole file, and nothing is both.
 */
export class Ledger {
  readonly #used = new Set<Statement>();
  readonly #reported = new Set<Statement>();
  readonly #findings: Finding[] = [];

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  get usedCount(): number {
    return this.#used.size;
  }

  use(...statements: readonly Statement[]): void {
    for (const statement of statements) this.#used.add(statement);
  }

  isUsed(statement: Statement): boolean {
    return this.#used.has(statement);
  }

  /** The statements that it explains are not counted again among those that simply have no place in the model. */
  report(finding: Omit<Finding, 'line'>, statements: readonly Statement[] = []): void {
    this.#findings.push({ ...finding, line: null });
    for (const statement of statements) this.#reported.add(statement);
  }

  isReported(statement: Statement): boolean {
    return this.#reported.has(statement);
  }
}
