import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { Clock } from '@lexikon/kernel/clock';
import { ownAccountId } from '../account.js';
import { VisitRepository } from './visit.repository.js';

/** Who returns within it has not been away: a reload, a second window, a coffee. */
const GAP_MS = 30 * 60_000;

@Injectable()
export class VisitsService {
  constructor(
    private readonly visits: VisitRepository,
    private readonly clock: Clock,
  ) {}

  /** Notes that the caller is here. Answers when they were last seen in an earlier visit; null on the first. */
  async note(caller: Caller): Promise<Date | null> {
    return this.visits.note(ownAccountId(caller), this.clock.now(), GAP_MS);
  }
}
