import { queryOptions } from '@tanstack/react-query';
import { type ImportView, ImportViewSchema } from '@lexikon/contracts/imports';
import { send } from '../../../lib/api-client.js';
import { importKeys } from '../import-keys.js';

const EVERY_MS = 700;
const RUNNING: readonly ImportView['state'][] = ['queued', 'staging', 'applying'];

/** Whether a job is at it, or will be. */
export const isRunning = ({ state }: Pick<ImportView, 'state'>) => RUNNING.includes(state);

/** One import, asked for again as long as something happens to it. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: importKeys.view(id),
    queryFn: ({ signal }) => send('GET', `/imports/${id}`, { answer: ImportViewSchema, signal }),
    refetchInterval: ({ state: { data } }) => (data && isRunning(data) ? EVERY_MS : false),
  });
