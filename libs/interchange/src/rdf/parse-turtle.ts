import { Readable } from 'node:stream';
import { StreamParser, type Quad } from 'n3';
import { ImportSyntaxError } from '../files/import.errors.js';
import { N3_FACTORY } from './n3-factory.js';
import type { ParseOptions } from './parse-options.js';

/** A statement that does not end would be read from its start again with every piece that arrives. */
const LONGEST_STATEMENT = 20_000_000;

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
    let unread = 0;
    const source = Readable.from(
      guarded(text, (length) => {
        unread += length;
        return unread <= LONGEST_STATEMENT ? null : new ImportSyntaxError(format, null, 'A statement does not end.');
      }),
    );
    source.on('error', (error) => parser.destroy(error));
    parser.on('data', (quad: Quad) => {
      unread = 0;
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

async function* guarded(
  text: AsyncIterable<string>,
  faultAfter: (length: number) => Error | null,
): AsyncGenerator<string> {
  for await (const chunk of text) {
    const fault = faultAfter(chunk.length);
    if (fault) throw fault;
    yield chunk;
  }
}

/** N3 tells the line of a fault beside its message. Whatever the reading of the file threw goes through as it is. */
function translate(error: Error, format: string): Error {
  const { context } = error as { context?: { line?: number } };
  if (context?.line === undefined) return error;
  const reason = error.message.replace(/ on line \d+\.?$/u, '.');
  return new ImportSyntaxError(format, context.line, reason, { cause: error });
}
