import { queryOptions } from '@tanstack/react-query';
import { WorkspaceViewSchema } from '@lexikon/contracts/workspaces';
import { send } from '../../../lib/api-client.js';
import { workspaceKeys } from '../../../lib/content/workspaces-query.js';

export const workspaceQuery = (id: string) =>
  queryOptions({
    queryKey: workspaceKeys.one(id),
    queryFn: ({ signal }) => send('GET', `/workspaces/${id}`, { answer: WorkspaceViewSchema, signal }),
  });
