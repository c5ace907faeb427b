import type { ImportDocument, ImportedTerm } from '../files/import-document.js';
import { readImport, type ReadImportOptions } from '../files/read-import.js';
import { writeExport, type ExportFormat } from '../files/write-export.js';
import { BUILT_IN_TYPES } from './built-in-types.js';
import { exportSourceOf } from './export-source-of.js';

export const BASE = 'https://lexikon.example/l/';

export const SURROUNDINGS: ReadImportOptions['surroundings'] = {
  iris: new Set(),
  types: BUILT_IN_TYPES,
  edges: [],
};

const PREFIXES = `
@prefix : <http://e.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix dc: <http://purl.org/dc/elements/1.1/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <http://schema.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix lx: <urn:lexikon:vocab#> .
`;

export function readText(text: string | Uint8Array, options: Partial<ReadImportOptions> = {}): Promise<ImportDocument> {
  return readImport(typeof text === 'string' ? Buffer.from(text) : text, {
    format: null,
    fileName: 'file',
    strict: false,
    surroundings: SURROUNDINGS,
    baseIri: BASE,
    ...options,
  });
}

/** Turtle with the usual prefixes; the empty one is `http://e.org/`. */
export function readTurtle(body: string, options: Partial<ReadImportOptions> = {}): Promise<ImportDocument> {
  return readText(`${PREFIXES}${body}`, { format: 'turtle', ...options });
}

/** A term of the document by the end of its IRI. */
export function termOf(document: ImportDocument, name: string): ImportedTerm {
  const found = document.terms.find(({ iri }) => iri === `http://e.org/${name}` || iri === name);
  if (!found) throw new Error(`The document has no term ${name}.`);
  return found;
}

export function codesOf(document: ImportDocument): readonly string[] {
  return document.findings.filter(({ kind }) => kind !== 'kept').map(({ kind, code }) => `${kind} ${code}`);
}

/** The document, imported into an empty lexicon, on its way out. */
export async function writeText(document: ImportDocument, format: ExportFormat): Promise<string> {
  const source = exportSourceOf(document, BUILT_IN_TYPES, BASE);
  let text = '';
  for await (const chunk of writeExport(source, { format, withProvenance: false })) text += chunk;
  return text;
}

export function sortedLines(text: string): readonly string[] {
  return text.trimEnd().split('\n').toSorted();
}
