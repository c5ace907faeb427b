import type { LexiconScope } from '@lexikon/lexicons/lexicon-scope.read-model';
import type { TermStatus } from '@lexikon/terms/status';
import type { Relation } from '@lexikon/terms/term';

/** A relation as it is stored, with the term it belongs to. */
export interface StoredRelation extends Relation {
  readonly fromId: string;
  /** Of the term it starts from. */
  readonly version: number;
}

/** A relation as seen from one of its terms. */
export interface TermRelation extends Omit<Relation, 'toId'> {
  /** `out`: it starts from this term. The type's key is then its own, else that of its inverse. */
  readonly direction: 'out' | 'in';
  /** The term at the other end. */
  readonly term: { readonly id: string; readonly name: string; readonly status: TermStatus; readonly version: number };
}

/** Where a page begins: by the order of types, each before its inverse, then name, then id. */
export interface RelationPlace {
  readonly position: number;
  /** It reads as the inverse of its type, which comes after. */
  readonly isInverse: boolean;
  readonly name: string;
  readonly id: string;
}

export interface RelationPage {
  /** A language of the lexicon, as `listingLanguage` answers it. */
  readonly languageKey: string;
  /** Only those that read so from this term. */
  readonly type: string | null;
  readonly limit: number;
  readonly after: RelationPlace | null;
}

export type PlacedRelation = TermRelation & { readonly place: RelationPlace };

/** The relations that read alike from a term, by name. */
export interface RelationGroup {
  readonly type: string;
  readonly total: number;
  /** As many as were asked for; of a group that has more, one more. */
  readonly relations: readonly PlacedRelation[];
}

/** Reads of relations. Those of a removed term, or to one, are not there until it returns. */
export abstract class RelationsReadModel {
  abstract find(relationId: string): Promise<{ relation: StoredRelation; lexicon: LexiconScope } | null>;

  /** Both directions, inverses and symmetric twins derived. Each comes with its place. */
  abstract list(termId: string, workspaceId: string, page: RelationPage): Promise<readonly PlacedRelation[]>;

  /** The same by type, of each the first `limit`. */
  abstract listGroups(
    termId: string,
    workspaceId: string,
    page: Pick<RelationPage, 'languageKey' | 'limit'>,
  ): Promise<readonly RelationGroup[]>;
}
