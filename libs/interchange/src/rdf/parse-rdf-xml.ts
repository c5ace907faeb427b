import { Readable } from 'node:stream';
import { DomainError } from '@lexikon/kernel/domain-error';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { ImportSyntaxError } from '../files/import.errors.js';
import type { ParseOptions } from './parse-options.js';
import type { RdfJsQuad } from './rdf-js.js';

/** RDF/XML, as it arrives. The parser knows internal entities only: nothing is ever fetched for an external one. */
export function parseRdfXml(text: AsyncIterable<string>, { baseIri, onQuad }: ParseOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const parser = new RdfXmlParser({ trackPosition: true, ...(baseIri === null ? {} : { baseIRI: baseIri }) });
    const source = Readable.from(text);
    source.on('error', (error) => parser.destroy(error));
    parser.on('data', (quad: RdfJsQuad) => {
      onQuad(quad, false);
    });
    parser.on('error', (error: Error) => {
      source.destroy();
      reject(translate(error));
    });
    parser.on('end', resolve);
    source.pipe(parser);
  });
}

/** "Line 3 column 5: …" from the parser, "3:5: …" from the XML reader under it. */
function translate(error: Error): Error {
  if (error instanceof DomainError) return error;
  const [, line, reason] = /^(?:Line )?(\d+)(?: column |:)\d+: ([\s\S]*)$/u.exec(error.message) ?? [];
  return new ImportSyntaxError('rdfxml', line ? Number(line) : null, reason ?? error.message, { cause: error });
}
