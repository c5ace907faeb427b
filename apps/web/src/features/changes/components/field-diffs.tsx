import { useTranslation } from 'react-i18next';
import type { FieldDiffView } from '@lexikon/contracts/changes';
import type { Names } from '../../../lib/content/diff-lines.js';
import { useDiffWords } from '../../../lib/content/use-diff-words.js';
import { diffSections, movedParts, type ShownParts } from '../diff-sections.js';
import { DiffLineRow } from './diff-line-row.js';
import { type DiffLayout, DiffText } from './diff-text.js';

interface FieldDiffsProps {
  /** Whose relation types have words. */
  lexiconId: string;
  diff: readonly FieldDiffView[];
  names: Names;
  /** Of the parts' names, one below the heading they stand under. */
  heading?: 'h2' | 'h3';
  layout?: DiffLayout;
  show?: ShownParts;
}

/** What changed, part by part: texts word by word in reading size, lists with their signs. */
export function FieldDiffs({ lexiconId, diff, names, heading = 'h2', layout = 'words', show }: FieldDiffsProps) {
  const { t } = useTranslation();
  const words = useDiffWords(lexiconId);
  const sections = diffSections(diff, names, show);
  const moved = show === undefined ? movedParts(diff) : [];
  const Heading = heading;
  if (sections.length === 0 && moved.length === 0) return <p className="unchanged">{t('history.nothing')}</p>;
  return (
    <div className="sections">
      {sections.map((section, index) =>
        section.kind === 'text' ? (
          <DiffText
            key={`${section.part}${index}`}
            line={section.line}
            words={words}
            layout={layout}
            heading={heading}
          />
        ) : (
          <div key={section.part} className="hang">
            <Heading className="hung">{words.partWord(section.part)}</Heading>
            <ul className="change-list wide">
              {section.lines.map((line, at) => (
                <DiffLineRow key={at} lexiconId={lexiconId} line={line} words={words} />
              ))}
            </ul>
          </div>
        ),
      )}
      {moved.length > 0 && (
        <div className="hang">
          <Heading className="hung">{t('diff.moved')}</Heading>
          <p className="unchanged">{t('diff.moved-parts', { parts: moved.map(words.partWord).join(', ') })}</p>
        </div>
      )}
    </div>
  );
}
