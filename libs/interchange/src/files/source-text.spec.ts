import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { ImportEncodingError, ImportTooLargeError } from './import.errors.js';
import { readText, type SourceBytes } from './source-text.js';

async function textOf(bytes: SourceBytes, limit?: number): Promise<string> {
  let text = '';
  for await (const chunk of readText(bytes, 'file', limit)) text += chunk;
  return text;
}

describe('the text of a file', () => {
  it('is the same in one piece and byte by byte, plain and compressed', async () => {
    const text = 'é 𝒙 \n'.repeat(1_000);
    for (const bytes of [Buffer.from(text), gzipSync(text)]) {
      expect(await textOf(bytes)).toBe(text);
      expect(await textOf(Array.from(bytes, (_, at) => bytes.subarray(at, at + 1)))).toBe(text);
    }
  });

  it('ends as soon as it is longer than the limit, however small the file is', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    let read = 0;
    const reading = (async () => {
      for await (const chunk of readText(bomb, 'file', 100_000)) read += chunk.length;
    })();
    await expect(reading).rejects.toThrow(ImportTooLargeError);
    expect(read).toBeLessThanOrEqual(100_000);
  });

  it('is refused where it ends within a character', async () => {
    await expect(textOf(Buffer.from('é').subarray(0, 1))).rejects.toThrow(ImportEncodingError);
  });

  it('passes on what the source of the bytes throws', async () => {
    const failing = async function* () {
      yield await Promise.resolve(gzipSync('x').subarray(0, 5));
      throw new ImportTooLargeError(1);
    };
    await expect(textOf(failing())).rejects.toThrow(ImportTooLargeError);
  });
});
