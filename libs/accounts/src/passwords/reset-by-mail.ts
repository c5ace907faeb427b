import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { AuditLog } from '@lexikon/kernel/audit';
import { Clock } from '@lexikon/kernel/clock';
import { Transactions } from '@lexikon/kernel/transactions';
import { Mailer } from '@lexikon/platform/mail/mailer';
import { AccountRepository } from '../account.repository.js';
import { newToken } from '../sessions/session.js';
import { ResetLinkRepository } from './reset-link.repository.js';
import { buildResetMail } from './reset-mail.js';

const HOUR_MS = 3_600_000;
const PAUSE_MS = 120_000;

export interface ResetRequest {
  readonly email: string;
  readonly language: 'en' | 'fr';
  /** The address that people open, without a slash at its end. */
  readonly publicUrl: string;
}

/** Sends a link to whoever has forgotten their password. */
@Injectable()
export class ResetByMail implements OnApplicationShutdown {
  private readonly logger = new Logger(ResetByMail.name);
  private readonly sending = new Set<Promise<void>>();

  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountRepository,
    private readonly links: ResetLinkRepository,
    private readonly mailer: Mailer,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Comes back before anything is done: neither the answer nor its time tells whether anybody has this address. */
  request(caller: Caller, request: ResetRequest): void {
    const sent = this.send(caller, request)
      .catch((error: unknown) => this.logger.warn({ msg: 'A link for a new password was not sent', err: error }))
      .finally(() => this.sending.delete(sent));
    this.sending.add(sent);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.sending);
  }

  private async send(caller: Caller, { email, language, publicUrl }: ResetRequest): Promise<void> {
    const credentials = await this.accounts.findCredentials({ email });
    // Who has signed in by a provider only has no password to forget: with one, they would be let in also when the
    // provider no longer vouches for them.
    if (!credentials?.passwordHash) return;
    const token = await this.issue(caller, credentials.userId);
    const account = token && (await this.accounts.find(credentials.userId));
    if (!account) return;
    const url = `${publicUrl}/reset#token=${token}`;
    // To the address on file, not to the one that was typed: they may differ in how they are written.
    await this.mailer.send({ to: account.email, ...buildResetMail(language, { name: account.name, url }) });
  }

  private async issue(caller: Caller, accountId: string): Promise<string | null> {
    const [token, createdAt] = [newToken(), this.clock.now()];
    return this.transactions.run(async (tx) => {
      if (await this.links.wasMailed(tx, accountId, new Date(createdAt.getTime() - PAUSE_MS))) return null;
      const expiresAt = new Date(createdAt.getTime() + HOUR_MS);
      await this.links.create(tx, { token, accountId, byMail: true, createdAt, expiresAt });
      const subject = { kind: 'account', id: accountId } as const;
      await this.audit.append(tx, caller, { action: 'reset-link.issued', subject, details: { byMail: true } });
      return token;
    });
  }
}
