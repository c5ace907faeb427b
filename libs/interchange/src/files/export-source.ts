import type { TermContent } from '@lexikon/terms/term';
import type { ImportedDomain } from './import-document.js';

/** A term on its way out: relations and domains by IRI. */
export interface ExportedTerm {
  readonly iri: string;
  readonly content: Omit<TermContent, 'domainIds' | 'successorIds' | 'relations'>;
  readonly domainIris: readonly string[];
  readonly successorIris: readonly string[];
  /** From this term, in canonical direction, to terms that are not removed; `toIri` for `toId`. */
  readonly relations: readonly (Omit<TermContent['relations'][number], 'id' | 'toId'> & { readonly toIri: string })[];
  /** The relations that end here, so that both directions can be stated beside the term while streaming. */
  readonly incoming: readonly { readonly type: string; readonly fromIri: string }[];
  /** Only with provenance. */
  readonly provenance: {
    readonly id: string;
    readonly version: number;
    readonly createdAt: Date;
    readonly updatedAt: Date;
  } | null;
}

/** A lexicon on its way out. Terms come in the order of their IRIs, a batch at a time. */
export interface ExportSource {
  /** The scheme's, or the lexicon's base IRI where it has none. */
  readonly schemeIri: string;
  readonly name: string;
  readonly description: string | null;
  readonly licence: string | null;
  readonly defaultLanguage: string;
  readonly domains: readonly ImportedDomain[];
  readonly kept: readonly string[];
  readonly types: readonly {
    readonly key: string;
    readonly inverseKey: string | null;
    readonly symmetric: boolean;
    /** A type that refines `broader` is stated as `skos:broader` too, so that every SKOS tool sees the hierarchy. */
    readonly hierarchy: string | null;
    readonly property: string | null;
  }[];
  /**
   * Each call starts anew and gives the same terms: CSV goes through them twice, first to learn which columns it
   * needs. So both run in one snapshot of the database.
   */
  readonly terms: () => AsyncIterable<readonly ExportedTerm[]>;
}
