import { useMutation } from '@tanstack/react-query';
import { ImportViewSchema } from '@lexikon/contracts/imports';
import { send } from '../../../lib/api-client.js';
import { useImportMoved } from '../use-import-moved.js';

/** Stops it within a second or so; nothing of the content has changed then. */
export function useCancelImport(id: string) {
  const importMoved = useImportMoved();
  return useMutation({
    mutationFn: () => send('POST', `/imports/${id}/cancel`, { answer: ImportViewSchema }),
    onSuccess: importMoved,
  });
}
