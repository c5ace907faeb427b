import type { Tx } from '@lexikon/kernel/transactions';
import type { Lexicon } from './lexicon.js';

export abstract class LexiconRepository {
  /** @throws {LexiconNameTakenError} when another lexicon of the workspace has the same name key. */
  abstract create(tx: Tx, lexicon: Lexicon): Promise<void>;

  /** Removed ones too, as in `lock`. */
  abstract find(lexiconId: string): Promise<Lexicon | null>;

  /** Removed ones too. Nobody else changes it until the end of the transaction. */
  abstract lock(tx: Tx, lexiconId: string): Promise<Lexicon | null>;

  /** @throws {LexiconNameTakenError} as for a new one: a removed lexicon has given its name free. */
  abstract update(tx: Tx, lexicon: Lexicon): Promise<void>;
}
