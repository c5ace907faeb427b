import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { Clock } from '@lexikon/kernel/clock';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { Transactions } from '@lexikon/kernel/transactions';
import { ownAccountId } from '../account.js';
import type { Session } from './session.js';
import { SessionRepository } from './session.repository.js';

/** What people do with their sessions once they have some. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, page: Parameters<SessionRepository['list']>[2]): Promise<readonly Session[]> {
    return this.sessions.list(ownAccountId(caller), this.clock.now(), page);
  }

  async end(caller: Caller, sessionId: string): Promise<void> {
    const userId = ownAccountId(caller);
    const ended = await this.transactions.run((tx) => this.sessions.remove(tx, userId, sessionId));
    if (!ended) throw new NotFoundError();
  }

  async endOthers(caller: Caller, currentId: string | null): Promise<void> {
    const userId = ownAccountId(caller);
    await this.transactions.run((tx) => this.sessions.removeAll(tx, userId, currentId));
  }
}
