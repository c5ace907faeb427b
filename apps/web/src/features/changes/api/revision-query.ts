import { queryOptions } from '@tanstack/react-query';
import { RevisionViewSchema } from '@lexikon/contracts/changes';
import { send } from '../../../lib/api-client.js';
import { termKeys } from '../../../lib/content/content-keys.js';

/** A term as one revision left it, whole. */
export const revisionQuery = (termId: string, version: number) =>
  queryOptions({
    queryKey: [...termKeys.one(termId), 'revision', version],
    queryFn: ({ signal }) =>
      send('GET', `/terms/${termId}/revisions/${version}`, { answer: RevisionViewSchema, signal }),
    // Revisions never change.
    staleTime: Infinity,
  });
