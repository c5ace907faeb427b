import { fold } from '@lexikon/terms/fold';
import type { Range } from './search.js';

// What is one character for the reader is folded as one, whatever it is made of.
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

/** A text in folded form that remembers where each of its units comes from. */
export class FoldedText {
  readonly folded: string;
  /** For each unit of `folded`, the range of the character it was made of. */
  private readonly origins: readonly Range[];

  constructor(text: string) {
    let folded = '';
    const origins: Range[] = [];
    for (const { segment, index } of segmentsOf(text)) {
      // Between two letters, so that a space is not trimmed away.
      const made = fold(`x${segment}x`).slice(1, -1);
      if (made === ' ' && (folded === '' || folded.endsWith(' '))) continue;
      folded += made;
      for (let unit = 0; unit < made.length; unit++) origins.push([index, index + segment.length]);
    }
    this.folded = folded.trimEnd();
    this.origins = origins;
  }

  /** What a range of the folded text was made of: the whole of a character that is found in part. */
  originOf([start, end]: Range): Range {
    return [this.origins[start]?.[0] ?? 0, this.origins[end - 1]?.[1] ?? 0];
  }
}

function segmentsOf(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  return PRINTABLE_ASCII.test(text)
    ? Array.from(text, (segment, index) => ({ segment, index }))
    : characters.segment(text);
}
