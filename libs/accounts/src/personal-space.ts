import type { Caller } from '@lexikon/kernel/actor';
import type { Tx } from '@lexikon/kernel/transactions';
import type { Account } from './account.js';

/**
 * What a new account has from the first moment: a workspace of its own with one lexicon. Accounts know nothing of
 * either, so the feature that does implements this.
 */
export abstract class PersonalSpace {
  /** In the transaction that makes the account: there is never one without. */
  abstract create(tx: Tx, caller: Caller, owner: Account): Promise<void>;
}
