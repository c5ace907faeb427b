import { useMutation } from '@tanstack/react-query';
import { AppliedViewSchema } from '@lexikon/contracts/changes';
import { type RemovedTermView, TermViewSchema } from '@lexikon/contracts/terms';
import { send } from '../../../lib/api-client.js';
import { useContentChanged } from '../../../lib/content/use-content-changed.js';

type Versioned = Pick<RemovedTermView, 'id' | 'name' | 'version'>;

export interface Restored {
  /** Those that are back, each with the version it has now. */
  readonly terms: readonly Versioned[];
  /** What stopped the rest; null where all are back. */
  readonly failure: unknown;
}

/** Brings removed terms back, one after the other: what is back stays so where a later one cannot be. */
export function useRestoreTerms() {
  const contentChanged = useContentChanged();
  return useMutation({
    mutationFn: async (removed: readonly Versioned[]): Promise<Restored> => {
      const terms: Versioned[] = [];
      try {
        for (const { id, version } of removed) {
          terms.push(
            await send('POST', `/terms/${id}/restore`, { body: {}, ifMatch: version, answer: TermViewSchema }),
          );
        }
        return { terms, failure: null };
      } catch (failure) {
        return { terms, failure };
      }
    },
    onSettled: contentChanged,
  });
}

/** The way back: removes them again, from the versions in which they came back. */
export function useRemoveAgain() {
  const contentChanged = useContentChanged();
  return useMutation({
    mutationFn: async (restored: readonly Versioned[]) => {
      for (const { id, version } of restored) {
        await send('DELETE', `/terms/${id}`, { ifMatch: version, answer: AppliedViewSchema });
      }
    },
    onSettled: contentChanged,
  });
}
