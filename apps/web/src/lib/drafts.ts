import { z } from 'zod';

/** What there is to resume: the sheet of a term, or a desk of translations. */
export interface DraftInfo {
  readonly kind: 'term' | 'translation';
  /** Of the term, or of the desk: the same thing has one draft in each window. */
  readonly id: string;
  readonly lexiconId: string;
  /** What it is about, as a person knows it. */
  readonly name: string;
  /** The version of the term it started from; absent where there is none. */
  readonly version?: number | undefined;
  /** The address to go on at. */
  readonly href: string;
}

export interface Draft extends DraftInfo {
  /** Where it is kept: whoever goes on with it writes there again. */
  readonly key: string;
  readonly savedAt: string;
  readonly content: unknown;
}

const StoredSchema = z.object({
  kind: z.enum(['term', 'translation']),
  id: z.string(),
  lexiconId: z.string(),
  name: z.string(),
  version: z.number().optional(),
  href: z.string().regex(/^\/(?![/\\])/u),
  savedAt: z.iso.datetime(),
  content: z.unknown(),
});

const PREFIX = 'lexikon-draft';
const DRAFTS_CHANGED = 'lexikon-drafts-changed';

/** For a new draft. Two windows may write about the same term: each keeps its own. */
export function newDraftKey(accountId: string, { kind, id }: Pick<DraftInfo, 'kind' | 'id'>): string {
  return [PREFIX, accountId, kind, id, crypto.randomUUID()].join('|');
}

/** Answers when it was kept; null where this device cannot: its storage is full, or forbidden. */
export function keepDraft(key: string, info: DraftInfo, content: unknown): string | null {
  const savedAt = new Date().toISOString();
  try {
    localStorage.setItem(key, JSON.stringify({ ...info, savedAt, content }));
  } catch {
    return null;
  }
  tellChanged();
  return savedAt;
}

export function removeDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    return;
  }
  tellChanged();
}

/** What this account has begun on this device and not saved: the last first. */
export function listDrafts(accountId: string): readonly Draft[] {
  return keysOf(accountId)
    .flatMap((key) => readDraft(key) ?? [])
    .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

/** The last draft about a thing, from whichever window. */
export function findDraft(accountId: string, { kind, id }: Pick<DraftInfo, 'kind' | 'id'>): Draft | null {
  return listDrafts(accountId).find((draft) => draft.kind === kind && draft.id === id) ?? null;
}

/** Calls back when a draft is kept or removed, in this window or another. */
export function onDraftsChanged(listener: () => void): () => void {
  window.addEventListener(DRAFTS_CHANGED, listener);
  window.addEventListener('storage', listener);
  return () => {
    window.removeEventListener(DRAFTS_CHANGED, listener);
    window.removeEventListener('storage', listener);
  };
}

const tellChanged = () => window.dispatchEvent(new Event(DRAFTS_CHANGED));

function keysOf(accountId: string): readonly string[] {
  try {
    const beginning = [PREFIX, accountId, ''].join('|');
    return Object.keys(localStorage).filter((key) => key.startsWith(beginning));
  } catch {
    return [];
  }
}

/** What an older Lexikon wrote, or something else, is no draft: it is left alone. */
function readDraft(key: string): Draft | null {
  try {
    const stored = StoredSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? ''));
    return stored.success ? { ...stored.data, key } : null;
  } catch {
    return null;
  }
}
