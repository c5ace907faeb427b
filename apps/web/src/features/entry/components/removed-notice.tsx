import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';
import { useRestoreTerm } from '../../../lib/content/restore-term.js';
import { showDone } from '../../../ui/toast-store.js';

/** A removed term still has an address: it says what became of it, and offers the way back. */
export function RemovedNotice({ term, mayRestore }: { term: TermView; mayRestore: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const restoreTerm = useRestoreTerm();
  const bringBack = () =>
    restoreTerm.mutate(
      { id: term.id, version: term.version, body: {} },
      { onSuccess: () => showDone(t('entry.back', { name: term.name })) },
    );
  return (
    <div className="hang entry-notice">
      <p className="notice" role="status">
        <span>
          {t('entry.removed-since', { date: format.date(term.removedAt ?? term.updatedAt) })}{' '}
          {mayRestore && (
            <button type="button" className="link" disabled={restoreTerm.isPending} onClick={bringBack}>
              {t('entry.bring-back')}
            </button>
          )}
        </span>
      </p>
    </div>
  );
}
