import type { Label } from './term.js';

/** A label of another term that folds to the same text. */
export interface LabelNamesake {
  readonly folded: string;
  readonly languageKey: string;
  readonly kind: Label['kind'];
  readonly termId: string;
  /** Name and short definition of that term, in the lexicon's default language or the next best. */
  readonly name: string;
  readonly definition: string | null;
}

export abstract class HomographsReadModel {
  /**
   * Labels of the lexicon's other terms, hidden ones left out: a hidden label is a misspelling to be found by, and
   * says nothing of meaning. At most 200.
   *
   * @param folded texts as `fold` answers them.
   * @param exceptId the term whose labels they are, where it is there already.
   */
  abstract list(
    lexicon: { readonly lexiconId: string; readonly defaultLanguage: string },
    folded: readonly string[],
    exceptId: string | null,
  ): Promise<readonly LabelNamesake[]>;
}
