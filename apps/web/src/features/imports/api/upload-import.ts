import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ErrorCode } from '@lexikon/contracts/error-messages';
import { ImportViewSchema } from '@lexikon/contracts/imports';
import { sendForm } from '../../../lib/send-form.js';
import { importKeys } from '../import-keys.js';
import { rememberSent, type SentFile } from '../sent-files.js';

interface UploadImport extends SentFile {
  readonly lexiconId: string;
  readonly signal: AbortSignal;
  readonly onProgress: (sent: { readonly bytes: number; readonly total: number }) => void;
}

/** What the form itself says, beside the file. */
const ABOUT_THE_FILE = [
  'import.file-missing',
  'import.format-unknown',
  'import.not-rdf',
  'import.encoding',
  'import.compression',
  'import.needs-reviewer',
  'import.needs-other-eyes',
  'request.too-large',
] as const satisfies readonly ErrorCode[];

/** Sends a file, to be read and compared by a job. Null where the upload was cancelled. */
export function useUploadImport() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ lexiconId, file, choices, signal, onProgress }: UploadImport) => {
      const form = new FormData();
      // Fields before the file: whoever reads the stream knows what to do with it.
      for (const [name, value] of Object.entries(choices)) if (value !== undefined) form.append(name, value);
      form.append('file', file, file.name);
      const exchange = { answer: ImportViewSchema, signal, onProgress };
      try {
        return await sendForm(`/lexicons/${lexiconId}/imports`, form, exchange);
      } catch (error) {
        if (signal.aborted) return null;
        throw error;
      }
    },
    onSuccess: (view, { file, choices, lexiconId }) => {
      if (!view) return;
      rememberSent(view.id, { file, choices });
      queryClient.setQueryData(importKeys.view(view.id), view);
      void queryClient.invalidateQueries({ queryKey: importKeys.of(lexiconId) });
    },
    meta: { shownByCaller: ABOUT_THE_FILE },
  });
}
