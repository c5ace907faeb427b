import { diffWords } from '../lib/word-diff.js';

/** Added is underlined, removed is struck through: legible in black and white. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  return diffWords(before, after).map(({ kind, text }, index) => {
    const key = `${index}${kind}`;
    if (kind === 'added') return <ins key={key}>{text}</ins>;
    if (kind === 'removed') return <del key={key}>{text}</del>;
    return <span key={key}>{text}</span>;
  });
}
