import type { Browser, Page } from '@playwright/test';

/** The tasks of each thread, and the frames that were drawn. */
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'disabled-by-default-devtools.timeline.frame'];
/** What Chromium calls a long task, in ms. */
const LONG = 50;

/** What Chromium's tracing says of a stretch of use; durations in ms. */
export interface Smoothness {
  readonly seconds: number;
  readonly framesPerSecond: number;
  /** Between two frames drawn one after the other. */
  readonly longestFrame: number;
  /** Of the page's main thread. */
  readonly longestTask: number;
  readonly longTasks: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

export async function traced(browser: Browser, page: Page, use: () => Promise<void>): Promise<Smoothness> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await use();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return smoothnessOf(traceEvents);
}

export function smoothnessOf(events: readonly TraceEvent[]): Smoothness {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const isMain = ({ pid, tid }: TraceEvent) => threads.some((thread) => thread.pid === pid && thread.tid === tid);
  const tasks = events.filter((event) => event.name === 'RunTask' && isMain(event)).map(({ dur = 0 }) => dur / 1_000);
  const frames = events
    .filter(({ name, pid }) => name === 'DrawFrame' && threads.some((thread) => thread.pid === pid))
    .map(({ ts }) => ts / 1_000)
    .sort((a, b) => a - b);
  const gaps = frames.slice(1).map((frame, index) => frame - (frames[index] ?? frame));
  const span = (frames.at(-1) ?? 0) - (frames[0] ?? 0);
  return {
    seconds: span / 1_000,
    framesPerSecond: span === 0 ? 0 : (gaps.length * 1_000) / span,
    longestFrame: Math.max(0, ...gaps),
    longestTask: Math.max(0, ...tasks),
    longTasks: tasks.filter((duration) => duration > LONG).length,
  };
}

export function formatSmoothness(name: string, found: Smoothness): string {
  const { seconds, framesPerSecond, longestFrame, longestTask, longTasks } = found;
  return [
    name.padEnd(34),
    `${seconds.toFixed(1)} s`,
    `${framesPerSecond.toFixed(1)} frames/s`,
    `longest frame ${longestFrame.toFixed(1)} ms`,
    `longest task ${longestTask.toFixed(1)} ms`,
    `${longTasks} above ${LONG} ms`,
  ].join('  ');
}
