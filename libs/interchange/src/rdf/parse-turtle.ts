import { Readable } from 'node:stream';
import { StreamParser, type Quad } from 'n3';
import { ImportSyntaxError } from '../import.errors.js';
import { N3_FACTORY } from './n3-factory.js';
import type { ParseOptions } from './parse-options.js';

/** Turtle and N-Triples, as they arrive. */
export function parseTurtle(
  text: AsyncIterable<string>,
  { baseIri, onQuad, format }: ParseOptions & { readonly format: 'turtle' | 'ntriples' },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const parser = new StreamParser({
      format: format === 'turtle' ? 'text/turtle' : 'application/n-triples',
      factory: N3_FACTORY,
      ...(format === 'turtle' && baseIri !== null ? { baseIRI: baseIri } : {}),
    });
    const source = Readable.from(text);
    source.on('error', (error) => parser.destroy(error));
    parser.on('data', (quad: Quad) => {
      onQuad(quad, false);
    });
    parser.on('error', (error: Error) => {
      source.destroy();
      reject(translate(error, format));
    });
    parser.on('end', resolve);
    source.pipe(parser);
  });
}

/** N3 tells the line of a fault beside its message. Whatever the reading of the file threw goes through as it is. */
function translate(error: Error, format: string): Error {
  const { context } = error as { context?: { line?: number } };
  if (context?.line === undefined) return error;
  const reason = error.message.replace(/ on line \d+\.?$/u, '.');
  return new ImportSyntaxError(format, context.line, reason, { cause: error });
}
