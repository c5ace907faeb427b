import { useEffect, useRef, useState } from 'react';
import { type DraftInfo, keepDraft, newDraftKey, removeDraft } from '../../lib/drafts.js';

const TYPING_MS = 400;

interface KeptDraft {
  /** Null while nothing is kept. */
  readonly savedAt: string | null;
  /** The device has no room: what is written lives as long as the page. */
  readonly isRefused: boolean;
  /** Keeps what is written now, at once. Answers whether it is safe. */
  readonly flush: () => boolean;
  /** Keeps no more: what is there is now in the hands of whoever saves it. Answers where it is. */
  readonly release: () => string | null;
  /** The save came back, and the page still stands. */
  readonly resume: () => void;
  readonly discard: () => void;
}

interface UseKeptDraft {
  readonly accountId: string;
  readonly info: DraftInfo;
  /** Where the draft that was opened is kept; null for a new one. */
  readonly openedKey: string | null;
  readonly openedAt: string | null;
  readonly content: unknown;
  /** Whether there is anything to keep. What came back to what it was is no draft. */
  readonly isNeeded: boolean;
  /** What is kept stays as it is. */
  readonly isPaused: boolean;
}

/** Keeps on this device what is being written, a moment after each rest of the typing and whenever the page goes. */
export function useKeptDraft(options: UseKeptDraft): KeptDraft {
  const { content, isNeeded, accountId, info } = options;
  const key = useRef(options.openedKey);
  const [savedAt, setSavedAt] = useState(options.openedAt);
  const [isRefused, setRefused] = useState(false);
  const isOver = useRef(false);

  const write = (): boolean => {
    if (isOver.current || options.isPaused) return true;
    if (!isNeeded) {
      if (key.current !== null) removeDraft(key.current);
      setSavedAt(null);
      return true;
    }
    key.current ??= newDraftKey(accountId, info);
    const at = keepDraft(key.current, info, content);
    setRefused(at === null);
    if (at !== null) setSavedAt(at);
    return at !== null;
  };
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  });
  const isFirst = useRef(true);
  useEffect(() => {
    // What was opened is kept already.
    if (isFirst.current) {
      isFirst.current = false;
      return undefined;
    }
    const timer = setTimeout(() => latest.current(), TYPING_MS);
    return () => clearTimeout(timer);
  }, [content, isNeeded]);
  useEffect(() => {
    const keep = () => void latest.current();
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, []);

  return {
    savedAt,
    isRefused,
    flush: () => latest.current(),
    release: () => {
      isOver.current = true;
      return key.current;
    },
    resume: () => {
      isOver.current = false;
    },
    discard: () => {
      isOver.current = true;
      if (key.current !== null) removeDraft(key.current);
      setSavedAt(null);
    },
  };
}
