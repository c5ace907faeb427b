import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { useRestoreTerm } from '../../../lib/content/restore-term.js';
import { useSavedToast } from '../../../lib/content/use-saved-toast.js';
import { Dialog } from '../../../ui/dialog.js';
import { diffQuery } from '../api/diff-query.js';
import { DiffCounts } from './diff-counts.js';

interface RestoreButtonProps {
  term: TermView;
  version: number;
}

/** Back to what a revision was: what that changes is told first, and why is asked. */
export function RestoreButton({ term, version }: RestoreButtonProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {t('history.restore', { version })}
      </button>
      {isOpen && <RestoreDialog term={term} version={version} onClose={() => setOpen(false)} />}
    </>
  );
}

function RestoreDialog({ term, version, onClose }: RestoreButtonProps & { onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [reason, setReason] = useState('');
  const { data } = useQuery({ ...diffQuery(term.id, term.version, version), throwOnError: false });
  const restoreTerm = useRestoreTerm();
  const showSaved = useSavedToast();
  const isSame = data?.items.length === 0;
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const words = reason.trim();
    restoreTerm.mutate(
      { id: term.id, version: term.version, body: { version, ...(words === '' ? {} : { reason: words }) } },
      {
        onSuccess: (restored) => {
          onClose();
          showSaved(restored, t('history.restored', { version }));
        },
      },
    );
  };
  return (
    <Dialog title={t('history.restore-title', { version })} onClose={onClose}>
      <form className="stack" onSubmit={handleSubmit}>
        <p>{t('history.restore-text')}</p>
        <p className="quiet counted" role="status">
          {isSame && t('history.restore-same')}
          {data && !isSame && (
            <>
              <span>{t('history.restore-changes')}</span> <DiffCounts diff={data.items} />
            </>
          )}
        </p>
        <div className="field">
          <label htmlFor={id}>{t('history.reason')}</label>
          <input
            className="input"
            id={id}
            data-autofocus
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </div>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={isSame || restoreTerm.isPending}>
            {t('history.restore-act')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
