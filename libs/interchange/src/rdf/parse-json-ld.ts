import jsonld, { type JsonLdDocument } from 'jsonld';
import { ImportSyntaxError, RemoteContextError } from '../files/import.errors.js';
import type { ParseOptions } from './parse-options.js';
import type { RdfJsQuad } from './rdf-js.js';
import { XSD } from './vocabulary.js';

const DOUBLE = `${XSD}double`;
/** Stands for `xsd:double` on the way through jsonld, which would rewrite "0.50" as "5.0E-1". */
const DOUBLE_AS_WRITTEN = 'urn:lexikon:double-as-written';

/** JSON-LD. Whole, not as it arrives: a context may stand at the end of its object. */
export async function parseJsonLd(text: AsyncIterable<string>, { baseIri, onQuad }: ParseOptions): Promise<void> {
  let whole = '';
  for await (const chunk of text) whole += chunk;
  const document = parseJson(whole);
  const refused: string[] = [];
  const options = {
    ...(baseIri === null ? {} : { base: baseIri }),
    documentLoader: (url: string) => {
      refused.push(url);
      return Promise.reject(new Error('No remote context is loaded.'));
    },
  };
  try {
    const expanded = await jsonld.expand(document, options);
    const dataset = await jsonld.toRDF(withDoubles(expanded) as JsonLdDocument, { ...options, skipExpansion: true });
    // Without a format it is the list of quads; the types of the package know only of the text.
    const quads = dataset as unknown as readonly (RdfJsQuad & { readonly graph: { readonly termType: string } })[];
    for (const quad of quads) onQuad(asWritten(quad), quad.graph.termType !== 'DefaultGraph');
  } catch (cause) {
    // jsonld wraps what a loader throws, so what was refused is remembered beside it.
    if (refused[0] !== undefined) throw new RemoteContextError(refused[0]);
    throw new ImportSyntaxError('jsonld', null, cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** An expanded document, with the doubles that are written as strings under a name that jsonld leaves alone. */
function withDoubles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDoubles);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const isDouble = entries.some(([key, of]) => key === '@type' && of === DOUBLE);
  const isString = entries.some(([key, of]) => key === '@value' && typeof of === 'string');
  if (isDouble && isString) return { ...value, '@type': DOUBLE_AS_WRITTEN };
  return Object.fromEntries(entries.map(([key, of]) => [key, key === '@value' ? of : withDoubles(of)]));
}

function asWritten(quad: RdfJsQuad): RdfJsQuad {
  return quad.object.datatype?.value === DOUBLE_AS_WRITTEN
    ? { ...quad, object: { ...quad.object, datatype: { value: DOUBLE } } }
    : quad;
}

function parseJson(text: string): object {
  try {
    const document: unknown = JSON.parse(text);
    if (typeof document === 'object' && document !== null) return document;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new ImportSyntaxError('jsonld', lineOf(message, text), message, { cause });
  }
  throw new ImportSyntaxError('jsonld', 1, 'Neither an object nor a list.');
}

/** V8 names the line, or the position only, or neither where the text ends too early. */
function lineOf(message: string, text: string): number {
  const line = /line (\d+)/u.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/u.exec(message)?.[1];
  return text.slice(0, position ? Number(position) : undefined).split('\n').length;
}
