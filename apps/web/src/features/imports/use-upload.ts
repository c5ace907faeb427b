import { useRef, useState } from 'react';
import type { ImportView } from '@lexikon/contracts/imports';
import { useUploadImport } from './api/upload-import.js';
import type { SentFile } from './sent-files.js';

interface Upload extends SentFile {
  /** The lexicon to import into, made first where it is new. Null where that failed, which was said. */
  readonly prepare: () => Promise<string | null>;
}

/** One upload at a time, with how far it is and a way to stop it. */
export function useUpload(onSent: (view: ImportView) => void) {
  const uploadImport = useUploadImport();
  const controller = useRef<AbortController | null>(null);
  const [sent, setSent] = useState<{ readonly bytes: number; readonly total: number } | null>(null);

  const start = async ({ file, choices, prepare }: Upload) => {
    uploadImport.reset();
    const begun = new AbortController();
    controller.current = begun;
    setSent({ bytes: 0, total: 0 });
    try {
      const lexiconId = await prepare();
      if (lexiconId === null || begun.signal.aborted) return;
      const upload = { lexiconId, file, choices, signal: begun.signal, onProgress: setSent };
      const view = await uploadImport.mutateAsync(upload);
      controller.current = null;
      if (view) onSent(view);
    } catch {
      // Said by whoever shows the mutation's error.
    } finally {
      controller.current = null;
      setSent(null);
    }
  };
  return {
    sent,
    error: uploadImport.error,
    start,
    reset: uploadImport.reset,
    cancel: () => controller.current?.abort(),
    isUnderWay: () => controller.current !== null && !controller.current.signal.aborted,
  };
}
