import { canonicalLanguage } from '@lexikon/terms/term';
import type { Literal, Resource, Statement } from './statement.js';
import { isIri } from '@lexikon/terms/iri';
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

/**
 * Null for what is no triple of RDF 1.1: one about a triple, a text with a direction, an IRI with a blank in it, half a
 * surrogate pair. Some parsers let such things through, and what cannot be written as N-Triples could not be kept.
 */
export function toStatement({ subject, predicate, object }: RdfJsQuad, shared = new SharedTexts()): Statement | null {
  const about = toResource(subject, shared);
  const what = object.termType === 'Literal' ? toLiteral(object, shared) : toResource(object, shared);
  return about === null || what === null || predicate.termType !== 'NamedNode' || !isIri(predicate.value)
    ? null
    : { subject: about, predicate: shared.one(predicate.value), object: what };
}

function toResource({ termType, value }: RdfJsTerm, shared: SharedTexts): Resource | null {
  if (termType === 'NamedNode') return isIri(value) ? shared.one(value) : null;
  if (termType !== 'BlankNode') return null;
  // jsonld gives the label with its prefix, the others without.
  return shared.one(value.startsWith('_:') ? value : `_:${value}`);
}

function toLiteral({ value, language, datatype, direction }: RdfJsTerm, shared: SharedTexts): Literal | null {
  if (direction || !value.isWellFormed() || (datatype && !isIri(datatype.value))) return null;
  if (language) return { text: value, language: canonicalCase(language), datatype: null };
  return {
    text: value,
    language: null,
    datatype: !datatype || datatype.value === STRING ? null : shared.one(datatype.value),
  };
}

/** A parser makes a new string of an IRI each time it reads it; a file repeats most of its IRIs many times. */
export class SharedTexts {
  readonly #texts = new Map<string, string>();

  one(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    return text;
  }
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
