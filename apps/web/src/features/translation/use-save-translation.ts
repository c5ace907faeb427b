import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { ApiProblem } from '../../lib/api-client.js';
import { termQuery } from '../../lib/content/term-query.js';
import { STALE, useUpdateTerm } from '../../lib/content/update-term.js';
import { useSavedToast } from '../../lib/content/use-saved-toast.js';
import type { Texts } from './kept-texts.js';
import { nameGivenIn, translationOf } from './translate-sheet.js';

/** How often a sheet that others edit at the same time is read anew before this gives up. */
const TRIES = 3;

interface SaveTranslation {
  readonly termId: string;
  readonly to: string;
  readonly onSaved: (term: TermView) => void;
}

/** Adds a translation to the sheet as it is now: what others save meanwhile stays. */
export function useSaveTranslation({ termId, to, onSaved }: SaveTranslation) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const updateTerm = useUpdateTerm();
  const showSaved = useSavedToast();
  const [taken, setTaken] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);

  const attempt = async (texts: Texts, tries: number): Promise<void> => {
    const term = await queryClient.query({ ...termQuery(termId), staleTime: 0 });
    const given = nameGivenIn(term, to);
    setTaken(given);
    if (given !== null) return;
    try {
      const body = translationOf(term, to, texts);
      const saved = await updateTerm.mutateAsync({ id: termId, version: term.version, body });
      onSaved(saved);
      showSaved(saved, t('translate.saved', { name: texts.name.trim() }));
    } catch (error) {
      const isStale = error instanceof ApiProblem && error.code === STALE;
      if (isStale && tries > 1) await attempt(texts, tries - 1);
    }
  };

  const save = (texts: Texts) => {
    setSaving(true);
    // Whatever went wrong is said by the query client.
    void attempt(texts, TRIES)
      .catch(() => undefined)
      .finally(() => setSaving(false));
  };
  return { save, isSaving, taken };
}
