/// <reference lib="dom" />
import type { BrowserContext } from '@playwright/test';

/** As Lighthouse does for a desktop: 40 ms there and back, 10 Mbit/s. */
const NETWORK = { offline: false, latency: 40, downloadThroughput: 1_280_000, uploadThroughput: 1_280_000 };
const SETTLED_MS = 2_500;

export interface Vitals {
  /** Largest contentful paint, in ms. */
  readonly lcp: number;
  /** Layout shift, without a unit. */
  readonly cls: number;
  /** Compressed bytes of JavaScript that came over the wire. */
  readonly scripts: number;
}

interface Seen {
  lcp: number;
  cls: number;
}
declare global {
  var seen: Seen;
}

/** What a person who has never been here sees of a page, over a slow line. */
export async function vitalsOf(context: BrowserContext, path: string): Promise<Vitals> {
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Network.clearBrowserCache');
  await wire.send('Network.emulateNetworkConditions', NETWORK);
  const scripts = new Set<string>();
  let bytes = 0;
  wire.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.addInitScript(observe);
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.waitForTimeout(SETTLED_MS);
  const { lcp, cls } = await page.evaluate(() => globalThis.seen);
  await page.close();
  return { lcp, cls, scripts: bytes };
}

function observe(): void {
  globalThis.seen = { lcp: 0, cls: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) globalThis.seen.lcp = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // The DOM's types do not know this entry.
      const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean };
      if (!hadRecentInput) globalThis.seen.cls += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
