import { Injectable } from '@nestjs/common';
import type { Actor } from '@lexikon/kernel/actor';
import { type Counter, Counters } from '@lexikon/platform/limits/counters';
import { tooMany } from './limit-problems.js';

const DAY_S = 86_400;
/** More than a team has people; far fewer than fill a stranger's mailbox, or make our mail pass for rubbish. */
const MAX_A_DAY = 100;

/** An invitation is a mail to somebody who has not asked for it. Taking it back does not unsend it. */
@Injectable()
export class InvitationMailLimit {
  private readonly counter: Counter;

  constructor(counters: Counters) {
    this.counter = counters.open('invitation-mail', DAY_S);
  }

  /** @throws {HttpProblem} before anybody is invited. */
  async spend(actor: Actor): Promise<void> {
    if (!('userId' in actor)) return;
    const { count, ms } = await this.counter.add(actor.userId);
    if (count > MAX_A_DAY) throw tooMany('invitation', ms);
  }
}
