import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ImportView } from '@lexikon/contracts/imports';
import { useContentChanged } from '../../lib/content/use-content-changed.js';
import { importKeys } from './import-keys.js';

/** When a job is done, what was read before it is old: the history, the preview, and after applying the content. */
export function useFinishedImport({ id, lexiconId, state }: ImportView): void {
  const queryClient = useQueryClient();
  const contentChanged = useContentChanged();
  const before = useRef(state);
  const refresh = useRef(async () => undefined);
  useEffect(() => {
    refresh.current = async () => {
      await queryClient.invalidateQueries({ queryKey: importKeys.of(lexiconId) });
      if (state === 'ready') await queryClient.invalidateQueries({ queryKey: importKeys.items(id) });
      if (state === 'applied') await contentChanged();
      return undefined;
    };
  });
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    void refresh.current();
  }, [state]);
}
