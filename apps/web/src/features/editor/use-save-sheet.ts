import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type TermView, TermViewSchema, type UpdateTermBody } from '@lexikon/contracts/terms';
import { ApiProblem, send } from '../../lib/api-client.js';
import { termQuery } from '../../lib/content/term-query.js';
import { nameIn } from '../../lib/content/sheet-languages.js';
import { STALE } from '../../lib/content/update-term.js';
import { useContentChanged } from '../../lib/content/use-content-changed.js';
import { useSavedToast } from '../../lib/content/use-saved-toast.js';
import { allRelationsQuery } from './api/all-relations-query.js';
import type { ReadTerm } from './open-sheet.js';
import { INVALID, REFUSED } from './server-errors.js';

export interface SheetToSave {
  readonly base: ReadTerm;
  readonly body: UpdateTermBody;
  /** What the entry shows until the answer comes. */
  readonly expected: TermView;
}

/** Sends a sheet. Until the answer comes the entry shows it as saved; a refusal puts back what was there. */
export function useSaveSheet(language: string) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const contentChanged = useContentChanged();
  const showSaved = useSavedToast();
  return useMutation({
    mutationFn: ({ base: { term }, body }: SheetToSave) =>
      send('PATCH', `/terms/${term.id}`, { body, ifMatch: term.version, answer: TermViewSchema }),
    onMutate: async ({ expected }) => {
      const { queryKey } = termQuery(expected.id);
      await queryClient.cancelQueries({ queryKey, exact: true });
      const before = queryClient.getQueryData(queryKey);
      queryClient.setQueryData(queryKey, expected);
      return { before };
    },
    onSuccess: (saved) => {
      queryClient.setQueryData(termQuery(saved.id).queryKey, saved);
      showSaved(saved, t('edit.saved', { name: nameIn(saved, language) }));
      return contentChanged();
    },
    onError: (_error, { expected }, result) => {
      if (result?.before) queryClient.setQueryData(termQuery(expected.id).queryKey, result.before);
    },
    // Whoever wrote it is brought back to the text, and told there.
    meta: { shownByCaller: [STALE, REFUSED, INVALID] },
  });
}

/** A term and its relations as they are now. */
export function useReadTerm() {
  const queryClient = useQueryClient();
  return async (id: string, language: string): Promise<ReadTerm> => {
    const [term, relations] = await Promise.all([
      queryClient.query({ ...termQuery(id), staleTime: 0 }),
      queryClient.query({ ...allRelationsQuery(id, language), staleTime: 0 }),
    ]);
    return { term, relations };
  };
}

/** Of the many refusals the one that says: someone was here before. */
export function isStale(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === STALE;
}
