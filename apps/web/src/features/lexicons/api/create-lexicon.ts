import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type { ErrorCode } from '@lexikon/contracts/error-messages';
import { type CreateLexiconBodySchema, LexiconViewSchema } from '@lexikon/contracts/lexicons';
import { send } from '../../../lib/api-client.js';
import { lexiconKeys } from '../../../lib/content/content-keys.js';

export const NAME_TAKEN = 'lexicon.name-taken' satisfies ErrorCode;

export function useCreateLexicon() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof CreateLexiconBodySchema>) =>
      send('POST', '/lexicons', { body, answer: LexiconViewSchema }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: lexiconKeys.lists }),
    meta: { shownByCaller: [NAME_TAKEN] },
  });
}
