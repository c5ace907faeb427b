import type { Domain } from './domain.js';

export interface DomainRow extends Domain {
  readonly termCount: number;
}

export abstract class DomainsReadModel {
  /** All of a lexicon: siblings in their order, then by name. Asks nobody whether they may: the use case does. */
  abstract list(lexiconId: string): Promise<readonly DomainRow[]>;

  abstract find(lexiconId: string, domainId: string): Promise<DomainRow | null>;
}
