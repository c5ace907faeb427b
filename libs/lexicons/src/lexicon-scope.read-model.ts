/** All that a feature must know of a lexicon to ask the policy about it and to keep its rules. */
export interface LexiconScope {
  readonly workspaceId: string;
  readonly lexiconId: string;
  readonly isPublic: boolean;
  /** Read-only: no change applies. */
  readonly isArchived: boolean;
  /** It or its workspace, within 30 days' grace: to everyone but those who may restore it, it is not there. */
  readonly isRemoved: boolean;
  /** Nobody validates their own work here. */
  readonly fourEyes: boolean;
  /** BCP 47 in canonical case. */
  readonly languages: readonly string[];
  readonly defaultLanguage: string;
  /** A new term's IRI is this and its id. */
  readonly baseIri: string;
}

/** For features that hold a lexicon's id. */
export abstract class LexiconScopeReadModel {
  /** Removed ones too; null where there is none. Says nothing of who may see it: ask the policy. */
  abstract find(lexiconId: string): Promise<LexiconScope | null>;
}
