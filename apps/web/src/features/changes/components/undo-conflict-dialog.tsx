import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RevisionRow, UndoBody } from '@lexikon/contracts/changes';
import { useFormat } from '../../../i18n/use-format.js';
import { useAuthorName } from '../../../lib/content/use-author-name.js';
import { useChangeReason } from '../../../lib/content/use-change-reason.js';
import { Dialog } from '../../../ui/dialog.js';
import type { UndoConflict } from '../undo-conflict.js';

// As many as a person reads before deciding.
const NAMED = 8;

interface UndoConflictDialogProps {
  conflict: UndoConflict;
  later: readonly RevisionRow[];
  names: Readonly<Record<string, string>>;
  isSingle: boolean;
  onUndo: (conflicts: UndoBody['conflicts']) => void;
  onClose: () => void;
}

/** What came later is told first, by whom and why; then what is to become of it is asked. */
export function UndoConflictDialog({ conflict, later, names, isSingle, onUndo, onClose }: UndoConflictDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('change.conflict.title')} onClose={onClose}>
      <div className="stack">
        <p>{t('change.conflict.text')}</p>
        {later.length > 0 && <LaterRevisions later={later} />}
        {later.length === 0 && conflict.conflicts.length > 0 && (
          <div>
            <p className="quiet">{t('change.conflict.terms', { count: conflict.count })}</p>
            <ul className="later">
              {conflict.conflicts.slice(0, NAMED).map(({ termId }) => (
                <li key={termId}>
                  <Link className="link serif" to="/terms/$termId/history" params={{ termId }}>
                    {names[termId] ?? termId}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className="dialog-actions">
          <button
            type="button"
            className="button"
            data-autofocus
            onClick={() => (isSingle ? onClose() : onUndo('skip'))}
          >
            {t('change.conflict.skip')}
          </button>
          <button type="button" className="button primary" onClick={() => onUndo('override')}>
            {t('change.conflict.override')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function LaterRevisions({ later }: { later: readonly RevisionRow[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const authorName = useAuthorName();
  const reasonOf = useChangeReason();
  return (
    <div>
      <p className="quiet">{t('change.conflict.later')}</p>
      <ul className="later">
        {later.slice(0, NAMED).map((revision) => (
          <li key={revision.version}>
            <span>{reasonOf(revision)}</span>{' '}
            <span className="quiet small">
              {authorName(revision.author)}, <time dateTime={revision.at}>{format.moment(revision.at)}</time>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
