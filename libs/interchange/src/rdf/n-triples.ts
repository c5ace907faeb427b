import { Parser } from 'n3';
import { N3_FACTORY } from './n3-factory.js';
import { toStatement } from './rdf-js.js';
import { isBlank, isResource, type Resource, type Statement } from './statement.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
};

/** Canonical N-Triples, without the end of the line. */
export function ntriples({ subject, predicate, object }: Statement): string {
  return `${ntriplesResource(subject)} <${escapeIri(predicate)}> ${ntriplesObject(object)} .`;
}

export function ntriplesResource(resource: Resource): string {
  return isBlank(resource) ? resource : `<${escapeIri(resource)}>`;
}

export function ntriplesObject(object: Statement['object']): string {
  if (isResource(object)) return ntriplesResource(object);
  const text = quoted(object.text);
  if (object.language !== null) return `${text}@${object.language}`;
  return object.datatype === null ? text : `${text}^^<${escapeIri(object.datatype)}>`;
}

/** The string in its quotes, as Turtle takes it too. */
export function quoted(text: string): string {
  // Most texts hold nothing to escape: the test is much cheaper than the replacement. Control characters are meant.
  // eslint-disable-next-line no-control-regex
  if (!/["\\\u0000-\u001f\u007f]/u.test(text)) return `"${text}"`;
  // eslint-disable-next-line no-control-regex
  return `"${text.replace(/["\\\u0000-\u001f\u007f]/gu, (found) => ESCAPES[found] ?? unicodeEscape(found))}"`;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Nothing that comes in holds such characters; what people typed is percent-encoded, so that readers take the file. */
export function escapeIri(iri: string): string {
  // eslint-disable-next-line no-control-regex
  return iri.replace(/[\u0000-\u0020<>"{}|^`\\]/gu, encodeURIComponent);
}

/**
 * Kept statements, to state them again. A line that is no statement is left out: lists of them can be sent by API, and
 * one bad line must not make a lexicon impossible to export.
 */
export function parseStatements(lines: readonly string[]): readonly Statement[] {
  if (lines.length === 0) return [];
  try {
    return parse(lines.join('\n'));
  } catch {
    return lines.flatMap((line) => {
      try {
        return parse(line);
      } catch {
        return [];
      }
    });
  }
}

function parse(text: string): readonly Statement[] {
  const quads = new Parser({ format: 'N-Triples', blankNodePrefix: '', factory: N3_FACTORY }).parse(text);
  return quads.map((quad) => toStatement(quad)).filter((statement) => statement !== null);
}
