/** Prefixes that readers of thesauri know by heart. */
const PREFIXES: readonly (readonly [string, string])[] = [
  ['http://purl.org/dc/terms/', 'dct:'],
  ['http://purl.org/dc/elements/1.1/', 'dc:'],
  ['http://www.w3.org/2004/02/skos/core#', 'skos:'],
  ['http://www.w3.org/2008/05/skos-xl#', 'skosxl:'],
  ['http://www.w3.org/2000/01/rdf-schema#', 'rdfs:'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf:'],
  ['http://www.w3.org/2002/07/owl#', 'owl:'],
  ['http://schema.org/', 'schema:'],
];

const LINE = /^\s*(?<subject><[^>]*>|_:\S+)\s+<(?<property>[^>]*)>\s+(?<object>.*?)\s*\.?\s*$/su;
const LITERAL = /^"(?<text>(?:[^"\\]|\\.)*)"/su;

export interface ReadStatement {
  /** What it is about: an IRI, or the name of a blank node (`_:b0`); empty where the line is no statement. */
  readonly subject: string;
  readonly property: string;
  readonly value: string;
  /** It says the property of something else, whose value is the term: then the value is that other thing. */
  readonly isInverse: boolean;
}

/**
 * A statement in N-Triples as a person reads it: a short name, and a value without its quotes.
 *
 * @param iri of the term it is kept with.
 */
export function readStatement(statement: string, iri?: string): ReadStatement {
  const { subject: about = '', property, object } = LINE.exec(statement)?.groups ?? {};
  if (property === undefined || object === undefined)
    return { subject: '', property: '', value: statement, isInverse: false };
  const subject = bare(about);
  if (subject !== iri && object === `<${iri ?? ''}>`)
    return { subject, property: shortenIri(property), value: subject, isInverse: true };
  const text = LITERAL.exec(object)?.groups?.['text'];
  return {
    subject,
    property: shortenIri(property),
    value: text === undefined ? bare(object) : unescape(text),
    isInverse: false,
  };
}

const bare = (node: string) => node.replace(/^<(.*)>$/u, '$1');

/** `dct:modified`, or the end of an IRI that nobody knows a prefix for. */
export function shortenIri(iri: string): string {
  const known = PREFIXES.find(([base]) => iri.startsWith(base));
  return known ? known[1] + iri.slice(known[0].length) : iri.replace(/^.*[/#](?=.)/u, '');
}

function unescape(text: string): string {
  return text
    .replace(/\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})/gu, (_, short: string | undefined, long: string) =>
      String.fromCodePoint(Number.parseInt(short ?? long, 16)),
    )
    .replace(/\\n/gu, ' ')
    .replace(/\\(.)/gsu, '$1');
}
