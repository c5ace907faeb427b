import { queryOptions } from '@tanstack/react-query';
import { SignUpRulesViewSchema } from '@lexikon/contracts/admin';
import { send } from '../../../lib/api-client.js';

export const signUpRulesQuery = queryOptions({
  queryKey: ['sign-up-rules'],
  queryFn: ({ signal }) => send('GET', '/admin/sign-up', { answer: SignUpRulesViewSchema, signal }),
});
