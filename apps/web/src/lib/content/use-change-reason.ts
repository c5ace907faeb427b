import { useTranslation } from 'react-i18next';
import type { RevisionRow } from '@lexikon/contracts/changes';

type Told = Pick<RevisionRow, 'reason' | 'undoes' | 'origin' | 'version' | 'diff'>;

/** The author's own words, else what the revision did, told from its parts. */
export function useChangeReason(): (revision: Told) => string {
  const { t } = useTranslation();
  return ({ reason, undoes, origin, version, diff }) => {
    // An import without a reason of its own gives the name of its file.
    if (reason !== null && origin === 'import' && /^\S+\.\w{2,6}(?:\.gz)?$/u.test(reason))
      return t('change.imported-from', { file: reason });
    if (reason !== null) return reason;
    if (undoes !== null) return t('change.undid');
    if (version === 1) return origin === 'import' ? t('change.imported') : t('change.created');
    const parts = [...new Set(diff.map(({ path }) => path.split('.')[0] ?? path))];
    if (parts.length === 0) return t('change.edited');
    return t('change.edited-parts', { parts: parts.map((part) => t(`part.${partName(part)}`)).join(', ') });
  };
}

const PARTS = [
  'labels',
  'definitions',
  'notes',
  'notations',
  'sources',
  'matches',
  'questions',
  'disambiguations',
  'top',
  'kept',
  'status',
  'level',
  'domainIds',
  'successorIds',
  'relations',
  'removed',
] as const;
export type PartName = (typeof PARTS)[number] | 'other';

/** A part that this version of the interface does not know still has a word. */
export function partName(part: string): PartName {
  return PARTS.find((each) => each === part) ?? 'other';
}
