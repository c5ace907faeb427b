import { DISPLAYED_LENGTH } from '@lexikon/terms/displayed-definition';
import type { Range } from './search.js';

// What stands before the first mark, so that it is read in its sentence.
const LEAD = 60;

/** Of a long text the part around the first mark, from word to word; its marks are counted anew. */
export function excerptOf(
  text: string,
  ranges: readonly Range[],
): { readonly text: string; readonly ranges: readonly Range[] } {
  if (text.length <= DISPLAYED_LENGTH) return { text, ranges };
  const first = ranges[0]?.[0] ?? 0;
  const start = first <= LEAD ? 0 : startOfWord(text, Math.min(first - LEAD, text.length - DISPLAYED_LENGTH), first);
  const end = start + DISPLAYED_LENGTH >= text.length ? text.length : endOfWord(text, start + DISPLAYED_LENGTH, first);
  const [before, after] = [start > 0 ? '…' : '', end < text.length ? '…' : ''];
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + after,
    ranges: ranges
      .filter(([from]) => from >= start && from < end)
      .map(([from, to]) => [from + shift, Math.min(to, end) + shift]),
  };
}

function startOfWord(text: string, at: number, before: number): number {
  const space = text.slice(at, before).search(/\s/u);
  return space < 0 ? wholeCharacter(text, at) : at + space + 1;
}

function endOfWord(text: string, at: number, after: number): number {
  const space = text.slice(0, at + 1).search(/\s\S*$/u);
  return space <= after ? wholeCharacter(text, at) : space;
}

/** Not the middle of a character outside the basic plane. */
function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}
