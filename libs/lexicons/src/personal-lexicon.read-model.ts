/** For a first term, which names no lexicon: it goes into the one of the caller's own workspace. */
export abstract class PersonalLexiconReadModel {
  /** The oldest one there that can be written to; null when there is none left. */
  abstract find(userId: string): Promise<string | null>;
}
