import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';

/** A deprecated term keeps answering, and says first what to use instead. */
export function DeprecationNotice({ successors }: { successors: TermView['successors'] }) {
  const { t } = useTranslation();
  return (
    <div className="hang entry-notice">
      <p className="notice">
        <span>
          {t('entry.deprecated')} {successors.length > 0 && t('entry.use')}{' '}
          {successors.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link className="link serif" to="/terms/$termId" params={{ termId: id }}>
                {name}
              </Link>
            </span>
          ))}
        </span>
      </p>
    </div>
  );
}
