import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { LexiconAccess } from '../lexicon-access.js';
import { type DomainRow, DomainsReadModel } from './domains.read-model.js';

/** What people see of domains. */
@Injectable()
export class DomainViewsService {
  constructor(
    private readonly access: LexiconAccess,
    private readonly domains: DomainsReadModel,
  ) {}

  async list(caller: Caller, lexiconId: string): Promise<readonly DomainRow[]> {
    await this.access.require(caller, 'lexicon.read', lexiconId);
    return this.domains.list(lexiconId);
  }

  async get(caller: Caller, lexiconId: string, domainId: string): Promise<DomainRow> {
    await this.access.require(caller, 'lexicon.read', lexiconId);
    const domain = await this.domains.find(lexiconId, domainId);
    if (!domain) throw new NotFoundError();
    return domain;
  }
}
