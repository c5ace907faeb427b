import { useMutation } from '@tanstack/react-query';
import { type CreateTermBody, TermViewSchema } from '@lexikon/contracts/terms';
import { send } from '../../../lib/api-client.js';
import { useContentChanged } from '../../../lib/content/use-content-changed.js';

export function useCreateTerm() {
  const contentChanged = useContentChanged();
  return useMutation({
    mutationFn: (body: CreateTermBody) => send('POST', '/terms', { body, answer: TermViewSchema }),
    onSuccess: contentChanged,
  });
}
