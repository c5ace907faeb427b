import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { ProgressBar } from '../../../ui/progress-bar.js';

interface UploadProgressProps {
  fileName: string;
  sent: { readonly bytes: number; readonly total: number };
  /** Whether there is something that leaving would break off. */
  isUnderWay: () => boolean;
  onCancel: () => void;
}

/** A file on its way. Until it has arrived this page is needed, and says so before it is left. */
export function UploadProgress({ fileName, sent, isUnderWay, onCancel }: UploadProgressProps) {
  const { t } = useTranslation();
  const { bytes } = useFormat();
  const blocker = useBlocker({ shouldBlockFn: isUnderWay, enableBeforeUnload: isUnderWay, withResolver: true });
  const share = sent.total === 0 ? 0 : sent.bytes / sent.total;
  return (
    <div className="running">
      <p className="phase">
        {t('import.sending', { name: fileName })}
        <span className="quiet figure">
          {sent.total > 0 && t('import.sent', { done: bytes(sent.bytes), total: bytes(sent.total) })}
        </span>
      </p>
      <ProgressBar label={t('import.sending', { name: fileName })} share={share} />
      <p className="visually-hidden" role="status">
        {t('import.sending', { name: fileName })}
      </p>
      <p className="small quiet">{t('import.sending.stay')}</p>
      <button type="button" className="button" onClick={onCancel}>
        {t('import.sending.cancel')}
      </button>
      {blocker.status === 'blocked' && (
        <ConfirmDialog
          title={t('import.leave.title')}
          confirmLabel={t('import.leave.confirm')}
          isDanger
          onConfirm={() => {
            onCancel();
            blocker.proceed();
          }}
          onClose={blocker.reset}
        >
          <p>{t('import.leave.text')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
