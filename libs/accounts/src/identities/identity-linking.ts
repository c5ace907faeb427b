import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { AuditLog } from '@lexikon/kernel/audit';
import { Clock } from '@lexikon/kernel/clock';
import { Ids } from '@lexikon/kernel/ids';
import type { Tx } from '@lexikon/kernel/transactions';
import { SessionRepository } from '../sessions/session.repository.js';
import type { Identity } from './identity.js';
import { IdentityRepository } from './identity.repository.js';

interface NewLink {
  readonly accountId: string;
  readonly identity: Identity;
  /** Verified by the provider. */
  readonly email: string | null;
  /** Whether nothing but the address says that they are the same person. */
  readonly byEmail: boolean;
}

/** One more way into an account. Whoever was in it before, by another way, shows themselves again. */
@Injectable()
export class IdentityLinking {
  constructor(
    private readonly identities: IdentityRepository,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditLog,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** @throws {IdentityTakenError} when it leads to an account already. */
  async link(
    tx: Tx,
    caller: Caller,
    { accountId, identity, email, byEmail }: NewLink,
    keptSessionId: string | null,
  ): Promise<void> {
    const at = this.clock.now();
    const linked = { ...identity, id: this.ids.next(), accountId, email, createdAt: at, lastUsedAt: at };
    await this.identities.create(tx, linked);
    await this.sessions.removeAll(tx, accountId, keptSessionId);
    const subject = { kind: 'account', id: accountId } as const;
    const details = { provider: identity.provider, subject: identity.subject, byEmail };
    await this.audit.append(tx, caller, { action: 'identity.linked', subject, details });
  }
}
