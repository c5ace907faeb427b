import { writeCsv } from '../csv/write-csv.js';
import type { ExportSource } from './export-source.js';
import { JSON_LD_HEAD, JSON_LD_TAIL, jsonLdNodes } from '../rdf/json-ld.js';
import { nTriplesLines, turtle, TURTLE_HEAD } from '../rdf/turtle.js';
import { skosBlocks } from '../skos/write-skos.js';

export type ExportFormat = 'turtle' | 'ntriples' | 'jsonld' | 'csv';

export interface WriteExportOptions {
  readonly format: ExportFormat;
  /** Ids, versions and times of ours too; without them two exports of the same content are the same. */
  readonly withProvenance: boolean;
}

/** A lexicon as text, a batch of terms at a time. */
export async function* writeExport(
  source: ExportSource,
  { format, withProvenance }: WriteExportOptions,
): AsyncGenerator<string> {
  if (format === 'csv') {
    yield* writeCsv(source, withProvenance);
    return;
  }
  const batches = skosBlocks(source, withProvenance);
  if (format === 'jsonld') {
    yield* writeJsonLd(batches);
    return;
  }
  if (format === 'turtle') yield TURTLE_HEAD;
  for await (const blocks of batches) {
    const text = blocks.map(format === 'turtle' ? turtle : nTriplesLines).join('');
    if (text !== '') yield text;
  }
}

async function* writeJsonLd(batches: ReturnType<typeof skosBlocks>): AsyncGenerator<string> {
  yield JSON_LD_HEAD;
  let separator = '\n';
  for await (const blocks of batches) {
    const nodes = blocks.flatMap(jsonLdNodes);
    if (nodes.length === 0) continue;
    yield `${separator}${nodes.join(',\n')}`;
    separator = ',\n';
  }
  yield JSON_LD_TAIL;
}
