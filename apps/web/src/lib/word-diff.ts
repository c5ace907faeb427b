export interface DiffRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

// Longer texts are shown as replaced whole: the table below would be larger than it is worth.
const MAX_WORDS = 1_500;

/** Where less than this part of the longer text stayed, the rest of it is chance: articles and prepositions. */
const MIN_KEPT = 0.1;

/** Word by word: what stayed, what went, what came. Removed stands before added, as a proof-reader writes it. */
export function diffWords(before: string, after: string): DiffRun[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  if (a.length > MAX_WORDS || b.length > MAX_WORDS) return joinRuns([run('removed', before), run('added', after)]);
  const lengths = commonLengths(a, b);
  const at = (i: number, j: number) => lengths[i * (b.length + 1) + j] ?? 0;
  const runs: DiffRun[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      runs.push(run('same', left));
      [i, j] = [i + 1, j + 1];
    } else if (right === undefined || (left !== undefined && at(i + 1, j) >= at(i, j + 1))) {
      runs.push(run('removed', left ?? ''));
      i += 1;
    } else {
      runs.push(run('added', right));
      j += 1;
    }
  }
  const kept = runs.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  if (kept < MIN_KEPT * Math.max(before.length, after.length))
    return joinRuns([run('removed', before), run('added', after)]);
  return joinRuns(runs);
}

const run = (kind: DiffRun['kind'], text: string): DiffRun => ({ kind, text });

/** Words with the space after them, marks of punctuation by themselves; where words have no space, each letter. */
function wordsOf(text: string): string[] {
  return text.match(WORDS) ?? [];
}

const WITHOUT_SPACES = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]`;
const WORDS = new RegExp(
  String.raw`${WITHOUT_SPACES}\p{M}*\s*|(?:(?!${WITHOUT_SPACES})[\p{L}\p{N}\p{M}'’-])+\s*|[^\p{L}\p{N}\p{M}\s]\s*|\s+`,
  'gu',
);

/** For every pair of ends, how long the longest common rest is. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [down, right] = [lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0];
      const both = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
      lengths[i * width + j] = a[i] === b[j] ? both : Math.max(down, right);
    }
  }
  return lengths;
}

interface Stretch {
  removed: string;
  added: string;
}

/** Neighbours of one kind become one run; within a stretch of change all that went stands before all that came. */
function joinRuns(runs: readonly DiffRun[]): DiffRun[] {
  const parts: (string | Stretch)[] = [];
  for (const { kind, text } of runs) {
    const last = parts.at(-1);
    if (kind === 'same') {
      if (typeof last === 'string') parts[parts.length - 1] = last + text;
      else parts.push(text);
    } else if (typeof last === 'object') {
      last[kind] += text;
    } else {
      parts.push({ removed: '', added: '', [kind]: text });
    }
  }
  return withoutChance(parts).flatMap((part) =>
    typeof part === 'string'
      ? [run('same', part)]
      : [run('removed', part.removed), run('added', part.added)].filter(({ text }) => text !== ''),
  );
}

/** An article that happens to stand in both texts between two changes is read as part of them. */
function withoutChance(parts: readonly (string | Stretch)[]): (string | Stretch)[] {
  const read: (string | Stretch)[] = [];
  for (const [at, part] of parts.entries()) {
    const [before, between] = [read.at(-2), read.at(-1)];
    if (
      typeof part === 'object' &&
      typeof before === 'object' &&
      typeof between === 'string' &&
      isChance(between) &&
      isLong(before) &&
      isLong(parts[at])
    ) {
      read.splice(-2, 2, {
        removed: before.removed + between + part.removed,
        added: before.added + between + part.added,
      });
    } else {
      read.push(part);
    }
  }
  return read;
}

const isChance = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length <= 3;

/** More than one word went and came. */
function isLong(part: string | Stretch | undefined): boolean {
  return typeof part === 'object' && [part.removed, part.added].every((text) => /\S\s+\S/u.test(text.trim()));
}
