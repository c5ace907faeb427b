import { DomainError } from '@lexikon/kernel/domain-error';
import type { Finding } from './import-document.js';

/** The file breaks the grammar of its format. `line` is counted from 1, null where the parser does not know it. */
export class ImportSyntaxError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'import.syntax';

  constructor(format: string, line: number | null, reason: string, options?: ErrorOptions) {
    super({ format, line: line ?? '?', reason: reason.slice(0, 500) }, options);
  }
}

/** Readable, but neither RDF nor a table of terms. */
export class NotRdfError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'import.not-rdf';

  constructor(fileName: string) {
    super({ fileName });
  }
}

/** Nothing in it that could become a term. */
export class EmptyImportError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'import.empty';

  constructor(fileName: string) {
    super({ fileName });
  }
}

export class ImportEncodingError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'import.encoding';

  constructor(fileName: string, options?: ErrorOptions) {
    super({ fileName }, options);
  }
}

/** Not gzip to its end, though it began as such. */
export class ImportCompressionError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'import.compression';

  constructor(fileName: string, options?: ErrorOptions) {
    super({ fileName }, options);
  }
}

export class ImportTooLargeError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'import.too-large';

  constructor(limitBytes: number) {
    super({ limitMb: Math.floor(limitBytes / 1_000_000) });
  }
}

export class ImportFormatUnknownError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'import.format-unknown';

  constructor(fileName: string) {
    super({ fileName });
  }
}

/** JSON-LD may name a context elsewhere; nothing is ever fetched while reading a file. */
export class RemoteContextError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'import.remote-context';

  constructor(url: string) {
    super({ url });
  }
}

const LISTED = 20;

/** What a strict import refuses: the first findings, and how many there are. */
export class StrictImportError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'import.strict';

  /** The first of them. */
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const first = findings.slice(0, LISTED);
    super({ count: findings.length, findings: first });
    this.findings = first;
  }
}
