import { setTimeout as sleep } from 'node:timers/promises';
import { BenchServer } from './bench-server.js';
import { describeMachine, formatLatencies, latenciesOf } from './latencies.js';
import { createWordnet, fillWordnet } from './wordnet/wordnet-lexicon.js';

// WordNet through the one writer, while someone else reads and writes in the same lexicon.
// Budget: 120 s, 1 GB, the other's p95 ≤ 100 ms.

const PAUSE_MS = 40;

interface Row {
  readonly id: string;
  readonly version: number;
}

const server = await BenchServer.start();
try {
  const lexiconId = await createWordnet(server);
  const term = await server.send<Row>('POST', '/api/terms', { term: 'first', definition: 'The first.', lexiconId });
  const loaded = new AbortController();
  const loading = fillWordnet(lexiconId).finally(() => {
    loaded.abort();
  });
  const [reads, writes]: [number[], number[]] = [[], []];
  for (let i = 0; !loaded.signal.aborted; i += 1) {
    await timed(reads, () => server.send('GET', `/api/terms/${term.id}`));
    await timed(writes, () =>
      server.send('POST', '/api/terms', { term: `another ${i}`, definition: 'Written meanwhile.', lexiconId }),
    );
    await sleep(PAUSE_MS);
  }
  const { terms, relations, seconds, peakMb } = await loading;
  const lines = [
    describeMachine(),
    `WordNet 3.1: ${terms} terms, ${relations} relations in ${seconds.toFixed(1)} s, ${peakMb} MB at most`,
    formatLatencies('read', latenciesOf(reads)),
    formatLatencies('write', latenciesOf(writes)),
    `server: ${await server.peakMb()} MB at most`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  await server.stop();
}

async function timed(durations: number[], work: () => Promise<unknown>): Promise<void> {
  const startedAt = performance.now();
  await work();
  durations.push(performance.now() - startedAt);
}
