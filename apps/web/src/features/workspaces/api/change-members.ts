import { useMutation, useQueryClient } from '@tanstack/react-query';
import { DeletedViewSchema } from '@lexikon/contracts/pages';
import { GrantViewSchema, type MemberView } from '@lexikon/contracts/workspaces';
import { send } from '../../../lib/api-client.js';
import { lexiconKeys } from '../../../lib/content/content-keys.js';
import { workspaceKeys } from '../../../lib/content/workspaces-query.js';

type Role = MemberView['grants'][number]['role'];

/** One role of a member: given, changed, or taken away where it becomes null. */
export interface RoleChange {
  readonly userId: string;
  /** The grant that is there; null where there is none yet. */
  readonly grantId: string | null;
  readonly lexiconId: string | null;
  readonly role: Role | null;
}

/** Not waited for: a row that is gone once the list is read again would never tell how it went. */
function useMembersChanged(workspaceId: string): () => void {
  const queryClient = useQueryClient();
  return () => {
    void queryClient.invalidateQueries({ queryKey: workspaceKeys.one(workspaceId) });
    void queryClient.invalidateQueries({ queryKey: workspaceKeys.lists });
    // Who changes their own role may do something else in every lexicon.
    void queryClient.invalidateQueries({ queryKey: lexiconKeys.every });
  };
}

export function useChangeRole(workspaceId: string) {
  const membersChanged = useMembersChanged(workspaceId);
  const path = `/workspaces/${workspaceId}/members`;
  return useMutation({
    mutationFn: async ({ userId, grantId, lexiconId, role }: RoleChange): Promise<unknown> => {
      if (grantId === null) {
        return send('POST', path, { body: { userId, role, lexiconId }, answer: GrantViewSchema });
      }
      return role === null
        ? send('DELETE', `${path}/${grantId}`, { answer: DeletedViewSchema })
        : send('PATCH', `${path}/${grantId}`, { body: { role }, answer: GrantViewSchema });
    },
    onSettled: membersChanged,
  });
}

/** All roles of a person: they are no member any more. */
export function useRemoveMember(workspaceId: string) {
  const membersChanged = useMembersChanged(workspaceId);
  return useMutation({
    mutationFn: (userId: string) =>
      send('DELETE', `/workspaces/${workspaceId}/members/of/${userId}`, { answer: DeletedViewSchema }),
    onSettled: membersChanged,
  });
}
