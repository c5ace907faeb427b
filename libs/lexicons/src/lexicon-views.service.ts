import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { Clock } from '@lexikon/kernel/clock';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { type LexiconRow, LexiconsReadModel, type LexiconsQuery, type LexiconStats } from './lexicons.read-model.js';

const NOT_COUNTED: LexiconStats = {
  terms: 0,
  relations: 0,
  removed: 0,
  statuses: {},
  languages: {},
  domains: {},
  defined: 0,
  letters: {},
  countedAt: null,
};

/** What people see of lexicons. The read model filters inside its queries, by the same roles that the policy knows. */
@Injectable()
export class LexiconViewsService {
  constructor(
    private readonly lexicons: LexiconsReadModel,
    private readonly clock: Clock,
  ) {}

  async get({ actor }: Caller, lexiconId: string): Promise<LexiconRow> {
    const lexicon = await this.lexicons.find(actor, lexiconId, this.clock.now());
    if (!lexicon) throw new NotFoundError();
    return lexicon;
  }

  list({ actor }: Caller, query: LexiconsQuery): Promise<readonly LexiconRow[]> {
    return this.lexicons.list(actor, this.clock.now(), query);
  }

  async getStats(caller: Caller, lexiconId: string): Promise<LexiconStats> {
    await this.get(caller, lexiconId);
    return (await this.lexicons.findStats(lexiconId)) ?? NOT_COUNTED;
  }
}
