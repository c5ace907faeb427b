import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { type AuditAction, AuditLog } from '@lexikon/kernel/audit';
import type { Tx } from '@lexikon/kernel/transactions';
import { AccountRepository } from '../account.repository.js';
import { IdentityRepository } from '../identities/identity.repository.js';
import { SessionRepository } from '../sessions/session.repository.js';
import { ResetLinkRepository } from './reset-link.repository.js';

interface Circumstances {
  readonly action: AuditAction;
  readonly keptSessionId?: string | null;
  /** Takes the providers out as well. */
  readonly unlinksAll?: boolean;
}

/** A password for another one. Whoever came in by what held before, be it a link that waits in a mailbox, is out. */
@Injectable()
export class PasswordReplacement {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly links: ResetLinkRepository,
    private readonly identities: IdentityRepository,
    private readonly audit: AuditLog,
  ) {}

  async replace(
    tx: Tx,
    caller: Caller,
    { accountId, passwordHash }: { readonly accountId: string; readonly passwordHash: string },
    { action, keptSessionId = null, unlinksAll = false }: Circumstances,
  ): Promise<void> {
    await this.accounts.setPassword(tx, accountId, passwordHash);
    await this.sessions.removeAll(tx, accountId, keptSessionId);
    await this.links.removeAll(tx, accountId);
    if (unlinksAll) await this.identities.removeAll(tx, accountId);
    const subject = { kind: 'account', id: accountId } as const;
    await this.audit.append(tx, caller, { action, subject, details: { unlinksAll } });
  }
}
