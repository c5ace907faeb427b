import {
  LABEL_FORMS,
  LABEL_KINDS,
  LABEL_STANDINGS,
  labelKey,
  languageKey,
  LEVELS,
  MATCH_KINDS,
  NOTE_KINDS,
  type Label,
  type Sheet,
} from '@lexikon/terms/term';
import type { ImportDocument, ImportedDomain, ImportedRelation, ImportedTerm } from '../files/import-document.js';
import { BUILT_IN_TYPES } from './built-in-types.js';

const TERMS = 12;
const LANGUAGES = [null, 'en', 'fr', 'nl-BE', 'es-a'];
const TEXTS = ['soil', 'sol', 'a "quoted"\nline', ' blanks ', '\\back', 'é', '=1+1', 'x|y', 'żółć 𝒙'];

/** Anything that people can make of a lexicon, by chance; the same for the same seed. */
export function randomDocument(seed: number): ImportDocument {
  const chance = new Chance(seed);
  const domains = randomDomains(chance);
  const terms = Array.from({ length: TERMS }, (_, index) => randomTerm(chance, index, domains));
  return {
    schemeIri: chance.of([null, 'http://r.org/scheme']),
    title: 'Random',
    languages: ['en'],
    columns: null,
    domains,
    terms,
    kept: chance.some(['<http://r.org/x> <http://r.org/p> "é\\n" .', '_:z <http://r.org/p> _:y .']),
    triples: { total: 0, used: 0, kept: 0, rejected: 0 },
    findings: [],
  };
}

class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed * 7_919;
  }

  below(limit: number): number {
    this.#state = (this.#state * 48_271 + 11) % 2_147_483_647;
    return this.#state % limit;
  }

  of<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  }

  some<Item>(items: readonly Item[]): readonly Item[] {
    return items.filter(() => this.below(3) === 0);
  }

  times<Item>(most: number, make: (index: number) => Item): readonly Item[] {
    return Array.from({ length: this.below(most + 1) }, (_, index) => make(index));
  }
}

function randomDomains(chance: Chance): readonly ImportedDomain[] {
  return ['d0', 'd1', 'd2', 'd3'].map((name, index) => ({
    iri: `http://r.org/${name}`,
    parentIri: index > 0 && chance.below(2) === 0 ? `http://r.org/d${String(chance.below(index))}` : null,
    kind: chance.of(['domain', 'scheme', 'collection', 'ordered_collection'] as const),
    labels: [{ language: 'en', text: name }],
    position: chance.below(4),
    kept: chance.some([`<http://r.org/${name}> <http://r.org/p> _:k .`]),
  }));
}

function randomTerm(chance: Chance, index: number, domains: readonly ImportedDomain[]): ImportedTerm {
  const iri = iriOf(index);
  const status = chance.of(['draft', 'deprecated'] as const);
  const others = Array.from({ length: TERMS }, (_, other) => iriOf(other)).filter((other) => other !== iri);
  return {
    iri,
    sheet: randomSheet(chance, iri),
    status,
    level: chance.of([null, ...LEVELS]),
    domainIris: chance.some(domains).map((domain) => domain.iri),
    successorIris: status === 'deprecated' && chance.below(2) === 0 ? [chance.of(others)] : [],
    relations: randomRelations(chance, index),
  };
}

function iriOf(index: number): string {
  return `http://r.org/t${String(index).padStart(2, '0')}`;
}

function randomSheet(chance: Chance, iri: string): Sheet {
  const text = () => ({ id: '', language: chance.of(LANGUAGES), text: chance.of(TEXTS) });
  const node = (name: string) => chance.of([null, null, `_:${name}`, `${iri}-${name}`]);
  return {
    labels: randomLabels(chance, node),
    definitions: chance.times(3, (index) => {
      const kind = chance.of(['short', 'contextual'] as const);
      const context = kind === 'contextual' ? chance.of([null, 'Vienna', 'Prague']) : null;
      return { ...text(), kind, context, node: node(`definition${String(index)}`) };
    }),
    notes: chance.times(4, (index) => ({ ...text(), kind: chance.of(NOTE_KINDS), node: node(`note${String(index)}`) })),
    notations: chance.times(2, () => ({
      id: '',
      value: chance.of(TEXTS),
      datatype: chance.of([null, 'http://r.org/code']),
    })),
    sources: chance.times(3, () => ({
      id: '',
      text: chance.of([...TEXTS, 'http://r.org/book']),
      url: chance.of([null, 'http://r.org/book', 'no address']),
    })),
    matches: chance.times(3, () => ({
      id: '',
      kind: chance.of(MATCH_KINDS),
      iri: `http://m.org/${String(chance.below(5))}`,
    })),
    questions: chance.times(2, text),
    disambiguations: chance.times(2, text),
    top: chance.below(4) === 0,
    kept: chance.some([
      `<${iri}> <http://r.org/age> _:age .`,
      '_:age <http://r.org/from> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .',
      `<${iri}> <http://www.w3.org/2004/02/skos/core#prefLabel> "second"@en .`,
      `<${iri}> <http://purl.org/dc/elements/1.1/source> "old" .`,
    ]),
  };
}

/** As the rules of a sheet allow: one preferred a language, no text twice in one. */
function randomLabels(chance: Chance, node: (name: string) => string | null): readonly Label[] {
  const taken = new Set<string>();
  const first = {
    id: '',
    language: 'en',
    text: 'name',
    kind: 'preferred',
    form: null,
    standing: null,
    node: null,
  } as const;
  const others = chance.times(6, (index): Label => ({
    id: '',
    language: chance.of(LANGUAGES),
    text: chance.of(TEXTS),
    kind: chance.of(LABEL_KINDS),
    form: chance.of([null, null, ...LABEL_FORMS]),
    standing: chance.of([null, null, ...LABEL_STANDINGS]),
    node: node(`label${String(index)}`),
  }));
  return [first, ...others].filter((label) => {
    const keys = [
      labelKey(label),
      ...(label.kind === 'preferred' ? [`preferred in ${languageKey(label.language)}`] : []),
    ];
    const isFree = keys.every((key) => !taken.has(key));
    if (isFree) for (const key of keys) taken.add(key);
    return isFree;
  });
}

/** Only to terms further on: so no hierarchy has a cycle. */
function randomRelations(chance: Chance, index: number): readonly ImportedRelation[] {
  const later = Array.from({ length: TERMS - index - 1 }, (_, more) => iriOf(index + 1 + more));
  const relations =
    later.length === 0 ? [] : chance.times(4, () => ({ type: chance.of(BUILT_IN_TYPES).key, toIri: chance.of(later) }));
  const unique = new Map(relations.map((relation) => [JSON.stringify(relation), relation]));
  return [...unique.values()].map((relation) => ({
    ...relation,
    strength: chance.of([null, 0, 1, 0.7, 1e-7]),
    confidence: chance.of([null, null, 0.25]),
    note: chance.of([null, null, ...TEXTS]),
    period: chance.of([null, null, '1850–1900']),
    evidence: null,
  }));
}
