import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog.js';
import { StatusMark } from '../../../ui/status-mark.js';
import type { Status } from '@lexikon/contracts/sheets';
import { changeKey, revertChange } from '../sheet/sheet-changes.js';
import type { SavingStep } from '../saving-steps.js';
import type { SheetEditor } from '../use-sheet-editor.js';
import { ChangeLine } from './change-lines.js';

interface SummaryDialogProps {
  editor: SheetEditor;
  steps: readonly SavingStep[];
  /** Where the status will stand after the usual step. */
  statusAfter: Status;
  onSubmit: (step: SavingStep) => void;
  onClose: () => void;
}

/** Everything that will be saved, each change with its way back; then why. */
export function SummaryDialog({ editor, steps, statusAfter, onSubmit, onClose }: SummaryDialogProps) {
  const { t } = useTranslation();
  const { changes, present, edit, reason, setReason, isSaving } = editor;
  return (
    <Dialog title={t('edit.changes', { count: changes.length })} size="wide" onClose={onClose}>
      <div className="stack">
        <ul className="change-list with-acts">
          {changes.map((change) => (
            <li key={changeKey(change)}>
              <ChangeLine change={change} />
              <button type="button" className="link small" onClick={() => edit(revertChange(present, change))}>
                {t('edit.change.revert')}
              </button>
            </li>
          ))}
        </ul>
        {changes.length === 0 && <p className="quiet">{t('edit.unchanged')}</p>}
        <div className="field">
          <label htmlFor="summary-reason">{t('edit.reason')}</label>
          <input
            className="input"
            id="summary-reason"
            data-autofocus
            maxLength={500}
            autoComplete="off"
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </div>
        <p className="small quiet status-after">
          {t('edit.status-after')} <StatusMark status={statusAfter} withWord />
        </p>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('edit.go-on')}
          </button>
          {steps.toReversed().map((step, index) => (
            <button
              key={step.word}
              type="button"
              className={index === steps.length - 1 ? 'button primary' : 'button'}
              disabled={isSaving || (changes.length === 0 && step.status === undefined)}
              onClick={() => onSubmit(step)}
            >
              {t(`edit.save.${step.word}`)}
            </button>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
