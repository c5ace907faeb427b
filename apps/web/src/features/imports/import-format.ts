import { ImportFormatSchema } from '@lexikon/contracts/imports';
import type { z } from 'zod';

export type ImportFormat = z.infer<typeof ImportFormatSchema>;
export const IMPORT_FORMATS = ImportFormatSchema.options;

/** As the server tells it, to say it before the file is sent. */
const FORMATS: Readonly<Record<string, ImportFormat>> = {
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

/** For the file chooser of the browser: what it offers first. */
export const ACCEPTED = [...Object.keys(FORMATS).map((extension) => `.${extension}`), '.gz', '.txt'].join(',');

/** Null where the name does not tell: then the server looks at how the text begins. */
export function formatOfName(fileName: string): ImportFormat | null {
  const name = fileName.toLowerCase().replace(/\.gz$/u, '');
  return FORMATS[name.slice(name.lastIndexOf('.') + 1)] ?? null;
}

/** “envthes-2026.ttl.gz” is “envthes-2026”: a first idea of a lexicon's name. */
export function stemOf(fileName: string): string {
  return fileName.replace(/\.gz$/iu, '').replace(/\.[^.]*$/u, '');
}
