import type { ExportQuery } from '@lexikon/contracts/imports';

export type ExportChoice = ExportQuery;

/** Per format: how its files end, and how long they are beside Turtle's. Measured on seven vocabularies. */
const FORMATS = {
  turtle: { extension: 'ttl', length: 1 },
  ntriples: { extension: 'nt', length: 2.4 },
  jsonld: { extension: 'jsonld', length: 1.3 },
  csv: { extension: 'csv', length: 0.6 },
} as const;
export const EXPORT_FORMATS = ['turtle', 'ntriples', 'jsonld', 'csv'] as const;

const PROVENANCE_LENGTH = 1.4;
/** Bytes of Turtle for each. */
const LENGTHS = { terms: 350, relations: 80, preferred: 90, defined: 60 };

/** What the server calls the file: a name safe on every file system. */
export function exportFileName(lexiconName: string, { format }: Pick<ExportChoice, 'format'>): string {
  const safe = lexiconName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 80);
  return `${safe || 'lexicon'}.${FORMATS[format].extension}`;
}

export function exportPath(lexiconId: string, { format, provenance }: ExportChoice): string {
  const query = new URLSearchParams({ format, ...(provenance === 'true' ? { provenance } : {}) });
  return `/api/lexicons/${lexiconId}/export?${query}`;
}

export function exportCommand(lexiconName: string, choice: ExportChoice): string {
  const name = `"${lexiconName.replace(/["\\$`]/gu, '\\$&')}"`;
  const provenance = choice.provenance === 'true' ? ' --with-provenance' : '';
  return `lexikon export ${name} --format ${choice.format}${provenance} --output ${exportFileName(lexiconName, choice)}`;
}

interface Counted {
  readonly terms: number;
  readonly relations: number;
  readonly languages: Readonly<Record<string, { readonly preferred: number; readonly defined: number }>>;
}

/** About how large the file will be, in bytes, to one figure: what is not counted (notes, kept statements) varies. */
export function estimateBytes({ terms, relations, languages }: Counted, { format, provenance }: ExportChoice): number {
  const perLanguage = Object.values(languages).reduce(
    (sum, { preferred, defined }) => sum + preferred * LENGTHS.preferred + defined * LENGTHS.defined,
    0,
  );
  const turtle = terms * LENGTHS.terms + relations * LENGTHS.relations + perLanguage;
  const bytes = turtle * FORMATS[format].length * (provenance === 'true' ? PROVENANCE_LENGTH : 1);
  return Number(bytes.toPrecision(1));
}
