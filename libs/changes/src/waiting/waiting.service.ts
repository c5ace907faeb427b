import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { WaitingReadModel, type WaitingPlace, type WaitingSummary, type WaitingTerm } from './waiting.read-model.js';

/** What waits for whoever asks. The read model looks only where they have a role. */
@Injectable()
export class WaitingService {
  constructor(private readonly waiting: WaitingReadModel) {}

  /** With the first page comes how much there is. */
  async list(
    { actor }: Caller,
    page: { readonly limit: number; readonly after: WaitingPlace | null },
  ): Promise<{ readonly terms: readonly WaitingTerm[]; readonly summary: WaitingSummary | null }> {
    const terms = await this.waiting.list(actor, page);
    return { terms, summary: page.after ? null : await this.waiting.summarise(actor) };
  }
}
