export interface DiffRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

// Longer texts are shown as replaced whole: the table below would be larger than it is worth.
const MAX_WORDS = 1_500;

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
  return joinRuns(runs);
}

const run = (kind: DiffRun['kind'], text: string): DiffRun => ({ kind, text });

/** Words with the space after them, marks of punctuation by themselves. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}'’-]+\s*|[^\p{L}\p{N}\p{M}\s]\s*|\s+/gu) ?? [];
}

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

/** Neighbours of one kind become one run; within a stretch of change all that went stands before all that came. */
function joinRuns(runs: readonly DiffRun[]): DiffRun[] {
  const joined: DiffRun[] = [];
  let stretch = { removed: '', added: '' };
  const flush = () => {
    if (stretch.removed) joined.push(run('removed', stretch.removed));
    if (stretch.added) joined.push(run('added', stretch.added));
    stretch = { removed: '', added: '' };
  };
  for (const { kind, text } of runs) {
    if (kind === 'same') {
      flush();
      const last = joined.at(-1);
      if (last?.kind === 'same') joined[joined.length - 1] = run('same', last.text + text);
      else joined.push(run('same', text));
    } else {
      stretch[kind] += text;
    }
  }
  flush();
  return joined;
}
