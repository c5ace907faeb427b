import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog.js';

interface LeaveDialogProps {
  /** Whether what was written stays on this device. */
  isKept: boolean;
  onStay: () => void;
  onLeave: () => void;
  onDiscard: () => void;
}

/** Asked of whoever goes away from a sheet that is not saved. */
export function LeaveDialog({ isKept, onStay, onLeave, onDiscard }: LeaveDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('edit.leave.title')} size="narrow" onClose={onStay}>
      <div className="stack">
        <p>{t(isKept ? 'edit.leave.kept' : 'edit.leave.lost')}</p>
        <div className="dialog-actions">
          <button type="button" className="button danger" onClick={onDiscard}>
            {t('edit.leave.discard')}
          </button>
          {isKept && (
            <button type="button" className="button" onClick={onLeave}>
              {t('edit.leave.keep')}
            </button>
          )}
          <button type="button" className="button primary" data-autofocus onClick={onStay}>
            {t('edit.leave.stay')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
