import { reachFresh } from './api-client.js';

/**
 * Has the browser keep a file. It is asked for twice: the first time to hear a refusal, and whether the person must
 * sign in again; then the browser fetches it straight to the disk, so that no page holds the whole of it.
 */
export async function downloadFile(path: string, query: Readonly<Record<string, string | undefined>>): Promise<void> {
  const given = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  const url = `/api${path}?${new URLSearchParams(given)}`;
  const stop = new AbortController();
  await reachFresh(url, { headers: { accept: '*/*' }, signal: stop.signal });
  stop.abort();
  const link = document.createElement('a');
  link.href = url;
  link.download = '';
  link.click();
}
