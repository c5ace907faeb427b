import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Side } from '../../../lib/content/diff-lines.js';
import { diffWords } from '../../../lib/word-diff.js';
import type { useItemWords } from '../use-item-words.js';
import { Written } from './written.js';

interface ItemClashProps {
  part: string;
  ours: readonly Side[];
  file: readonly Side[];
  words: ReturnType<typeof useItemWords>;
}

/** The same part, changed here and in the file: ours as it stands, the file's with what it has instead underlined. */
export function ItemClash({ part, ours, file, words }: ItemClashProps) {
  const { t } = useTranslation();
  const title = words.partTitle({ part, before: ours[0] ?? null, after: file[0] ?? null });
  const textOf = (side: Side) => words.sideText(part, side);
  const known = new Set(ours.map(textOf));
  // Among several nobody can tell which became which.
  const [single] = ours.length === 1 && file.length === 1 ? ours : [];
  const newWords = (text: string) => <NewWords before={single ? textOf(single) : ''} after={text} />;
  return (
    <>
      <SideOf name={t('import.ours')} title={title} sides={ours} render={textOf} />
      <SideOf
        name={t('import.theirs')}
        title={title}
        sides={file}
        render={(side) => (known.has(textOf(side)) ? textOf(side) : newWords(textOf(side)))}
      />
    </>
  );
}

interface SideOfProps {
  name: string;
  title: string;
  sides: readonly Side[];
  render: (side: Side) => ReactNode;
}

function SideOf({ name, title, sides, render }: SideOfProps) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>
        {name}
        <span className="part">{title}</span>
      </dt>
      {sides.length === 0 && <Written language={null}>{t('import.side-empty')}</Written>}
      {sides.map((side, index) => (
        <Written key={index} language={side.language}>
          {render(side)}
        </Written>
      ))}
    </div>
  );
}

/** What ours has and the file has not is read above. */
function NewWords({ before, after }: { before: string; after: string }) {
  return diffWords(before, after)
    .filter(({ kind }) => kind !== 'removed')
    .map(({ kind, text }, index) =>
      kind === 'added' ? <ins key={index}>{text}</ins> : <Fragment key={index}>{text}</Fragment>,
    );
}
