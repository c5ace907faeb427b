import { useMutation } from '@tanstack/react-query';
import { ImportViewSchema } from '@lexikon/contracts/imports';
import { send } from '../../../lib/api-client.js';
import { useImportMoved } from '../use-import-moved.js';

/** Lets a preview go. */
export function useDiscardImport(id: string) {
  const importMoved = useImportMoved();
  return useMutation({
    mutationFn: () => send('POST', `/imports/${id}/discard`, { answer: ImportViewSchema }),
    onSuccess: importMoved,
  });
}
