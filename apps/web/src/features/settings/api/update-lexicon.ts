import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ErrorCode } from '@lexikon/contracts/error-messages';
import { LexiconViewSchema, type LexiconView, type UpdateLexiconBody } from '@lexikon/contracts/lexicons';
import { send } from '../../../lib/api-client.js';
import { lexiconKeys } from '../../../lib/content/content-keys.js';

export const NAME_TAKEN = 'lexicon.name-taken' satisfies ErrorCode;

/** Saves some of a lexicon's settings, on top of the version that was read. */
export function useUpdateLexicon({ id, version }: Pick<LexiconView, 'id' | 'version'>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: UpdateLexiconBody) =>
      send('PATCH', `/lexicons/${id}`, { body, ifMatch: version, answer: LexiconViewSchema }),
    onSuccess: (lexicon) => queryClient.setQueryData(lexiconKeys.one(id), lexicon),
    // Where someone else was quicker, the page shows what they set.
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: lexiconKeys.one(id) }),
        queryClient.invalidateQueries({ queryKey: lexiconKeys.lists }),
      ]),
    meta: { shownByCaller: [NAME_TAKEN] },
  });
}
