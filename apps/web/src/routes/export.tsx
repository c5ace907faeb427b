import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ExportForm } from '../features/exports/components/export-form.js';
import { EXPORT_MESSAGES } from '../i18n/messages/exports.js';
import { registerMessages } from '../i18n/register-messages.js';
import { useLexicon } from '../lib/content/use-lexicon.js';
import '../styles/import.css';
import { useDocumentTitle } from '../ui/use-document-title.js';

registerMessages(EXPORT_MESSAGES);

/** A lexicon as a file, in the format that whoever takes it wants. */
export function ExportPage() {
  const { t } = useTranslation();
  const { lexiconId } = useParams({ from: '/shell/lexicons/$lexiconId/export' });
  const { lexicon } = useLexicon(lexiconId);
  const title = t('export.title', { name: lexicon.name });
  useDocumentTitle(title);
  return (
    <main className="import-page narrow" id="content">
      <header className="page-head">
        <div>
          <p className="small quiet">
            <Link className="link" to="/lexicons/$lexiconId" params={{ lexiconId }}>
              {lexicon.name}
            </Link>
          </p>
          <h1>{title}</h1>
          <p className="lede">{t('export.lede')}</p>
        </div>
      </header>
      <ExportForm lexicon={lexicon} />
    </main>
  );
}
