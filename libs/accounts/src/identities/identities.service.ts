import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { AuditLog } from '@lexikon/kernel/audit';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { Transactions } from '@lexikon/kernel/transactions';
import { ownAccountId } from '../account.js';
import { AccountRepository } from '../account.repository.js';
import { SessionRepository } from '../sessions/session.repository.js';
import { LastWayInError } from './identities.errors.js';
import type { LinkedIdentity } from './identity.js';
import { IdentityRepository } from './identity.repository.js';

export interface WaysIn {
  readonly hasPassword: boolean;
  readonly identities: readonly LinkedIdentity[];
}

/** By what one is let in, and taking such a way back. How one is added: see ProviderSignIn. */
@Injectable()
export class IdentitiesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountRepository,
    private readonly identities: IdentityRepository,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditLog,
  ) {}

  async list(caller: Caller): Promise<WaysIn> {
    const userId = ownAccountId(caller);
    const [credentials, identities] = await Promise.all([
      this.accounts.findCredentials({ userId }),
      this.identities.list(userId),
    ]);
    return { hasPassword: Boolean(credentials?.passwordHash), identities };
  }

  /** Ends the other sessions: one of them may have come by this way. */
  async unlink(caller: Caller, identityId: string, keptSessionId: string | null): Promise<void> {
    const userId = ownAccountId(caller);
    await this.transactions.run(async (tx) => {
      const { identities, hasPassword } = await this.identities.lock(tx, userId);
      const leaving = identities.find(({ id }) => id === identityId);
      if (!leaving) throw new NotFoundError();
      if (identities.length === 1 && !hasPassword) throw new LastWayInError();
      await this.identities.remove(tx, leaving.id);
      await this.sessions.removeAll(tx, userId, keptSessionId);
      const subject = { kind: 'account', id: userId } as const;
      const details = { provider: leaving.provider };
      await this.audit.append(tx, caller, { action: 'identity.unlinked', subject, details });
    });
  }
}
