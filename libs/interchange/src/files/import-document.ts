import type { Level, Relation, Sheet } from '@lexikon/terms/term';

/** What became of a statement that was not simply taken over. */
export interface Finding {
  /**
   * `kept`: no place in the model, stays as a statement. `mended`: broke a rule, changed in the way that loses nothing.
   * `rejected`: could not be kept either. `noticed`: taken over, but worth a look.
   */
  readonly kind: 'kept' | 'mended' | 'rejected' | 'noticed';
  /** Stable and dotted, e.g. `relation.closes-cycle`. */
  readonly code: string;
  /** The IRI, blank node or (CSV) row that it is about. */
  readonly subject: string;
  /** English, one sentence, for people: it quotes what was found. */
  readonly message: string;
  /** Counted from 1; null where the parser does not know it. */
  readonly line: number | null;
}

export interface ImportedDomain {
  readonly iri: string;
  readonly parentIri: string | null;
  readonly kind: 'domain' | 'scheme' | 'collection' | 'ordered_collection';
  readonly labels: readonly { readonly language: string | null; readonly text: string }[];
  readonly position: number;
  readonly kept: readonly string[];
}

export interface ImportedRelation extends Omit<Relation, 'id' | 'toId'> {
  /** Of a term of the file or of the lexicon that is imported into. */
  readonly toIri: string;
}

export interface ImportedTerm {
  readonly iri: string;
  /** Ids of items are empty strings: staging gives them those of the items that they continue, or new ones. */
  readonly sheet: Sheet;
  readonly status: 'draft' | 'deprecated';
  /** Null where the file says nothing of it. */
  readonly level: Level | null;
  readonly domainIris: readonly string[];
  readonly successorIris: readonly string[];
  /** In canonical direction, each once, sorted by type and target. */
  readonly relations: readonly ImportedRelation[];
}

/** A file, read and mended, before anything is compared with the lexicon. Pure data. */
export interface ImportDocument {
  /** The IRI of its one scheme; null where it has several or none. */
  readonly schemeIri: string | null;
  /** What a new lexicon for this file would be called: the scheme's title, in any language; null without one. */
  readonly title: string | null;
  /** Tags of the labels, most frequent first. */
  readonly languages: readonly string[];
  /**
   * The columns of a CSV file; null for RDF, which speaks of everything. What has no column in the file was not said,
   * which is not the same as removed: `withUnsaid` fills it from the term as it is. Domains of a CSV file are names
   * only: those that are there already stay as they are.
   */
  readonly columns: readonly string[] | null;
  readonly domains: readonly ImportedDomain[];
  readonly terms: readonly ImportedTerm[];
  /** Statements about no term and no domain, each one N-Triples statement. */
  readonly kept: readonly string[];
  /** Counted as a set: `total` = `used` + `kept` + `rejected`. */
  readonly triples: { readonly total: number; readonly used: number; readonly kept: number; readonly rejected: number };
  readonly findings: readonly Finding[];
}

/** What reading a file must know of the lexicon it goes into: relations may point there, and close cycles there. */
export interface ImportSurroundings {
  /** IRIs of the terms that are there, removed ones left out. */
  readonly iris: ReadonlySet<string>;
  /** Relation types by key, as `libs/relations` has them, to map properties and find hierarchies. */
  readonly types: readonly {
    readonly key: string;
    readonly inverseKey: string | null;
    readonly symmetric: boolean;
    readonly hierarchy: string | null;
    /** The property's IRI; null: `urn:lexikon:vocab#<key>`. */
    readonly property: string | null;
  }[];
  /** Edges of hierarchies that are there between terms that the file does not have. */
  readonly edges: readonly { readonly fromIri: string; readonly type: string; readonly toIri: string }[];
  /** Domains that a CSV file may name without their IRIs. */
  readonly domains?: readonly { readonly iri: string; readonly names: readonly string[] }[];
}
