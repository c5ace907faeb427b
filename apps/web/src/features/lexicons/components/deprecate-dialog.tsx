import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { Dialog } from '../../../ui/dialog.js';

interface DeprecateDialogProps {
  count: number;
  onConfirm: (draft: { readonly reason?: string }) => void;
  onClose: () => void;
}

/** Asks why: whoever finds a deprecated term wants to know. */
export function DeprecateDialog({ count, onConfirm, onClose }: DeprecateDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [reason, setReason] = useState('');
  return (
    <Dialog title={t('bulk.deprecate-title', { count, amount: format.number(count) })} size="narrow" onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm(reason.trim() === '' ? {} : { reason: reason.trim() });
        }}
      >
        <p>{t('bulk.deprecate-text')}</p>
        <div className="field">
          <label htmlFor="bulk-reason">{t('bulk.reason')}</label>
          <input
            id="bulk-reason"
            className="input"
            maxLength={500}
            autoComplete="off"
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </div>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button type="submit" className="button primary">
            {t('bulk.deprecate-confirm')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
