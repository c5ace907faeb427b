import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import { useFormat } from '../../../i18n/use-format.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { showDone, showUndoable } from '../../../ui/toast-store.js';
import { useRemoveLexicon, useRestoreLexicon } from '../api/set-aside-lexicons.js';
import { useUpdateLexicon } from '../api/update-lexicon.js';

/** The end of a lexicon: kept and closed, or gone after a month. */
export function LexiconFate({ lexicon }: { lexicon: LexiconView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const update = useUpdateLexicon(lexicon);
  const remove = useRemoveLexicon();
  const restore = useRestoreLexicon();
  const [isAsking, setAsking] = useState(false);
  const isArchived = lexicon.archivedAt !== null;
  const handleRemove = () =>
    remove.mutate(lexicon, {
      onSuccess: (removed) => {
        void navigate({ to: '/' });
        showUndoable({
          message: t('settings.removed', { name: lexicon.name }),
          undoLabel: t('action.undo'),
          onUndo: () => restore.mutate(removed),
        });
      },
    });
  return (
    <ul className="plain-rows">
      <li>
        <span>
          {t(isArchived ? 'settings.unarchive.title' : 'settings.archive.title')}
          <span className="what">{t(isArchived ? 'settings.unarchive.text' : 'settings.archive.text')}</span>
        </span>
        <button
          type="button"
          className="button"
          disabled={update.isPending}
          onClick={() =>
            update.mutate(
              { archived: !isArchived },
              { onSuccess: () => showDone(t(isArchived ? 'settings.unarchived' : 'settings.archived')) },
            )
          }
        >
          {t(isArchived ? 'settings.unarchive' : 'settings.archive')}
        </button>
      </li>
      <li>
        <span>
          {t('settings.remove.title')}
          <span className="what">{t('settings.remove.text')}</span>
        </span>
        <button type="button" className="button danger" onClick={() => setAsking(true)}>
          {t('settings.remove')}
        </button>
      </li>
      {isAsking && (
        <ConfirmDialog
          title={t('settings.remove.ask', { name: lexicon.name })}
          confirmLabel={t('settings.remove')}
          isDanger
          isPending={remove.isPending}
          onConfirm={handleRemove}
          onClose={() => setAsking(false)}
        >
          <p>
            {t('settings.remove.what', { count: lexicon.termCount, terms: format.number(lexicon.termCount) })}{' '}
            {t('settings.remove.text')}
          </p>
        </ConfirmDialog>
      )}
    </ul>
  );
}
