import { useTranslation } from 'react-i18next';
import type { FieldDiffView } from '@lexikon/contracts/changes';
import { partName } from '../../../lib/content/use-change-reason.js';
import { countDiff } from '../diff-sections.js';

/** “2 texts reworded, 3 labels, 1 match”: how much there is to read. */
export function DiffCounts({ diff }: { diff: readonly FieldDiffView[] }) {
  const { t } = useTranslation();
  const { texts, parts } = countDiff(diff);
  return (
    <>
      {texts > 0 && <span>{t('counted.texts', { count: texts })}</span>}
      {parts.map(([part, count]) => (
        <span key={part}>{t(`counted.${partName(part)}`, { count })}</span>
      ))}
    </>
  );
}
