import { useMutation } from '@tanstack/react-query';
import { DomainViewSchema, type UpdateDomainBody } from '@lexikon/contracts/lexicons';
import { send } from '../../../lib/api-client.js';
import { useContentChanged } from '../../../lib/content/use-content-changed.js';
import { DOMAIN_NAME_TAKEN } from './create-domain.js';

interface UpdateDomain {
  readonly id: string;
  readonly body: UpdateDomainBody;
}

/** Renames or moves it. */
export function useUpdateDomain(lexiconId: string) {
  const contentChanged = useContentChanged();
  return useMutation({
    mutationFn: ({ id, body }: UpdateDomain) =>
      send('PATCH', `/lexicons/${lexiconId}/domains/${id}`, { body, answer: DomainViewSchema }),
    onSuccess: contentChanged,
    meta: { shownByCaller: [DOMAIN_NAME_TAKEN] },
  });
}
