import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { lexikon } from './lexikon.js';

const HERE = import.meta.dirname;
const testData = process.env['LEXIKON_TEST_DATA'];

/** A real thesaurus where one is at hand, else a small one of ours: the journeys are the same. */
export const THESAURUS =
  testData && existsSync(join(testData, 'envthes.ttl'))
    ? { file: join(testData, 'envthes.ttl'), name: 'EnvThes' }
    : { file: join(HERE, '../small-thesaurus.ttl'), name: 'Earth' };

/** The other real files, by the name of their lexicon; empty where none is at hand. */
export const OTHER_THESAURI = Object.entries({
  'International Chronostratigraphic Chart': 'ics-chart.ttl',
  'Artsdata event types': 'artsdata-event-types.ttl',
  'Artsdata place types': 'artsdata-place-types.ttl',
}).flatMap(([name, file]) =>
  testData && existsSync(join(testData, file)) ? [{ name, file: join(testData, file) }] : [],
);

export interface Person {
  readonly email: string;
  readonly password: string;
  readonly name: string;
}

export function personNamed(name: string, email: string): Person {
  return { name, email, password: 'a long enough password' };
}

export function createAccount({ email, password, name }: Person, { isAdmin = false } = {}): void {
  const right = isAdmin ? ['--admin'] : [];
  lexikon(['user', 'create', '--email', email, '--name', name, ...right, '--password-stdin'], password);
}

export function importFor({ email }: Person, file: string, lexicon: string): void {
  lexikon(['import', file, '--lexicon', lexicon, '--create', '--as', email, '--json']);
}

/** The session lands in the cookies of the pages that share this context. */
export async function signIn(request: APIRequestContext, { email, password }: Person): Promise<void> {
  const answer = await request.post('/api/auth/login', { data: { email, password } });
  if (!answer.ok()) throw new Error(`Signing in answered ${answer.status()}: ${await answer.text()}`);
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Null where none of the person's lexicons is called so. */
export async function lexiconNamed(request: APIRequestContext, name: string): Promise<string | null> {
  const { items } = await read<{ items: readonly Named[] }>(request, '/api/lexicons?limit=100');
  return items.find((lexicon) => lexicon.name === name)?.id ?? null;
}

/** The first term of a lexicon with exactly this label that is not deprecated. */
export async function findTerm(request: APIRequestContext, lexiconId: string, label: string): Promise<string> {
  const query = new URLSearchParams({ q: label, lexicon: lexiconId, mode: 'exact', status: 'draft' });
  const { items } = await read<{ items: readonly Named[] }>(request, `/api/search?${query}`);
  const found = items.find(({ name }) => name === label) ?? items[0];
  if (!found) throw new Error(`No term of the lexicon is called ${label}.`);
  return found.id;
}

export async function read<Answer>(request: APIRequestContext, path: string): Promise<Answer> {
  const answer = await request.get(path);
  if (!answer.ok()) throw new Error(`GET ${path} answered ${answer.status()}: ${await answer.text()}`);
  // What the journeys read is checked by what they do with it.
  return (await answer.json()) as Answer;
}
