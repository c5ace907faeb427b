import { escapeIri, ntriples, ntriplesObject, ntriplesResource, quoted } from './n-triples.js';
import { isBlank, isResource, type Resource, type Statement } from './statement.js';
import { DCT, LEXIKON, OWL, RDF, RDFS, SKOS, SKOSXL, TYPE, XSD } from './vocabulary.js';

const PREFIXES: readonly (readonly [name: string, base: string])[] = [
  ['dct', DCT],
  ['lexikon', LEXIKON],
  ['owl', OWL],
  ['rdf', RDF],
  ['rdfs', RDFS],
  ['skos', SKOS],
  ['skosxl', SKOSXL],
  ['xsd', XSD],
];

/** What may follow a prefix without any escape; a name with more in it is written out. */
const SIMPLE_NAME = /^[A-Za-z0-9_][\w-]*$/u;

export const TURTLE_HEAD = PREFIXES.map(([name, base]) => `@prefix ${name}: <${base}> .\n`).join('');

/** Statements in the order given, those of one subject together. */
export function turtle(statements: readonly Statement[]): string {
  let text = '';
  let subject: Resource | null = null;
  let predicate: string | null = null;
  for (const statement of statements) {
    const isSame = statement.subject === subject;
    if (!isSame) text += `${subject === null ? '' : ' .\n'}\n${resource(statement.subject)}`;
    if (!isSame || statement.predicate !== predicate) {
      text += `${isSame ? ' ;' : ''}\n  ${statement.predicate === TYPE ? 'a' : resource(statement.predicate)} `;
    } else text += ', ';
    text += object(statement.object);
    ({ subject, predicate } = statement);
  }
  return text === '' ? '' : `${text} .\n`;
}

/** One statement a line. */
export function nTriplesLines(statements: readonly Statement[]): string {
  return statements.map((statement) => `${ntriples(statement)}\n`).join('');
}

function object(value: Statement['object']): string {
  if (isResource(value)) return resource(value);
  return value.datatype === null ? ntriplesObject(value) : `${quoted(value.text)}^^${resource(value.datatype)}`;
}

function resource(value: Resource): string {
  if (isBlank(value)) return ntriplesResource(value);
  for (const [name, base] of PREFIXES) {
    if (value.startsWith(base) && SIMPLE_NAME.test(value.slice(base.length)))
      return `${name}:${value.slice(base.length)}`;
  }
  return `<${escapeIri(value)}>`;
}
