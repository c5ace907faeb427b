import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type CreateTokenBody, IssuedTokenViewSchema } from '@lexikon/contracts/tokens';
import { send } from '../../../lib/api-client.js';
import { tokenKeys, type TokenOwner, tokensPath } from './tokens-query.js';

export function useCreateToken(workspaceId: TokenOwner) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateTokenBody) =>
      send('POST', tokensPath(workspaceId), { body, answer: IssuedTokenViewSchema }),
    // Not waited for: the token is shown at once.
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: tokenKeys.of(workspaceId) }),
    // The answer holds the token: it is kept no longer than it is seen.
    gcTime: 0,
  });
}
