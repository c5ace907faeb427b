import { cpus, totalmem } from 'node:os';

export interface Latencies {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** Of durations in milliseconds. */
export function latenciesOf(durations: readonly number[]): Latencies {
  const sorted = durations.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), max: at(1) };
}

export function formatLatencies(name: string, { count, p50, p95, max }: Latencies): string {
  const figures = [p50, p95, max].map((ms) => ms.toFixed(1).padStart(7));
  return `${name.padEnd(12)} ${String(count).padStart(5)} ×  p50${figures[0]}  p95${figures[1]}  max${figures[2]} ms`;
}

export function describeMachine(): string {
  const { model = 'unknown processor' } = cpus()[0] ?? {};
  return `${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
}
