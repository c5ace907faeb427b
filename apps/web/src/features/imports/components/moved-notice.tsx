import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '@lexikon/contracts/imports';
import { Icon } from '../../../ui/icon.js';
import { importFacetsQuery } from '../api/import-facets-query.js';

/** The lexicon changed under the preview: what was compared again is shown, never applied unseen. */
export function MovedNotice({ view }: { view: ImportView }) {
  const { t } = useTranslation();
  const { data } = useQuery(importFacetsQuery(view.id, {}));
  const count = data?.moved ?? 0;
  return (
    <div className="notice" role="status">
      <Icon name="warn" />
      <div>
        <p>
          <strong>{t('import.moved.title')}</strong>
        </p>
        <p>
          {t('import.moved.text', { count })}{' '}
          {count > 0 && (
            <Link className="link" to="/imports/$importId" params={{ importId: view.id }} search={{ moved: true }}>
              {t('import.moved.show', { count })}
            </Link>
          )}
        </p>
      </div>
    </div>
  );
}
