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
          <a className="link" href={`/lexicons/${id}/import`}>
            {t('lexicon.import')}
          </a>
        )}
        <a className="link" href={`/lexicons/${id}/export`}>
          {t('lexicon.export')}
        </a>
        {may.manage && (
          <a className="link" href={`/lexicons/${id}/settings`}>
            {t('lexicon.settings')}
          </a>
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
