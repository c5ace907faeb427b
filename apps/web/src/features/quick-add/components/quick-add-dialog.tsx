import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../styles/quick-add.css';
import { Dialog } from '../../../ui/dialog.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { lexiconsQuery } from '../../../lib/content/lexicons-query.js';
import { QuickAddForm } from './quick-add-form.js';
import { HOME_MESSAGES } from '../../../i18n/messages/home.js';
import { QUICK_ADD_MESSAGES } from '../../../i18n/messages/quick-add.js';
import { registerMessages } from '../../../i18n/register-messages.js';

registerMessages(HOME_MESSAGES, QUICK_ADD_MESSAGES);

interface QuickAddDialogProps {
  /** Of the page that is open. */
  lexiconId: string | undefined;
  /** What was looked for and not found. */
  term?: string;
  onClose: () => void;
}

/** A new term from anywhere: in the lexicon at hand, else in one to choose. */
export function QuickAddDialog({ lexiconId, term = '', onClose }: QuickAddDialogProps) {
  const { t } = useTranslation();
  const { data } = useInfiniteQuery(lexiconsQuery);
  const [chosenId, setChosenId] = useState(lexiconId);
  const lexicons = data?.filter(({ may, archivedAt }) => may.edit && archivedAt === null);
  const lexicon = lexicons?.find(({ id }) => id === chosenId) ?? lexicons?.[0];
  return (
    <Dialog title={t('add.title')} onClose={onClose}>
      {!lexicons && <Skeleton lines={5} />}
      {lexicons?.length === 0 && <p className="empty">{t('home.empty')}</p>}
      {lexicons && lexicons.length > 1 && lexicon && (
        <div className="field add-where">
          <label htmlFor="add-lexicon">{t('add.lexicon')}</label>
          <select
            className="input select"
            id="add-lexicon"
            value={lexicon.id}
            onChange={(event) => setChosenId(event.currentTarget.value)}
          >
            {lexicons.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      {lexicon && <QuickAddForm lexicon={lexicon} initialTerm={term} onClose={onClose} />}
    </Dialog>
  );
}
