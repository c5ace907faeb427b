import { useTranslation } from 'react-i18next';
import { useErrorMessage } from '../../../i18n/use-error-message.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Icon } from '../../../ui/icon.js';
import { refusalWord } from '../refusal-word.js';
import type { SheetEditor } from '../use-sheet-editor.js';

interface SheetNoticesProps {
  editor: SheetEditor;
  restoredAt: string | null;
  onDiscard: () => void;
}

/** What a person must know before going on: the draft that is theirs, and why a save came back. */
export function SheetNotices({ editor, restoredAt, onDiscard }: SheetNoticesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const errorMessage = useErrorMessage();
  const { failed, refused } = editor;
  return (
    <>
      <div role="alert">
        {failed && (
          <div className="notice">
            <Icon name="warn" />
            <div>
              <p>
                <b>{t('edit.not-saved')}</b>
              </p>
              {refused.length > 0
                ? refused.map((reason) => <p key={reason}>{t(`edit.refused.${refusalWord(reason)}`)}</p>)
                : editor.errors.length === 0 && <p>{errorMessage(failed.error).detail}</p>}
            </div>
          </div>
        )}
      </div>
      {restoredAt !== null && !failed && (
        <div className="notice calm" role="status">
          <Icon name="edit" />
          <p>
            {t('edit.draft.restored', { moment: format.moment(restoredAt) })}{' '}
            <button type="button" className="link" onClick={onDiscard}>
              {t('edit.draft.discard')}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
