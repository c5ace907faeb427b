import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';

interface OptimisticMutation<Variables, Answer, Data> {
  readonly mutationFn: (variables: Variables) => Promise<Answer>;
  /** What is seen of it: the cached answer that changes at once. */
  readonly queryKey: (variables: Variables) => QueryKey;
  /** The cached answer as it will be, if the server agrees. */
  readonly apply: (data: Data, variables: Variables) => Data;
  readonly onSuccess?: (answer: Answer, variables: Variables) => unknown;
  readonly meta?: { readonly shownByCaller?: readonly string[] };
}

/**
 * A write that shows before the server has answered. Where it says no, what was shown is taken back, and the query
 * client says why. Either way the truth is read again at the end.
 */
export function useOptimisticMutation<Variables, Answer, Data>({
  mutationFn,
  queryKey,
  apply,
  onSuccess,
  meta,
}: OptimisticMutation<Variables, Answer, Data>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onMutate: async (variables) => {
      const key = queryKey(variables);
      // An answer under way would show the old state once more.
      await queryClient.cancelQueries({ queryKey: key });
      const before = queryClient.getQueryData<Data>(key);
      if (before !== undefined) queryClient.setQueryData(key, apply(before, variables));
      return { before };
    },
    onError: (_error, variables, shown) => {
      if (shown) queryClient.setQueryData(queryKey(variables), shown.before);
    },
    ...(onSuccess ? { onSuccess } : {}),
    onSettled: (_answer, _error, variables) => queryClient.invalidateQueries({ queryKey: queryKey(variables) }),
    ...(meta ? { meta } : {}),
  });
}
