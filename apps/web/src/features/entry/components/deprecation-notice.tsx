import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';

/** A deprecated term keeps answering, and says first what to use instead. */
export function DeprecationNotice({ successors }: { successors: TermView['successors'] }) {
  const { t } = useTranslation();
  return (
    <div className="hang entry-notice">
      <p className="notice deprecated-notice">
        <span>
          {successors.length === 0 ? t('entry.deprecated') : t('entry.deprecated-use')}{' '}
          {successors.map(({ id, name }, index) => (
            <Fragment key={id}>
              {index > 0 && ', '}
              <Link className="link serif successor" to="/terms/$termId" params={{ termId: id }}>
                {name}
              </Link>
            </Fragment>
          ))}
        </span>
      </p>
    </div>
  );
}
