import type { LexiconScope } from '@lexikon/lexicons/lexicon-scope.read-model';

export interface TermScope {
  readonly termId: string;
  readonly version: number;
  readonly isRemoved: boolean;
  readonly lexicon: LexiconScope;
}

/** For features that hold a term's id and must ask the policy about it. */
export abstract class TermScopeReadModel {
  /** Removed terms too; null where there is none, or where its lexicon is removed. */
  abstract find(termId: string): Promise<TermScope | null>;
}
