import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { derivedTerms } from '../derived-terms.js';

/** What holds because something stated is transitive: underlined with dots, and through which term. */
export function DerivedLines({ derived }: { derived: ReturnType<typeof derivedTerms> }) {
  const { t } = useTranslation();
  return derived.map(({ through, terms }) => (
    <p key={through.id} className="terms">
      {terms.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <Link className="derived" to="/terms/$termId" params={{ termId: id }}>
            {name}
          </Link>
        </Fragment>
      ))}{' '}
      <span className="quiet small">{t('entry.derived-through', { name: through.name })}</span>
    </p>
  ));
}
