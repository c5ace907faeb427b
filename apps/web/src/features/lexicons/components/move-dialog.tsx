import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DomainView } from '@lexikon/contracts/lexicons';
import { useFormat } from '../../../i18n/use-format.js';
import { Checkbox } from '../../../ui/checkbox.js';
import { Dialog } from '../../../ui/dialog.js';
import { DomainPicker } from './domain-picker.js';

/** As many as one change takes terms out of. */
const MOST_DOMAINS = 50;

interface MoveDialogProps {
  count: number;
  domains: readonly DomainView[];
  language: string;
  /** Where the selected terms stand now; null where nobody has read them all. */
  here: ReadonlySet<string> | null;
  onConfirm: (draft: { readonly addDomainIds: string[]; readonly removeDomainIds?: string[] }) => void;
  onClose: () => void;
}

/** Into which domain, and whether out of the others. */
export function MoveDialog({ count, domains, language, here, onConfirm, onClose }: MoveDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [chosen, setChosen] = useState<DomainView | null>(null);
  const [isOut, setOut] = useState(true);
  const others = [...(here ?? domains.map(({ id }) => id))].filter((id) => id !== chosen?.id);
  const canLeave = others.length > 0 && others.length <= MOST_DOMAINS;
  return (
    <Dialog title={t('bulk.domain-title', { count, amount: format.number(count) })} size="narrow" onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!chosen) return;
          onConfirm({ addDomainIds: [chosen.id], ...(isOut && canLeave ? { removeDomainIds: others } : {}) });
        }}
      >
        <DomainPicker label={t('list.domain')} domains={domains} language={language} onChoose={setChosen} />
        {canLeave && <Checkbox label={t('bulk.domain-out')} isChecked={isOut} onChange={setOut} />}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={!chosen}>
            {t('bulk.domain-confirm')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
