import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { TextDecoder } from 'node:util';
import { createGunzip } from 'node:zlib';
import { DomainError } from '@lexikon/kernel/domain-error';
import { ImportCompressionError, ImportEncodingError, ImportTooLargeError } from './import.errors.js';

/** A file at once, in pieces, or as it arrives. */
export type SourceBytes = Uint8Array | readonly Uint8Array[] | AsyncIterable<Uint8Array>;

export const MAX_EXPANDED = 200_000_000;
const CHUNK = 65_536;

/**
 * The text of a file: gunzipped where its first bytes say so, whatever it is called, and decoded as UTF-8 without its
 * byte order mark.
 *
 * @throws {ImportTooLargeError} as soon as more than `limit` bytes have come out, so that a small file cannot fill
 *   the memory.
 * @throws {ImportEncodingError | ImportCompressionError}
 */
export async function* readText(bytes: SourceBytes, fileName: string, limit = MAX_EXPANDED): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let total = 0;
  for await (const chunk of expanded(pieces(bytes), fileName)) {
    total += chunk.byteLength;
    if (total > limit) throw new ImportTooLargeError(limit);
    yield decode(decoder, fileName, chunk);
    // A file that is in memory already gives no pause of its own to whatever else this process does.
    await setImmediate();
  }
  yield decode(decoder, fileName);
}

function decode(decoder: TextDecoder, fileName: string, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch (cause) {
    throw new ImportEncodingError(fileName, { cause });
  }
}

async function* expanded(chunks: AsyncIterable<Uint8Array>, fileName: string): AsyncGenerator<Uint8Array> {
  const { start, rest } = await beginning(chunks[Symbol.asyncIterator]());
  const whole = startingWith(start, rest);
  if (start[0] !== 0x1f || start[1] !== 0x8b) {
    yield* whole;
    return;
  }
  const source = Readable.from(whole);
  const gunzip = createGunzip();
  // `pipe` hands no errors on, and one that nobody hears ends the process.
  source.on('error', (error) => gunzip.destroy(error));
  try {
    yield* source.pipe(gunzip);
  } catch (cause) {
    throw cause instanceof DomainError ? cause : new ImportCompressionError(fileName, { cause });
  } finally {
    source.destroy();
  }
}

/** At least the two bytes that tell gzip, however small the pieces are. */
async function beginning(rest: AsyncIterator<Uint8Array>) {
  let start = new Uint8Array();
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    start = Uint8Array.from([...start, ...next.value]);
    if (start.length >= 2) break;
  }
  return { start, rest };
}

async function* startingWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** Small pieces, so that parsers work step by step and others get their turn between them. */
async function* pieces(bytes: SourceBytes): AsyncGenerator<Uint8Array> {
  for await (const part of bytes instanceof Uint8Array ? [bytes] : bytes) {
    for (let start = 0; start < part.byteLength; start += CHUNK) yield part.subarray(start, start + CHUNK);
  }
}
