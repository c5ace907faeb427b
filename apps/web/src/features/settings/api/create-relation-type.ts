import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type { ErrorCode } from '@lexikon/contracts/error-messages';
import { type CreateRelationTypeBodySchema, RelationTypeViewSchema } from '@lexikon/contracts/relations';
import { send } from '../../../lib/api-client.js';

export const KEY_TAKEN = 'relation-type.key-taken' satisfies ErrorCode;

export function useCreateRelationType() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof CreateRelationTypeBodySchema>) =>
      send('POST', '/relation-types', { body, answer: RelationTypeViewSchema }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['relation-types'] }),
    meta: { shownByCaller: [KEY_TAKEN] },
  });
}
