import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';
import { useRestoreTerm } from '../../../lib/content/restore-term.js';

export function RemovedNotice({ term, mayRestore }: { term: TermView; mayRestore: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const restoreTerm = useRestoreTerm();
  return (
    <div className="hang entry-notice">
      <p className="notice">
        <span>
          {t('entry.removed-since', { date: format.date(term.removedAt ?? term.updatedAt) })}{' '}
          {mayRestore && (
            <button
              type="button"
              className="link"
              disabled={restoreTerm.isPending}
              onClick={() => restoreTerm.mutate({ id: term.id, version: term.version, body: {} })}
            >
              {t('entry.bring-back')}
            </button>
          )}
        </span>
      </p>
    </div>
  );
}
