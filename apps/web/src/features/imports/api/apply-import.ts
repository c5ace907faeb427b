import { useMutation } from '@tanstack/react-query';
import { ImportViewSchema } from '@lexikon/contracts/imports';
import { send } from '../../../lib/api-client.js';
import { useImportMoved } from '../use-import-moved.js';

/** Has a job make the preview one change. */
export function useApplyImport(id: string) {
  const importMoved = useImportMoved();
  return useMutation({
    mutationFn: () => send('POST', `/imports/${id}/apply`, { answer: ImportViewSchema }),
    onSuccess: importMoved,
  });
}
