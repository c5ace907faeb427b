import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.js';
import type { SheetEditor } from '../use-sheet-editor.js';

/** What became of the term itself meanwhile: it may be removed, or deprecated in favour of another. */
export function ConflictNotice({ editor, author }: { editor: SheetEditor; author: string }) {
  const { t } = useTranslation();
  const { term } = editor.base;
  if (term.removedAt !== null) {
    return (
      <div className="notice">
        <Icon name="warn" />
        <div>
          <p>
            <b>{t('conflict.removed', { author })}</b>
          </p>
          <p>{t('conflict.removed.text')}</p>
          <p className="page-actions">
            <button type="button" className="button" disabled={editor.isSaving} onClick={() => void editor.bringBack()}>
              {t('conflict.bring-back')}
            </button>
          </p>
        </div>
      </div>
    );
  }
  if (term.status !== 'deprecated' || editor.conflict?.fromStatus === 'deprecated') return null;
  return (
    <div className="notice">
      <Icon name="warn" />
      <div>
        <p>
          <b>{t('conflict.deprecated', { author })}</b>
        </p>
        <p>
          {t('conflict.deprecated.text')}{' '}
          {term.successors.map(({ id, name }) => (
            <Link key={id} className="link serif" to="/terms/$termId" params={{ termId: id }} target="_blank">
              {name}
            </Link>
          ))}
        </p>
      </div>
    </div>
  );
}
