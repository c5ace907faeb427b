import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { ErrorCode } from '@lexikon/contracts/error-messages';
import { type CreateDomainBodySchema, DomainViewSchema } from '@lexikon/contracts/lexicons';
import { send } from '../../../lib/api-client.js';
import { useContentChanged } from '../../../lib/content/use-content-changed.js';

export const DOMAIN_NAME_TAKEN = 'domain.name-taken' satisfies ErrorCode;

export function useCreateDomain(lexiconId: string) {
  const contentChanged = useContentChanged();
  return useMutation({
    mutationFn: (body: z.input<typeof CreateDomainBodySchema>) =>
      send('POST', `/lexicons/${lexiconId}/domains`, { body, answer: DomainViewSchema }),
    onSuccess: contentChanged,
    meta: { shownByCaller: [DOMAIN_NAME_TAKEN] },
  });
}
