/** An IRI as it is, or a blank node with its `_:`. */
export type Resource = string;

export interface Literal {
  readonly text: string;
  /** In canonical case; null for none. */
  readonly language: string | null;
  /** An IRI; null for a plain string and for a text with a language. */
  readonly datatype: string | null;
}

/** One RDF triple. Plain data: the terms of RDF libraries end where a file is parsed. */
export interface Statement {
  readonly subject: Resource;
  readonly predicate: string;
  readonly object: Resource | Literal;
}

export function isBlank(resource: Resource): boolean {
  return resource.startsWith('_:');
}

export function isResource(object: Statement['object']): object is Resource {
  return typeof object === 'string';
}

/** IRIs compare by their code units: the same order on every machine, and everywhere "sorted" is said here. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * A text that a sheet can hold: a string, and one that PostgreSQL can store (no NUL, no half of a surrogate pair).
 * Anything else stays a statement, where such characters are escaped.
 */
export function isPlainText(object: Statement['object']): object is Literal & { readonly datatype: null } {
  return !isResource(object) && object.datatype === null && isStorable(object.text);
}

export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000');
}
