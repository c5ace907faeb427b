import { ImportFormatUnknownError, NotRdfError } from './import.errors.js';

export type ImportFormat = 'turtle' | 'rdfxml' | 'ntriples' | 'jsonld' | 'csv';

const EXTENSIONS: Readonly<Record<string, ImportFormat>> = {
  ttl: 'turtle',
  turtle: 'turtle',
  rdf: 'rdfxml',
  owl: 'rdfxml',
  xml: 'rdfxml',
  nt: 'ntriples',
  ntriples: 'ntriples',
  jsonld: 'jsonld',
  json: 'jsonld',
  csv: 'csv',
  tsv: 'csv',
};

/** Told from the file's name; `.gz` after it counts for nothing. Null where the name says nothing. */
export function formatOfName(fileName: string): ImportFormat | null {
  const name = fileName.toLowerCase().replace(/\.gz$/u, '');
  return EXTENSIONS[name.slice(name.lastIndexOf('.') + 1)] ?? null;
}

/**
 * Told from how the text begins.
 *
 * @throws {NotRdfError} for a web page: the address of a vocabulary often answers with one.
 * @throws {ImportFormatUnknownError}
 */
export function formatOfText(start: string, fileName: string): ImportFormat {
  const text = start.trimStart();
  if (/^<!doctype html|^<html/iu.test(text)) throw new NotRdfError(fileName);
  if (/^[{[]/u.test(text)) return 'jsonld';
  if (/^<\?xml|^<rdf:RDF|^<!DOCTYPE\s+rdf/iu.test(text)) return 'rdfxml';
  if (/^(?:@prefix|@base|prefix\s|base\s)/imu.test(text)) return 'turtle';
  if (/^(?:<[^\s>]*>|_:\S+)\s+<[^\s>]*>\s+[<"_][^\n]*\.\s*$/mu.test(text)) return 'ntriples';
  if (/^(?:#|<|\[)/u.test(text)) return 'turtle';
  if (/^[^\n]*\b(?:iri|preferred)\b[^\n]*[,;\t]/iu.test(text)) return 'csv';
  throw new ImportFormatUnknownError(fileName);
}
