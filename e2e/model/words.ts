import type { Content, Definition, Label, ListName } from './content.js';
import type { Random } from './random.js';

const NOUNS = [
  'tariff',
  'soil',
  'énergie',
  'Éolienne',
  'cœur',
  'water table',
  'Straße',
  'fee',
  'œuvre',
  'clay',
  'zinc',
];
/** As it is sent, and as it is kept. */
const LANGUAGES: readonly (readonly [sent: string | null, kept: string | null])[] = [
  ['en', 'en'],
  ['en', 'en'],
  ['fr', 'fr'],
  ['fr', 'fr'],
  ['fr-ca', 'fr-CA'],
  [null, null],
];

/** One item as it is sent, and as the model expects to read it. */
export interface Written<Item> {
  readonly sent: object;
  readonly kept: Item;
}

export function aName(random: Random): string {
  return `${random.pick(NOUNS)} ${random.below(60)}`;
}

export function aText(random: Random): string {
  const words = Array.from({ length: 2 + random.below(6) }, () => random.pick(NOUNS));
  const text = `${words.join(' ')}, ${random.below(1_000)}`;
  return random.chance(0.1) ? `${text} ${'at length '.repeat(20)}end` : text;
}

export function aLabel(
  random: Random,
  kind = random.pick(['preferred', 'alternative', 'hidden'] as const),
): Written<Label> {
  const [sent, language] = random.pick(LANGUAGES);
  const facts = {
    text: aName(random),
    kind,
    form: random.pick([null, null, 'full', 'acronym'] as const),
    standing: random.pick([null, null, 'admitted'] as const),
  };
  return { sent: { ...facts, language: sent }, kept: { id: '', node: null, ...facts, language } };
}

export function aDefinition(random: Random): Written<Definition> {
  const [sent, language] = random.pick(LANGUAGES);
  const text = aText(random);
  if (random.chance(0.2)) {
    const contextual = { text, kind: 'contextual' as const, context: random.pick(['law', null]) };
    return { sent: { ...contextual, language: sent }, kept: { id: '', node: null, ...contextual, language } };
  }
  const kept = { id: '', node: null, text, kind: lengthOf(text), context: null, language };
  return { sent: { text, language: sent }, kept };
}

/** Whoever does not say how long a definition is leaves it to its length. */
export function lengthOf(text: string): 'short' | 'long' {
  return [...text].length > 200 ? 'long' : 'short';
}

export function anItem(random: Random, list: ListName): Written<{ id: string }> {
  const [sent, language] = random.pick(LANGUAGES);
  const remark = { text: aText(random) };
  switch (list) {
    case 'labels':
      return aLabel(random);
    case 'definitions':
      return aDefinition(random);
    case 'notes': {
      const note = { ...remark, kind: random.pick(['scope', 'editorial', 'example', 'plain'] as const) };
      return { sent: { ...note, language: sent }, kept: { id: '', node: null, ...note, language } as { id: string } };
    }
    case 'notations': {
      const notation = { value: `N${random.below(99)}`, datatype: random.pick([null, 'urn:example:code']) };
      return { sent: notation, kept: { id: '', ...notation } };
    }
    case 'sources': {
      const source = { text: aName(random), url: random.pick([null, 'https://example.org/book']) };
      return { sent: source, kept: { id: '', ...source } };
    }
    case 'matches': {
      const match = {
        kind: random.pick(['exact', 'close', 'related'] as const),
        iri: `urn:example:${random.below(9)}`,
      };
      return { sent: match, kept: { id: '', ...match } };
    }
    case 'questions':
    case 'disambiguations':
      return { sent: { ...remark, language: sent }, kept: { id: '', ...remark, language } as { id: string } };
  }
}

export const aLevel = (random: Random): Content['level'] =>
  random.pick([null, 'beginner', 'intermediate', 'advanced'] as const);
