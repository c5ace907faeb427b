import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DomainView } from '@lexikon/contracts/lexicons';
import { domainName } from '../../../lib/content/domain-name.js';
import { Dialog } from '../../../ui/dialog.js';
import { subtreeOf } from '../domain-tree.js';
import { DomainPicker } from './domain-picker.js';

interface MoveDomainDialogProps {
  domain: DomainView;
  domains: readonly DomainView[];
  language: string;
  onConfirm: (parentId: string | null) => void;
  onClose: () => void;
}

/** Into which other domain, or to the top; never into itself. */
export function MoveDomainDialog({ domain, domains, language, onConfirm, onClose }: MoveDomainDialogProps) {
  const { t } = useTranslation();
  const [parent, setParent] = useState<DomainView | null>(null);
  const inside = subtreeOf(domains, domain.id);
  const offered = domains.filter(({ id }) => !inside.has(id) && id !== domain.parentId);
  return (
    <Dialog title={t('domains.move-title', { name: domainName(domain, language) })} size="narrow" onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (parent) onConfirm(parent.id);
        }}
      >
        <DomainPicker label={t('domains.move-into')} domains={offered} language={language} onChoose={setParent} />
        <div className="dialog-actions">
          {domain.parentId !== null && (
            <button type="button" className="button plain" onClick={() => onConfirm(null)}>
              {t('domains.move-top')}
            </button>
          )}
          <button type="button" className="button" onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={!parent}>
            {t('domains.move-confirm')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
