import { useTranslation } from 'react-i18next';
import { useRelationMark } from '../../../lib/content/use-relation-mark.js';
import type { DiffLine } from '../../../lib/content/diff-lines.js';
import { directionOf } from '../../../lib/format.js';
import { Icon } from '../../../ui/icon.js';
import { WordDiff } from '../../../ui/word-diff.js';
import type { useDiffWords } from '../../../lib/content/use-diff-words.js';

const SIGNS = { added: ['+', 'plus'], removed: ['−', 'minus'], changed: ['±', ''] } as const;

interface DiffLineRowProps {
  lexiconId: string;
  line: DiffLine;
  words: ReturnType<typeof useDiffWords>;
  /** Nothing differs: the item alone is shown. */
  isUnchanged?: boolean;
}

/** One item of a list that came, went or changed, with its sign. */
export function DiffLineRow({ lexiconId, line, words, isUnchanged = false }: DiffLineRowProps) {
  const { t } = useTranslation();
  const relationMark = useRelationMark(lexiconId);
  const { kind, part, before, after } = line;
  const [sign, tone] = SIGNS[kind];
  const shown = after ?? before;
  const language = shown?.language ?? null;
  const [was, is] = [before && words.sideText(part, before), after && words.sideText(part, after)];
  const mark = part === 'relations' && shown?.tags[0] !== undefined ? relationMark(shown.tags[0]) : null;
  return (
    <li>
      {isUnchanged ? (
        <span />
      ) : (
        <span className={`sign ${tone}`} role="img" aria-label={t(`diff.${kind}`)}>
          {sign}
        </span>
      )}
      {mark ? (
        <Icon name={mark.icon} className={`relation-mark ${mark.family}`} />
      ) : (
        <span className="code">{language}</span>
      )}
      <span {...(language === null ? {} : { lang: language, dir: directionOf(language) })}>
        {was === is ? was : <WordDiff before={was ?? ''} after={is ?? ''} />}
      </span>
      <span className="kind">{words.tagWords(line)}</span>
    </li>
  );
}
