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
    if (kind === 'added') return side === 'before' ? null : <ins key={key}>{text}</ins>;
    if (kind === 'removed') return side === 'after' ? null : <del key={key}>{text}</del>;
    return <span key={key}>{text}</span>;
  });
}
