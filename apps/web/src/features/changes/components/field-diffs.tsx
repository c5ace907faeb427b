import { useTranslation } from 'react-i18next';
import type { FieldDiffView } from '@lexikon/contracts/changes';
import { directionOf } from '../../../lib/format.js';
import { WordDiff } from '../../../ui/word-diff.js';
import { type DiffLine, diffLines, type Names } from '../../../lib/content/diff-lines.js';
import { useDiffWords } from '../../../lib/content/use-diff-words.js';

const SIGNS = { added: ['+', 'plus'], removed: ['−', 'minus'], changed: ['±', ''] } as const;

interface FieldDiffsProps {
  /** Whose relation types have words. */
  lexiconId: string;
  diff: readonly FieldDiffView[];
  names: Names;
  /** Of the parts' names, one below the heading they stand under. */
  heading?: 'h2' | 'h3';
}

/** What changed, part by part: texts word by word in reading size, lists with their signs. */
export function FieldDiffs({ lexiconId, diff, names, heading: Heading = 'h2' }: FieldDiffsProps) {
  const { t } = useTranslation();
  const words = useDiffWords(lexiconId);
  const parts = Map.groupBy(diffLines(diff, names), ({ part }) => part);
  if (parts.size === 0) return <p className="unchanged">{t('history.nothing')}</p>;
  return (
    <div className="sections">
      {[...parts].map(([part, lines]) => (
        <div key={part} className="hang">
          <Heading className="hung">{words.partWord(part)}</Heading>
          <ul className="change-list wide">
            {lines.map((line, index) => (
              <Line key={index} line={line} words={words} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Line({ line, words }: { line: DiffLine; words: ReturnType<typeof useDiffWords> }) {
  const { t } = useTranslation();
  const { kind, part, before, after } = line;
  const [sign, tone] = SIGNS[kind];
  const language = (after ?? before)?.language ?? null;
  const [was, is] = [before && words.sideText(part, before), after && words.sideText(part, after)];
  return (
    <li className={part === 'definitions' || part === 'notes' ? 'reading-size' : ''}>
      <span className={`sign ${tone}`} role="img" aria-label={t(`diff.${kind}`)}>
        {sign}
      </span>
      <span className="code">{language}</span>
      <span {...(language === null ? {} : { lang: language, dir: directionOf(language) })}>
        {was === is ? was : <WordDiff before={was ?? ''} after={is ?? ''} />}
      </span>
      <span className="kind">{words.tagWords(line)}</span>
    </li>
  );
}
