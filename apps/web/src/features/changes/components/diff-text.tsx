import { useTranslation } from 'react-i18next';
import type { DiffLine } from '../../../lib/content/diff-lines.js';
import type { useDiffWords } from '../../../lib/content/use-diff-words.js';
import { directionOf } from '../../../lib/format.js';
import { WordDiff } from '../../../ui/word-diff.js';

export type DiffLayout = 'words' | 'sides';

interface DiffTextProps {
  line: DiffLine;
  words: ReturnType<typeof useDiffWords>;
  layout: DiffLayout;
  heading: 'h2' | 'h3';
}

/** A text in reading size: what came and went among the words that stayed, or both versions side by side. */
export function DiffText({ line, words, layout, heading: Heading }: DiffTextProps) {
  const { t } = useTranslation();
  const { part, before, after } = line;
  const shown = after ?? before;
  const language = shown?.language ?? null;
  const isShort = part === 'definitions' && shown?.tags[0] === 'short';
  const className = isShort ? 'definition' : 'reading';
  const written = language === null ? {} : { lang: language, dir: directionOf(language) };
  const texts = { before: before?.text ?? '', after: after?.text ?? '' };
  const tags = words.tagWords(line);
  const isSame = texts.before === texts.after;
  return (
    <div className="hang">
      <Heading className="hung">
        {t(`diff.one.${onePart(part)}`)} {tags !== t('note.kind.plain') && <small>{tags}</small>}
      </Heading>
      <span className="code">{language}</span>
      {isSame && (
        <p className={className} {...written}>
          {texts.after}
        </p>
      )}
      {!isSame && layout === 'words' && (
        <p className={className} {...written}>
          <WordDiff {...texts} />
        </p>
      )}
      {!isSame && layout === 'sides' && (
        <div className="sides">
          {(['before', 'after'] as const).map((side) => (
            <div key={side}>
              <p className="small quiet">{t(`diff.${side}`)}</p>
              <p className={className} {...written}>
                {texts[side] === '' ? (
                  <span className="quiet">{t('diff.nothing')}</span>
                ) : (
                  <WordDiff {...texts} side={side} />
                )}
              </p>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

const ONE = ['definitions', 'notes', 'disambiguations', 'questions'] as const;

function onePart(part: string): (typeof ONE)[number] {
  return ONE.find((each) => each === part) ?? 'notes';
}
