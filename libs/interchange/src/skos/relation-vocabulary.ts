import type { ImportSurroundings } from '../files/import-document.js';
import { LEXIKON, SKOS } from '../rdf/vocabulary.js';

type RelationType = ImportSurroundings['types'][number];

/** What a property says about two terms. */
export interface RelationLink {
  readonly type: string;
  /** The property names the inverse: the relation starts from what the statement points at. */
  readonly reversed: boolean;
  /** By the type's key in our namespace, not by a property that others use too. */
  readonly explicit: boolean;
}

export const BROADER = 'broader';
/** Says that there is a plain `broader` beside a finer relation of the same two terms. */
export const EXPLICIT_BROADER = [`${LEXIKON}broader`, `${LEXIKON}narrower`] as const;
const INVERSES: Readonly<Record<string, string>> = { [`${SKOS}broader`]: `${SKOS}narrower` };

/** Which property states which relation type: the same for reading and for writing. */
export class RelationVocabulary {
  readonly #types: ReadonlyMap<string, RelationType>;
  readonly #links = new Map<string, RelationLink>();
  readonly #properties = new Map<string, readonly [forward: string, inverse?: string]>();

  constructor(types: readonly RelationType[]) {
    this.#types = new Map(types.map((type) => [type.key, type]));
    for (const type of types) this.#name(type);
    for (const { key, inverseKey } of types) {
      this.#link(`${LEXIKON}${key}`, { type: key, reversed: false, explicit: true });
      if (inverseKey !== null) this.#link(`${LEXIKON}${inverseKey}`, { type: key, reversed: true, explicit: true });
    }
  }

  linkOf(property: string): RelationLink | null {
    return this.#links.get(property) ?? null;
  }

  /** The inverse is of a symmetric type the property itself, and missing where a type has none. */
  propertiesOf(key: string): readonly [forward: string, inverse?: string] {
    return this.#properties.get(key) ?? [`${LEXIKON}${key}`];
  }

  isSymmetric(key: string): boolean {
    return this.#types.get(key)?.symmetric ?? false;
  }

  hierarchyOf(key: string): string | null {
    return this.#types.get(key)?.hierarchy ?? null;
  }

  /** An edge of the hierarchy of `broader` that says more than it. */
  refinesBroader(key: string): boolean {
    return key !== BROADER && this.hierarchyOf(key) === BROADER;
  }

  #name({ key, inverseKey, symmetric, property }: RelationType): void {
    // Two types may claim one property; the second is stated under its own key, or it would be read as the first.
    const forward = property === null || this.#links.has(property) ? `${LEXIKON}${key}` : property;
    const ownInverse = inverseKey === null ? null : `${LEXIKON}${inverseKey}`;
    const inverse = symmetric ? forward : (INVERSES[forward] ?? ownInverse);
    this.#properties.set(key, inverse === null ? [forward] : [forward, inverse]);
    this.#link(forward, { type: key, reversed: false, explicit: forward.startsWith(LEXIKON) });
    if (inverse !== null) this.#link(inverse, { type: key, reversed: true, explicit: inverse.startsWith(LEXIKON) });
  }

  #link(property: string, link: RelationLink): void {
    if (!this.#links.has(property)) this.#links.set(property, link);
  }
}
