import type { Level, Relation, Sheet, TermContent } from '@lexikon/terms/term';
import type { TermStatus } from '@lexikon/terms/status';

export type Origin = 'ui' | 'api' | 'import' | 'cli';

interface OfTerm {
  readonly termId: string;
}
interface FromVersion extends OfTerm {
  /** The version the edit started from. */
  readonly baseVersion: number;
}

export interface CreateEdit extends OfTerm {
  readonly kind: 'create';
  /** Its own where imported; absent: the lexicon's base IRI + id. */
  readonly iri?: string;
  readonly sheet: Sheet;
  /** Draft where absent. `validated` needs a reviewer. */
  readonly status?: TermStatus;
  readonly level?: Level | null;
  readonly domainIds?: readonly string[];
  readonly successorIds?: readonly string[];
  readonly source?: string;
}

export interface UpdateEdit extends FromVersion {
  readonly kind: 'update';
  /** Absent leaves a part as it is. */
  readonly patch: {
    readonly sheet?: Partial<Sheet>;
    readonly level?: Level | null;
    readonly domainIds?: readonly string[];
  };
  /** Set by an import: the term's last imported version is the one that this edit makes. */
  readonly source?: string;
}

/**
 * One edit of one term. All but `create` name the version they started from. Several edits of one term in a change
 * make one version.
 */
export type Edit =
  | CreateEdit
  | UpdateEdit
  | (FromVersion & { readonly kind: 'move'; readonly status: TermStatus })
  | (FromVersion & { readonly kind: 'deprecate'; readonly successorIds: readonly string[]; readonly source?: string })
  | (FromVersion & { readonly kind: 'remove' })
  | (FromVersion & { readonly kind: 'restore' })
  /** A relation belongs to the term it starts from, and raises that term's version. */
  | (FromVersion & { readonly kind: 'relate'; readonly relation: Relation })
  | (FromVersion & {
      readonly kind: 'alter-relation';
      readonly relationId: string;
      readonly patch: Partial<Omit<Relation, 'id' | 'toId'>>;
    })
  | (FromVersion & { readonly kind: 'unrelate'; readonly relationId: string })
  /** The whole content at once: an undo, or the return to an old revision. */
  | (FromVersion & { readonly kind: 'replace'; readonly content: TermContent });

export interface ChangeHeader {
  readonly lexiconId: string;
  readonly origin: Origin;
  readonly reason: string | null;
  /** The change that this one takes back. */
  readonly undoes?: string | null;
  readonly importId?: string | null;
}

/** One intent that alters content, whoever has it: a typo corrected, an import of 120,000 terms. */
export interface Change extends ChangeHeader {
  readonly edits: readonly Edit[];
}

/** A term as the database has it when the change is planned. */
export interface PresentTerm {
  readonly termId: string;
  readonly version: number;
  readonly content: TermContent;
  /** Who made the last edit of the content, as `authorKey` writes it. */
  readonly editedBy: string;
  /** What the edit started from, where that is no longer the present: the third side of a merge. */
  readonly ancestor: TermContent | null;
}

/** What the plan must know of a relation type. */
export interface TypeRules {
  readonly key: string;
  readonly symmetric: boolean;
  /** The hierarchy that this type is an edge of: acyclic as a whole. */
  readonly hierarchy: string | null;
}

export interface Present {
  readonly terms: readonly PresentTerm[];
  /** Which of the terms that the change relates to or names as successors are there; removed ones apart. */
  readonly targetIds: readonly string[];
  readonly removedTargetIds: readonly string[];
  /** All that lies above the relations' targets, per hierarchy: enough to see whether a new edge closes a cycle. */
  readonly edges: readonly { readonly fromId: string; readonly type: string; readonly toId: string }[];
  /** The relations that already point at a term of this change from a term that it relates to. */
  readonly twins: readonly { readonly fromId: string; readonly type: string; readonly toId: string }[];
  /** Which of the domains that the change names are there. */
  readonly domainIds: readonly string[];
}

export interface Applied {
  readonly termId: string;
  /** The version the term has after the change; 1 is a term that was created. */
  readonly version: number;
  readonly before: TermContent | null;
  readonly content: TermContent;
  readonly iri: string | null;
  readonly source: string | null;
}

/** What a change does beside terms: the domains and statements of an import. */
export interface Aside {
  readonly domains: readonly AsideDomain[];
  /** Statements about the lexicon itself, to add to those it has. */
  readonly kept: readonly string[];
  /** Statements about it that are no longer made. */
  readonly gone?: readonly string[];
  /** Given to a lexicon that has none. */
  readonly schemeIri: string | null;
}

export interface AsideDomain {
  readonly id: string;
  readonly parentId: string | null;
  readonly iri: string;
  readonly labels: readonly { readonly language: string | null; readonly text: string }[];
  readonly kind: 'domain' | 'scheme' | 'collection' | 'ordered_collection';
  readonly position: number;
  readonly kept: readonly string[];
}

/** What came of a change. */
export interface AppliedSummary {
  /** Null where nothing differed: then nothing was written. */
  readonly changeId: string | null;
  readonly created: number;
  readonly updated: number;
  readonly removed: number;
  readonly unchanged: number;
  /** Left as they are because something later touched them. */
  readonly skipped: number;
  /** The terms written, with the version each has now; of a large change the first thousand. */
  readonly terms: readonly { readonly termId: string; readonly version: number }[];
}

/** A single edit waits behind no bulk change: from here on a change is one. */
const BULK_FROM = 50;

export function isBulk(origin: Origin, terms: number): boolean {
  return origin === 'import' || terms >= BULK_FROM;
}
