import type { Caller } from '@lexikon/kernel/actor';
import type { SearchService } from '@lexikon/search/search.service';
import { formatLatencies, latenciesOf } from './latencies.js';
import type { BenchQuery } from './search-queries.js';

interface Measured extends BenchQuery {
  readonly ms: number;
  readonly hits: number;
}

const LIMIT = 20;
const SLOWEST = 5;

/** Asks one after the other, as a service call: without HTTP. The first queries warm up and do not count. */
export async function measureSearch(
  search: Pick<SearchService, 'search'>,
  caller: Caller,
  queries: readonly BenchQuery[],
  warmUp = 20,
): Promise<readonly Measured[]> {
  const ask = ({ text }: BenchQuery) => search.search(caller, { text, mode: 'auto', limit: LIMIT, after: null });
  for (const query of queries.slice(0, warmUp)) await ask(query);
  const measured: Measured[] = [];
  for (const query of queries) {
    const startedAt = performance.now();
    const { hits } = await ask(query);
    measured.push({ ...query, ms: performance.now() - startedAt, hits: hits.length });
  }
  return measured;
}

/** A line for each kind of query, one for all, and the slowest by name. */
export function reportSearch(measured: readonly Measured[]): readonly string[] {
  const lineOf = (name: string, some: readonly Measured[]) =>
    formatLatencies(name, latenciesOf(some.map(({ ms }) => ms)));
  const byKind = Object.entries(Object.groupBy(measured, ({ kind }) => kind));
  const slowest = measured.toSorted((a, b) => b.ms - a.ms).slice(0, SLOWEST);
  return [
    ...byKind.map(([kind, some]) => lineOf(kind, some)),
    lineOf('all', measured),
    `slowest: ${slowest.map(({ text, ms }) => `${JSON.stringify(text)} ${ms.toFixed(0)} ms`).join(', ')}`,
  ];
}
