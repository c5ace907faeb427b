import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '@lexikon/contracts/imports';
import { useFormat } from '../../../i18n/use-format.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { useApplyImport } from '../api/apply-import.js';
import { useDiscardImport } from '../api/discard-import.js';
import { reportAddress } from '../import-addresses.js';

/** To apply a preview, to let it go, or to take it along as a table. */
export function PreviewActions({ view }: { view: ImportView }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const applyImport = useApplyImport(view.id);
  const discardImport = useDiscardImport(view.id);
  const [asks, setAsks] = useState<'remove' | 'discard' | null>(null);
  const { added = 0, changed = 0, conflicts = 0, removed = 0 } = view.chosen ?? {};
  const count = added + changed + conflicts + removed;
  const apply = t('import.apply', { count, shown: number(count) });
  return (
    <div className="page-actions">
      <a className="link" href={reportAddress(view.id)} download>
        {t('import.report')}
      </a>
      <div className="preview-actions">
        <button type="button" className="button" onClick={() => setAsks('discard')}>
          {t('import.discard')}
        </button>
        <button
          type="button"
          className="button primary"
          disabled={applyImport.isPending}
          onClick={() => (removed > 0 ? setAsks('remove') : applyImport.mutate())}
        >
          {apply}
        </button>
      </div>
      {asks === 'remove' && (
        <ConfirmDialog
          title={t('import.remove.title', { count: removed, shown: number(removed) })}
          confirmLabel={apply}
          isPending={applyImport.isPending}
          onConfirm={() => {
            setAsks(null);
            applyImport.mutate();
          }}
          onClose={() => setAsks(null)}
        >
          <p>{t('import.remove.text')}</p>
        </ConfirmDialog>
      )}
      {asks === 'discard' && (
        <ConfirmDialog
          title={t('import.discard.title')}
          confirmLabel={t('import.discard.confirm')}
          isDanger
          isPending={discardImport.isPending}
          onConfirm={() => discardImport.mutate()}
          onClose={() => setAsks(null)}
        >
          <p>{t('import.discard.text')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
