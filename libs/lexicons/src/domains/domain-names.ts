import { Injectable } from '@nestjs/common';
import { Clock } from '@lexikon/kernel/clock';
import { Ids } from '@lexikon/kernel/ids';
import type { Tx } from '@lexikon/kernel/transactions';
import type { Domain } from './domain.js';
import { DomainRepository } from './domain.repository.js';

export interface NamedDomain {
  readonly lexiconId: string;
  readonly baseIri: string;
  readonly name: string;
  /** Of the name, where the domain has to be made. */
  readonly language: string | null;
}

/** For whoever has no more than a domain's name: a first term in one call. */
@Injectable()
export class DomainNames {
  constructor(
    private readonly domains: DomainRepository,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /**
   * The id of the domain that is called so, made at the top where there is none. Two at once make one: the second waits
   * for the first, then finds its domain. Asks nobody whether they may: the use case does.
   */
  async ensure(tx: Tx, { lexiconId, baseIri, name, language }: NamedDomain): Promise<{ id: string; isNew: boolean }> {
    const present = await this.domains.findIdByName(tx, lexiconId, name);
    if (present) return { id: present, isNew: false };
    const id = this.ids.next();
    const domain: Domain = {
      id,
      lexiconId,
      parentId: null,
      iri: `${baseIri}${id}`,
      labels: [{ language, text: name }],
      kind: 'domain',
      position: 0,
      version: 1,
    };
    const isNew = await this.domains.createUnlessNamed(tx, domain, this.clock.now());
    return { id: isNew ? id : ((await this.domains.findIdByName(tx, lexiconId, name)) ?? id), isNew };
  }
}
