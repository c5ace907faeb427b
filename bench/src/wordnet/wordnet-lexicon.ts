import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { resolve } from 'node:path';
import type { BenchServer } from '../bench-server.js';
import type { LoadResult } from './load-wordnet.js';

const NAME = 'WordNet';
// What a small server gives a process: V8 lets garbage lie for as long as there is room.
const MEMORY = '--max-old-space-size=600';

interface Lexicons {
  readonly items: readonly { readonly id: string; readonly name: string }[];
}

/** The lexicon of an earlier run on the same data, or null. */
export async function findWordnet(server: BenchServer): Promise<string | null> {
  const { items } = await server.send<Lexicons>('GET', '/api/lexicons?limit=200');
  return items.find(({ name }) => name === NAME)?.id ?? null;
}

/** Another one where an earlier run has left one. */
export async function createWordnet(server: BenchServer): Promise<string> {
  const name = (await findWordnet(server)) ? `${NAME} ${new Date().toISOString()}` : NAME;
  const { id } = await server.send<{ id: string }>('POST', '/api/lexicons', { name, languages: ['en'] });
  return id;
}

/** In a process of its own, so that its memory and its time are those of the import alone. */
export async function fillWordnet(lexiconId: string): Promise<LoadResult> {
  const program = resolve(import.meta.dirname, 'load-wordnet.js');
  const { stdout } = await promisify(execFile)(process.execPath, [MEMORY, program, lexiconId]);
  return JSON.parse(stdout) as LoadResult;
}
