import { useMutation } from '@tanstack/react-query';
import { AppliedViewSchema } from '@lexikon/contracts/changes';
import { send } from '../../../lib/api-client.js';
import { useContentChanged } from '../../../lib/content/use-content-changed.js';

export function useRemoveTerm() {
  const contentChanged = useContentChanged();
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      send('DELETE', `/terms/${id}`, { ifMatch: version, answer: AppliedViewSchema }),
    onSuccess: contentChanged,
  });
}
