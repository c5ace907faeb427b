import type { Random } from './random.js';
import { hasCycle } from './rules.js';
import { aName, aText } from './words.js';

/** Concepts of both sources, and of terms that people make under an IRI of their own. */
export const SHARED_IRIS = [1, 2, 3].map((n) => `http://shared.example/${n}`);
const CONCEPTS = 7;
const CREATOR = 'http://purl.org/dc/terms/creator';

export interface Worded {
  readonly language: 'en' | 'fr';
  readonly text: string;
}

/** What a file says of a concept, in the order in which nothing matters. */
export interface Concept {
  preferred: Worded[];
  alternatives: Worded[];
  definitions: Worded[];
  notes: Worded[];
  notations: string[];
  broader: string[];
  related: string[];
  deprecated: boolean;
  replacedBy: string[];
  top: boolean;
  creator: string | null;
}

/** A thesaurus kept elsewhere, which changes from one import to the next. */
export class SourceFile {
  concepts = new Map<string, Concept>();

  constructor(
    private readonly random: Random,
    private readonly name: string,
    /** Null where the file has no scheme: then the lexicon itself is the source. */
    readonly scheme: string | null,
  ) {}

  /** A new edition: some concepts come, some go, some are described anew. */
  revise(): void {
    const { random } = this;
    const own = Array.from({ length: CONCEPTS }, (_, n) => `http://${this.name}.example/${n + 1}`);
    for (const iri of random.some([...own, ...SHARED_IRIS], this.concepts.size < 4 ? 4 : random.below(2))) {
      if (!this.concepts.has(iri)) this.concepts.set(iri, this.aConcept());
    }
    for (const concept of random.some([...this.concepts.values()], 1 + random.below(3))) this.rewrite(concept);
    if (this.concepts.size > 4 && random.chance(0.15)) this.concepts.delete(random.pick([...this.concepts.keys()]));
    for (const [iri, concept] of this.concepts) {
      const isThere = (other: string) => other !== iri && this.concepts.has(other);
      concept.broader = concept.broader.filter(isThere);
      concept.related = concept.related.filter(isThere);
      concept.replacedBy = concept.replacedBy.filter(isThere);
    }
    if (this.hasCycle()) this.flatten();
  }

  flatten(): void {
    for (const concept of this.concepts.values()) concept.broader = [];
  }

  toTurtle(): string {
    const scheme = this.scheme === null ? '' : `<${this.scheme}> a skos:ConceptScheme .\n`;
    const concepts = [...this.concepts].map(([iri, concept]) => `<${iri}> a skos:Concept${this.statements(concept)} .`);
    return `${PREFIXES}${scheme}${concepts.join('\n')}\n`;
  }

  private statements(concept: Concept): string {
    const worded = (property: string, items: readonly Worded[]) =>
      items.map(({ text, language }) => `${property} "${text}"@${language}`);
    const linked = (property: string, iris: readonly string[]) => iris.map((iri) => `${property} <${iri}>`);
    return [
      ...(this.scheme === null ? [] : [`skos:inScheme <${this.scheme}>`]),
      ...(this.scheme !== null && concept.top ? [`skos:topConceptOf <${this.scheme}>`] : []),
      ...worded('skos:prefLabel', concept.preferred),
      ...worded('skos:altLabel', concept.alternatives),
      ...worded('skos:definition', concept.definitions),
      ...worded('skos:scopeNote', concept.notes),
      ...concept.notations.map((notation) => `skos:notation "${notation}"`),
      ...linked('skos:broader', concept.broader),
      ...linked('skos:related', concept.related),
      ...(concept.deprecated ? ['owl:deprecated true'] : []),
      ...linked('dct:isReplacedBy', concept.deprecated ? concept.replacedBy : []),
      ...(concept.creator === null ? [] : [`dct:creator "${concept.creator}"`]),
    ]
      .map((statement) => ` ;\n  ${statement}`)
      .join('');
  }

  private aConcept(): Concept {
    const concept: Concept = {
      preferred: [{ language: 'en', text: aName(this.random) }],
      alternatives: [],
      definitions: [],
      notes: [],
      notations: [],
      broader: [],
      related: [],
      deprecated: false,
      replacedBy: [],
      top: this.scheme !== null && this.random.chance(0.2),
      creator: this.random.pick([null, 'Ada']),
    };
    for (let n = 0; n < 3; n += 1) this.rewrite(concept);
    return concept;
  }

  private rewrite(concept: Concept): void {
    const { random } = this;
    const language = random.pick(['en', 'fr'] as const);
    const other = () => random.some([...this.concepts.keys()], 1);
    const turn = <T>(items: readonly T[], item: T) => (random.chance(0.35) ? items.slice(1) : [...items, item]);
    const others = concept.preferred.filter((label) => label.language !== language);
    random.weighted<() => void>([
      [3, () => (concept.preferred = [...others, { language, text: aName(random) }])],
      [2, () => (concept.alternatives = turn(concept.alternatives, { language, text: `${aName(random)} too` }))],
      [
        3,
        () =>
          (concept.definitions = random.chance(0.2) ? [] : [{ language, text: aText(random).slice(0, 190).trim() }]),
      ],
      [2, () => (concept.notes = turn(concept.notes, { language, text: aText(random).slice(0, 190).trim() }))],
      [1, () => (concept.notations = turn(concept.notations, `F${random.below(50)}`))],
      [3, () => (concept.broader = random.chance(0.3) ? [] : other())],
      [2, () => (concept.related = random.chance(0.3) ? [] : other())],
      [1, () => (concept.deprecated = random.chance(0.6))],
      [1, () => (concept.replacedBy = other())],
      [1, () => (concept.creator = random.pick([null, 'Ada', 'Grace']))],
    ])();
    concept.alternatives = distinct(concept.alternatives);
    concept.notations = [...new Set(concept.notations)];
  }

  private hasCycle(): boolean {
    const edges = [...this.concepts].flatMap(([fromId, { broader }]) =>
      broader.map((toId) => ({ fromId, type: 'broader', toId })),
    );
    return hasCycle(edges);
  }
}

/** The statement that the model has no place for, as it is kept. */
export function keptOf(iri: string, { creator }: Pick<Concept, 'creator'>): string[] {
  return creator === null ? [] : [`<${iri}> <${CREATOR}> "${creator}" .`];
}

function distinct(items: readonly Worded[]): Worded[] {
  return [...new Map(items.map((item) => [`${item.language} ${item.text}`, item])).values()];
}

const PREFIXES = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix dct: <http://purl.org/dc/terms/> .
`;
