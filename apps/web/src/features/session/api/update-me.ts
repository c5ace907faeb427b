import { useMutation, useQueryClient } from '@tanstack/react-query';
import { MeViewSchema, type UpdateMeBody } from '@lexikon/contracts/auth';
import { send } from '../../../lib/api-client.js';
import { meQuery } from './me-query.js';

export function useUpdateMe() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: UpdateMeBody) => send('PATCH', '/auth/me', { body, answer: MeViewSchema }),
    onSuccess: (me) => queryClient.setQueryData(meQuery.queryKey, me),
  });
}
