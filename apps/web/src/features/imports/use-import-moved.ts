import { useQueryClient } from '@tanstack/react-query';
import type { ImportView } from '@lexikon/contracts/imports';
import { importKeys } from './import-keys.js';

/** After an import went on to another state: its page shows it at once, and the history asks again. */
export function useImportMoved(): (view: ImportView) => void {
  const queryClient = useQueryClient();
  return (view) => {
    queryClient.setQueryData(importKeys.view(view.id), view);
    void queryClient.invalidateQueries({ queryKey: importKeys.of(view.lexiconId) });
  };
}
