import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem, isOutOfReach } from './api-client.js';

/**
 * Shows every failure once. A query that has nothing to show yet throws to the nearest boundary, which says it in the
 * page; a failed refresh and a failed write are said here, unless the caller has claimed that code for itself.
 */
export function createQueryClient(showError: (error: Error) => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        // What is out of reach is said once, above the page, and read again when the server answers.
        if (query.state.data !== undefined && !isOutOfReach(error)) showError(error);
      },
    }),
    mutationCache: new MutationCache({
      onError: (error, _variables, _result, mutation) => {
        const shownByCaller = mutation.meta?.shownByCaller ?? [];
        if (error instanceof ApiProblem && shownByCaller.includes(error.code)) return;
        showError(error);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < 2 && !(error instanceof ApiProblem && error.status < 500),
        throwOnError: (_error, query) => query.state.data === undefined,
      },
    },
  });
}

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: { readonly shownByCaller?: readonly string[] };
  }
}
