import { diffWords } from '../lib/word-diff.js';

interface WordDiffProps {
  before: string;
  after: string;
  /** One of the two texts alone, with what differs in it marked; else both in one. */
  side?: 'before' | 'after';
}

/** Added is underlined, removed is struck through: legible in black and white. */
export function WordDiff({ before, after, side }: WordDiffProps) {
  return diffWords(before, after).map(({ kind, text }, index) => {
    const key = `${index}${kind}`;
    if (kind === 'added') return side === 'before' ? null : <Marked key={key} as="ins" text={text} />;
    if (kind === 'removed') return side === 'after' ? null : <Marked key={key} as="del" text={text} />;
    return <span key={key}>{text}</span>;
  });
}

/** The space after the last word is not marked with it. */
function Marked({ as: Tag, text }: { as: 'ins' | 'del'; text: string }) {
  const words = text.trimEnd();
  return (
    <>
      <Tag>{words === '' ? text : words}</Tag>
      {words === '' ? '' : text.slice(words.length)}
    </>
  );
}
