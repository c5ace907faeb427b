import { useTranslation } from 'react-i18next';
import type { RevisionRow } from '@lexikon/contracts/changes';

export function useAuthorName(): (author: RevisionRow['author']) => string {
  const { t } = useTranslation();
  return ({ kind, name }) => name ?? (kind === 'system' ? t('author.system') : t('author.gone'));
}
