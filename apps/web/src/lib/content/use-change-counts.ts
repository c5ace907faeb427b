import { useTranslation } from 'react-i18next';
import type { ChangeView } from '@lexikon/contracts/changes';

/** “3 created, 1 removed”. */
export function useChangeCounts(): (change: Pick<ChangeView, 'created' | 'updated' | 'removed'>) => string {
  const { t } = useTranslation();
  return ({ created, updated, removed }) =>
    [
      created > 0 && t('changes.created', { count: created }),
      updated > 0 && t('changes.updated', { count: updated }),
      removed > 0 && t('changes.removed', { count: removed }),
    ]
      .filter(Boolean)
      .join(', ');
}
