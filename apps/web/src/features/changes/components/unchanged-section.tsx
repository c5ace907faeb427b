import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldDiffView } from '@lexikon/contracts/changes';
import { diffLines } from '../../../lib/content/diff-lines.js';
import { useDiffWords } from '../../../lib/content/use-diff-words.js';
import { revisionQuery } from '../api/revision-query.js';
import { unchangedItems } from '../unchanged-items.js';
import { DiffLineRow } from './diff-line-row.js';

interface UnchangedSectionProps {
  termId: string;
  lexiconId: string;
  version: number;
  diff: readonly FieldDiffView[];
}

/** What did not change is one line, and can be looked at. */
export function UnchangedSection({ termId, lexiconId, version, diff }: UnchangedSectionProps) {
  const { t } = useTranslation();
  const words = useDiffWords(lexiconId);
  const [isOpen, setOpen] = useState(false);
  const { data: revision } = useQuery({ ...revisionQuery(termId, version), throwOnError: false });
  const parts = revision ? unchangedItems(revision, diff) : [];
  if (parts.length === 0) return null;
  // Relations name their terms by id alone: the entry shows them by name.
  const listed = parts.filter(({ part }) => part !== 'relations');
  return (
    <div className="sections">
      <div className="hang">
        <h2 className="hung unchanged">{t('history.unchanged')}</h2>
        <p className="unchanged">
          {parts.map(({ part, items }) => t(`counted.${part}`, { count: items.length })).join(', ')}
          {'. '}
          {listed.length > 0 && (
            <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {isOpen ? t('history.hide-them') : t('history.show-them')}
            </button>
          )}
        </p>
        {isOpen && (
          <ul className="change-list wide unchanged-list">
            {listed.flatMap(({ part, items }) =>
              diffLines(
                items.map((item) => ({ path: part, kind: 'changed' as const, before: item, after: item })),
                {},
              ).map((line, index) => (
                <DiffLineRow key={`${part}${index}`} lexiconId={lexiconId} line={line} words={words} isUnchanged />
              )),
            )}
          </ul>
        )}
      </div>
    </div>
  );
}
