import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RemovedTermView } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';
import { useAuthorName } from '../../../lib/content/use-author-name.js';
import { Checkbox } from '../../../ui/checkbox.js';
import { showDone, showUndoable } from '../../../ui/toast-store.js';
import { useSayProblem } from '../../../ui/use-say-problem.js';
import { useRemoveAgain, useRestoreTerms } from '../api/restore-terms.js';

interface RemovedTermsProps {
  terms: readonly RemovedTermView[];
  mayEdit: boolean;
}

/** Removed terms, to be brought back one by one or several at once. */
export function RemovedTerms({ terms, mayEdit }: RemovedTermsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const authorName = useAuthorName();
  const sayProblem = useSayProblem();
  const restoreTerms = useRestoreTerms();
  const removeAgain = useRemoveAgain();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  // One that has come back meanwhile is no longer meant.
  const chosen = terms.filter(({ id }) => ticked.has(id));

  const bringBack = async (wanted: readonly RemovedTermView[]) => {
    const { terms: back, failure } = await restoreTerms.mutateAsync(wanted);
    setTicked(new Set());
    if (failure !== null) sayProblem(failure);
    const [first] = back;
    if (!first) return;
    showUndoable({
      message:
        back.length === 1
          ? t('removed.back', { name: first.name })
          : t('removed.back-several', { count: back.length, amount: format.number(back.length) }),
      undoLabel: t('action.undo'),
      // A failure is said by itself.
      onUndo: () =>
        void removeAgain.mutateAsync(back).then(
          () => showDone(t('action.undone')),
          () => undefined,
        ),
    });
  };
  const tick = (ids: readonly string[], isOn: boolean) =>
    setTicked((before) => {
      const next = new Set(before);
      for (const id of ids)
        if (isOn) next.add(id);
        else next.delete(id);
      return next;
    });

  return (
    <>
      {mayEdit && (
        <div className="filters" role="group" aria-label={t('removed.several')}>
          <Checkbox
            label={t('removed.all')}
            isChecked={chosen.length === terms.length}
            isMixed={chosen.length > 0 && chosen.length < terms.length}
            onChange={(isOn) =>
              tick(
                terms.map(({ id }) => id),
                isOn,
              )
            }
          />
          <button
            type="button"
            className="button"
            disabled={chosen.length === 0 || restoreTerms.isPending}
            onClick={() => void bringBack(chosen)}
          >
            {t('removed.bring-back-several', { count: chosen.length, amount: format.number(chosen.length) })}
          </button>
        </div>
      )}
      <ul className="plain-rows ruled">
        {terms.map((term) => (
          <li key={term.id}>
            {mayEdit && (
              <Checkbox
                label={t('removed.choose', { name: term.name })}
                isLabelHidden
                isChecked={ticked.has(term.id)}
                onChange={(isOn) => tick([term.id], isOn)}
              />
            )}
            <span className="grows">
              <Link className="word" to="/terms/$termId" params={{ termId: term.id }}>
                {term.name}
              </Link>
              <small className="quiet">
                {t('removed.by', { name: authorName(term.removedBy), when: format.moment(term.removedAt) })}
              </small>
            </span>
            {mayEdit && (
              <button
                type="button"
                className="button plain"
                aria-label={t('removed.bring-back-one', { name: term.name })}
                disabled={restoreTerms.isPending}
                onClick={() => void bringBack([term])}
              >
                {t('removed.bring-back')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
