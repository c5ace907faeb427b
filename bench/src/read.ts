import { setTimeout as sleep } from 'node:timers/promises';
import { BenchServer } from './bench-server.js';
import { describeMachine, formatLatencies, latenciesOf } from './latencies.js';
import { makeQueries } from './search-queries.js';
import { readWordnet } from './wordnet/read-wordnet.js';
import { createWordnet, fillWordnet, findWordnet } from './wordnet/wordnet-lexicon.js';

// The budgets of reading, over HTTP at a steady 50 requests/s: term and list p95 ≤ 40 ms, search ≤ 100 ms.
const PER_SECOND = 50;
const COUNT = 1_000;

interface Page {
  readonly items: readonly { readonly id: string; readonly childCount: number; readonly version: number }[];
  readonly nextCursor: string | null;
}

const server = await BenchServer.start();
try {
  const lexiconId = (await findWordnet(server)) ?? (await fill(server));
  const list = `/api/terms?lexiconId=${lexiconId}`;
  const sample = await pages(`${list}&limit=200`, 10);
  const ids = sample.flatMap(({ items }) => items.map(({ id }) => id));
  const cursors = sample.flatMap(({ nextCursor }) => nextCursor ?? []);
  const roots = await pages(`${list}&roots=true&limit=200`, 5);
  const parents = roots.flatMap(({ items }) => items.filter(({ childCount }) => childCount > 0).map(({ id }) => id));
  const queries = makeQueries(await readWordnet(), COUNT).map(({ text }) => encodeURIComponent(text));
  const of = (all: readonly string[], i: number) => all[(i * 7) % all.length] ?? '';

  const lines = [describeMachine(), `WordNet over HTTP, ${PER_SECOND} requests/s`];
  lines.push(await measured('term', (i) => `/api/terms/${of(ids, i)}`));
  lines.push(await measured('relations', (i) => `/api/terms/${of(ids, i)}/relations`));
  lines.push(await measured('list', (i) => `${list}&cursor=${of(cursors, i)}`));
  lines.push(await measured('list, few pass', () => `${list}&status=deprecated`));
  lines.push(
    await measured('list, counted', (i) => `${list}&count=true&missing=label&missingIn=de&prefix=${letter(i)}`),
  );
  lines.push(await measured('list by time', (i) => `${list}&sort=updated&prefix=${letter(i)}`));
  lines.push(await measured('list by status', () => `${list}&sort=status`));
  lines.push(await measured('neighbours', (i) => `/api/terms/${of(ids, i)}/neighbours`));
  lines.push(await measured('roots', () => `${list}&roots=true`));
  lines.push(await measured('children', (i) => `/api/terms/${of(parents, i)}/children`));
  lines.push(await measured('paths', (i) => `/api/terms/${of(ids, i)}/paths`));
  lines.push(await measured('search', (i) => `/api/search?lexicon=${lexiconId}&q=${of(queries, i)}`));
  lines.push(await measuredWrites(lexiconId));
  lines.push(`server: ${await server.peakMb()} MB at most`);
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  await server.stop();
}

function letter(i: number): string {
  return String.fromCodePoint(97 + (i % 26));
}

async function fill(into: BenchServer): Promise<string> {
  const lexiconId = await createWordnet(into);
  await fillWordnet(lexiconId);
  return lexiconId;
}

async function pages(path: string, count: number): Promise<readonly Page[]> {
  const found: Page[] = [];
  for (let cursor: string | null = ''; cursor !== null && found.length < count;) {
    const page: Page = await server.send('GET', cursor ? `${path}&cursor=${cursor}` : path);
    found.push(page);
    cursor = page.nextCursor;
  }
  return found;
}

/** Begins a request every 20 ms whether the last has come back or not: a slow answer does not hide those behind it. */
async function measured(name: string, pathOf: (i: number) => string): Promise<string> {
  return formatLatencies(name, latenciesOf(await steadily((i) => server.send('GET', pathOf(i)))));
}

async function measuredWrites(lexiconId: string): Promise<string> {
  const durations = await steadily((i) =>
    server.send('POST', '/api/terms', { term: `written ${i}`, definition: 'Written at a steady pace.', lexiconId }),
  );
  return formatLatencies('write', latenciesOf(durations));
}

async function steadily(work: (i: number) => Promise<unknown>): Promise<readonly number[]> {
  // The first ones warm connections and plans.
  for (let i = 0; i < PER_SECOND; i += 1) await work(i);
  const startedAt = performance.now();
  return Promise.all(
    Array.from({ length: COUNT }, async (_, i) => {
      const due = startedAt + (i * 1_000) / PER_SECOND;
      await sleep(Math.max(0, due - performance.now()));
      const begun = performance.now();
      await work(COUNT + i);
      return performance.now() - begun;
    }),
  );
}
