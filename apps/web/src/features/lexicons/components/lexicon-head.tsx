import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';

/** What it is called and about, and where else it leads. */
export function LexiconHead({ lexicon }: { lexicon: LexiconView }) {
  const { t } = useTranslation();
  const { id, name, description, archivedAt, may } = lexicon;
  const mayEdit = may.edit && archivedAt === null;
  return (
    <header className="page-head">
      <div>
        <h1>{name}</h1>
        {description !== null && <p className="lede">{description}</p>}
        {archivedAt !== null && <p className="lede quiet">{t('lexicon.archived')}</p>}
      </div>
      <div className="page-actions">
        {mayEdit && (
          <Link className="link" to="/lexicons/$lexiconId/import" params={{ lexiconId: id }} search={{}}>
            {t('lexicon.import')}
          </Link>
        )}
        <Link className="link" to="/lexicons/$lexiconId/export" params={{ lexiconId: id }}>
          {t('lexicon.export')}
        </Link>
        {may.manage && (
          <Link className="link" to="/lexicons/$lexiconId/settings" params={{ lexiconId: id }}>
            {t('lexicon.settings')}
          </Link>
        )}
        <Link className="link" to="/lexicons/$lexiconId/changes" params={{ lexiconId: id }}>
          {t('lexicon.history')}
        </Link>
        <Link className="link" to="/lexicons/$lexiconId/removed" params={{ lexiconId: id }}>
          {t('lexicon.removed')}
        </Link>
      </div>
    </header>
  );
}
