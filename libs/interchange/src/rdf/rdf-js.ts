import { canonicalLanguage } from '@lexikon/terms/term';
import type { Literal, Resource, Statement } from './statement.js';
import { STRING } from './vocabulary.js';

/** What this needs of the terms of RDF/JS, in which every parser answers. */
export interface RdfJsTerm {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
  /** RDF 1.2: a base direction. */
  readonly direction?: string | null;
}
export interface RdfJsQuad {
  readonly subject: RdfJsTerm;
  readonly predicate: RdfJsTerm;
  readonly object: RdfJsTerm;
}

/** Null for what a triple of RDF 1.1 cannot be: a triple about a triple, a text with a direction. */
export function toStatement({ subject, predicate, object }: RdfJsQuad): Statement | null {
  const about = toResource(subject);
  const what = object.termType === 'Literal' ? toLiteral(object) : toResource(object);
  return about === null || what === null || predicate.termType !== 'NamedNode'
    ? null
    : { subject: about, predicate: predicate.value, object: what };
}

function toResource({ termType, value }: RdfJsTerm): Resource | null {
  if (termType === 'NamedNode') return value;
  if (termType !== 'BlankNode') return null;
  // jsonld gives the label with its prefix, the others without.
  return value.startsWith('_:') ? value : `_:${value}`;
}

function toLiteral({ value, language, datatype, direction }: RdfJsTerm): Literal | null {
  if (direction) return null;
  if (language) return { text: value, language: canonicalCase(language), datatype: null };
  return { text: value, language: null, datatype: !datatype || datatype.value === STRING ? null : datatype.value };
}

const TAGS = new Map<string, string>();
const MAX_TAGS = 10_000;

/** A file repeats few tags often, and asking `Intl` each time would take half the time of parsing. */
function canonicalCase(tag: string): string {
  const known = TAGS.get(tag);
  if (known !== undefined) return known;
  const canonical = canonicalLanguage(tag) ?? tag;
  if (TAGS.size < MAX_TAGS) TAGS.set(tag, canonical);
  return canonical;
}
