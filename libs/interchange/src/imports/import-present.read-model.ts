import type { Relation, TermContent } from '@lexikon/terms/term';
import type { SourceTerm } from '../comparing/import-comparison.js';
import type { ImportedDomain } from '../files/import-document.js';

/** A term of the lexicon, as little of it as is needed of all at once. */
export interface IndexedTerm {
  readonly termId: string;
  readonly iri: string;
  readonly version: number;
  readonly isRemoved: boolean;
  /** It went when an import was taken back, and comes back with the next. */
  readonly returns: boolean;
  /** What its last import came from. */
  readonly source: string | null;
}

/** A term of the lexicon as the comparison needs it. */
export interface PresentSide {
  readonly termId: string;
  readonly version: number;
  readonly source: string | null;
  /** The version that its source wrote last; null where it has none. */
  readonly sourceVersion: number | null;
  readonly content: TermContent;
  /** As the source had it when it was last imported, unless that was undone; null where it had not. */
  readonly ancestor: SourceTerm | null;
  /** Relations of symmetric types that are stored with their other end, turned around. */
  readonly twins: readonly Pick<Relation, 'type' | 'toId'>[];
}

export interface PresentDomain extends ImportedDomain {
  readonly id: string;
  readonly parentId: string | null;
}

export interface PresentLexicon {
  readonly baseIri: string;
  readonly schemeIri: string | null;
  readonly defaultLanguage: string;
  readonly kept: readonly string[];
  readonly domains: readonly PresentDomain[];
}

/** The lexicon that a file is compared with. */
export abstract class ImportPresentReadModel {
  abstract getLexicon(lexiconId: string): Promise<PresentLexicon>;

  /** All terms, removed ones included. */
  abstract listIndex(lexiconId: string): Promise<readonly IndexedTerm[]>;

  abstract listTerms(
    termIds: readonly string[],
    scope: { readonly lexiconId: string; readonly source: string; readonly symmetricTypes: readonly string[] },
  ): Promise<readonly PresentSide[]>;

  /** The edges of hierarchies between terms that are there. */
  abstract listEdges(
    lexiconId: string,
  ): Promise<readonly { readonly fromId: string; readonly type: string; readonly toId: string }[]>;
}
