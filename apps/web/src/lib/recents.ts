import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { StatusSchema } from '@lexikon/contracts/sheets';
import { readRemembered, remember } from './remembered.js';

const KEPT = 12;

const RecentSchema = z.object({
  kind: z.enum(['term', 'lexicon']),
  id: z.uuid(),
  name: z.string(),
  /** The name in the reader's second language. */
  other: z.string().nullable(),
  status: StatusSchema.nullable(),
  /** Of a term, the lexicon that has it. */
  lexicon: z.object({ id: z.uuid(), name: z.string() }).nullable(),
});
export type Recent = z.infer<typeof RecentSchema>;

const NONE: readonly Recent[] = [];
const listeners = new Set<() => void>();
/** What was last read, by account: a snapshot must stay the same object until something changes. */
const read = new Map<string, readonly Recent[]>();

const keyOf = (userId: string) => `lexikon-recent-${userId}`;

export function listRecents(userId: string): readonly Recent[] {
  const known = read.get(userId);
  if (known) return known;
  const recents = parse(readRemembered(keyOf(userId)));
  read.set(userId, recents);
  return recents;
}

function parse(text: string | null): readonly Recent[] {
  try {
    const { data } = z.array(RecentSchema).safeParse(JSON.parse(text ?? '[]'));
    return data ?? NONE;
  } catch {
    return NONE;
  }
}

/** The page that was opened last comes first. */
export function recordRecent(userId: string, recent: Recent): void {
  const others = listRecents(userId).filter(({ id }) => id !== recent.id);
  const recents = [recent, ...others].slice(0, KEPT);
  read.set(userId, recents);
  remember(keyOf(userId), JSON.stringify(recents));
  listeners.forEach((listener) => listener());
}

/** The terms and lexicons that this account last opened in this browser. */
export function useRecents(userId: string | undefined): readonly Recent[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => (userId === undefined ? NONE : listRecents(userId)),
  );
}
