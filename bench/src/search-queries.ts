import type { Synset } from './wordnet/read-wordnet.js';

export interface BenchQuery {
  readonly kind: 'prefix' | 'word' | 'inflected' | 'label' | 'words' | 'phrase' | 'excluding' | 'typo' | 'miss';
  readonly text: string;
}

/** How often each kind is asked, out of 20: most requests come from someone who is typing. */
const MIX: readonly BenchQuery['kind'][] = [
  ...Array<'prefix'>(7).fill('prefix'),
  ...Array<'label'>(3).fill('label'),
  ...Array<'word'>(2).fill('word'),
  ...Array<'words'>(2).fill('words'),
  ...Array<'typo'>(2).fill('typo'),
  'inflected',
  'phrase',
  'excluding',
  'miss',
];

/** Made from the labels and glosses of WordNet; the same for the same seed. */
export function makeQueries(synsets: readonly Synset[], count: number, seed = 1): readonly BenchQuery[] {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  };
  const wordsOf = (text: string) => text.match(/[a-z]{4,}/g) ?? ['term'];
  const make: Readonly<Record<BenchQuery['kind'], (synset: Synset) => string>> = {
    prefix: ({ labels }) => labelOf(labels).slice(0, 1 + Math.floor(random() * 7)),
    label: ({ labels }) => labelOf(labels),
    word: ({ definition }) => pick(wordsOf(definition)),
    words: ({ definition }) => [pick(wordsOf(definition)), pick(wordsOf(definition))].join(' '),
    inflected: ({ labels }) => `${pick(wordsOf(labelOf(labels)))}${pick(['s', 'ing', 'ed'])}`,
    phrase: ({ definition }) => `"${definition.split(' ').slice(0, 3).join(' ')}"`,
    excluding: ({ definition }) => `${pick(wordsOf(definition))} -${pick(wordsOf(definition))}`,
    typo: ({ labels }) => misspell(labelOf(labels), random),
    miss: () => Array.from({ length: 9 }, () => pick(Array.from('bcdfghjklmnpqrstvwxz'))).join(''),
  };
  return Array.from({ length: count }, (_, index) => {
    const kind = MIX[index % MIX.length] ?? 'label';
    return { kind, text: make[kind](pick(synsets)) };
  });
}

function labelOf(labels: readonly string[]): string {
  return (labels[0] ?? '').toLowerCase();
}

/** Two letters swapped somewhere after the first. */
function misspell(text: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(1, text.length - 2));
  return text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2);
}

/** A linear congruential generator: plain, and the same everywhere. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
