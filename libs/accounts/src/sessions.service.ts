import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { Clock } from '@lexikon/kernel/clock';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { Ids } from '@lexikon/kernel/ids';
import { type Tx, Transactions } from '@lexikon/kernel/transactions';
import { ownAccountId } from './account.js';
import { AccountRepository } from './account.repository.js';
import { PasswordHasher } from './password-hasher.js';
import { draftSession, newToken, type Session } from './session.js';
import { SessionRepository } from './session.repository.js';

@Injectable()
export class SessionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly hasher: PasswordHasher,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** The token of a new session; null for a wrong password and an unknown address alike, after the same time. */
  async signIn(
    { email, password }: { readonly email: string; readonly password: string },
    userAgent: string | null,
  ): Promise<string | null> {
    const credentials = await this.accounts.findCredentials({ email });
    const matches = await this.hasher.verify(credentials?.passwordHash ?? null, password);
    if (!credentials || !matches) return null;
    return this.transactions.run((tx) => this.start(tx, credentials.userId, userAgent));
  }

  /** For whoever has made sure who it is. Answers the token, which is stored nowhere. */
  async start(tx: Tx, userId: string, userAgent: string | null): Promise<string> {
    const token = newToken();
    const session = draftSession({ userId, userAgent }, { id: this.ids.next(), at: this.clock.now() });
    await this.sessions.create(tx, session, token);
    return token;
  }

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
