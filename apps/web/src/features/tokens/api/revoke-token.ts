import { useMutation, useQueryClient } from '@tanstack/react-query';
import { DeletedViewSchema } from '@lexikon/contracts/pages';
import { send } from '../../../lib/api-client.js';
import { tokenKeys, type TokenOwner, tokensPath } from './tokens-query.js';

export function useRevokeToken(workspaceId: TokenOwner) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => send('DELETE', `${tokensPath(workspaceId)}/${id}`, { answer: DeletedViewSchema }),
    // Not waited for: the row that asked is gone once the list is read again, and would never tell how it went.
    onSettled: () => void queryClient.invalidateQueries({ queryKey: tokenKeys.of(workspaceId) }),
  });
}
