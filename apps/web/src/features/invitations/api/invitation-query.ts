import { queryOptions } from '@tanstack/react-query';
import { InvitationLookViewSchema } from '@lexikon/contracts/invitations';
import { send } from '../../../lib/api-client.js';

/** What an invitation promises. Its token goes by a body, never by an address. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) =>
      send('POST', '/invitations/look', { body: { token }, answer: InvitationLookViewSchema, signal }),
    staleTime: Infinity,
    // One that no longer holds is said on the page, kindly.
    throwOnError: false,
  });
