import type { Tx } from '@lexikon/kernel/transactions';
import type { Domain } from './domain.js';

export abstract class DomainRepository {
  /** All of a lexicon. Until the end of the transaction nobody else moves or removes any of them. */
  abstract lockAll(tx: Tx, lexiconId: string): Promise<readonly Domain[]>;

  /** @throws {DomainNameTakenError} when a sibling has the same name. */
  abstract create(tx: Tx, domain: Domain, at: Date): Promise<void>;

  /** @throws {DomainNameTakenError} as for a new one. */
  abstract update(tx: Tx, domain: Domain): Promise<void>;

  abstract remove(tx: Tx, domainIds: readonly string[]): Promise<void>;

  /**
   * How many terms stand in any of them; removed terms do not count. Until the end of the transaction no more come:
   * whoever puts a term into a domain holds on to the domain.
   */
  abstract lockAndCountTerms(tx: Tx, lexiconId: string, domainIds: readonly string[]): Promise<number>;

  /** The one that is called so in any language, those at the top first; null for none. */
  abstract findIdByName(tx: Tx, lexiconId: string, name: string): Promise<string | null>;

  /** Like `create`, but false where a sibling has the name: then there is nothing to be done. */
  abstract createUnlessNamed(tx: Tx, domain: Domain, at: Date): Promise<boolean>;
}
