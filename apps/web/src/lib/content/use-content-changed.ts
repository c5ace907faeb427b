import { useQueryClient } from '@tanstack/react-query';
import { lexiconKeys } from './content-keys.js';
import { termKeys } from './content-keys.js';

/** After any write: what was read of terms, their lists and the lexicon's counts is old. */
export function useContentChanged(): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: termKeys.every }),
      queryClient.invalidateQueries({ queryKey: termKeys.lists }),
      queryClient.invalidateQueries({ queryKey: ['lexicon'] }),
      queryClient.invalidateQueries({ queryKey: lexiconKeys.lists }),
      queryClient.invalidateQueries({ queryKey: ['changes'] }),
      queryClient.invalidateQueries({ queryKey: ['search'] }),
      // An import may have been undone.
      queryClient.invalidateQueries({ queryKey: ['imports'] }),
    ]);
  };
}
