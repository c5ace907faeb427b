import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

/** `trying` tries again by itself and says nothing yet; `lost` has given up trying quickly, and says so. */
type Connection = 'up' | 'trying' | 'lost';

const POLL_MS = 30_000;
const FIRST_RETRY_MS = 2_000;
const TRIES = 5;

let connection: Connection = 'up';
let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let isChecking = false;
const listeners = new Set<() => void>();

function become(next: Connection): void {
  // Queries and writes wait while the server is out of reach, and go on by themselves.
  onlineManager.setOnline(next === 'up');
  if (next === connection) return;
  connection = next;
  listeners.forEach((listener) => listener());
}

async function isReachable(): Promise<boolean> {
  try {
    return (await fetch('/health/live', { cache: 'no-store', signal: AbortSignal.timeout(10_000) })).ok;
  } catch {
    return false;
  }
}

/** Asks now, and plans the next time: after 2, 4, 8, 16 seconds while it fails, then every half minute again. */
export async function checkConnection(): Promise<void> {
  if (isChecking) return;
  isChecking = true;
  clearTimeout(timer);
  failures = (await isReachable()) ? 0 : failures + 1;
  isChecking = false;
  if (failures === 0) become('up');
  else become(failures >= TRIES ? 'lost' : 'trying');
  const isTrying = failures > 0 && failures < TRIES;
  timer = setTimeout(() => void checkConnection(), isTrying ? FIRST_RETRY_MS * 2 ** (failures - 1) : POLL_MS);
}

/** Watches the server until the function that is answered is called. */
export function watchConnection(): () => void {
  const checkWhenSeen = () => {
    if (document.visibilityState === 'visible') void checkConnection();
  };
  const check = () => void checkConnection();
  timer = setTimeout(check, POLL_MS);
  window.addEventListener('online', check);
  window.addEventListener('offline', check);
  document.addEventListener('visibilitychange', checkWhenSeen);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('online', check);
    window.removeEventListener('offline', check);
    document.removeEventListener('visibilitychange', checkWhenSeen);
    failures = 0;
    become('up');
  };
}

export function useConnection(): Connection {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => connection,
  );
}
