import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { AuditLog } from '@lexikon/kernel/audit';
import { Clock } from '@lexikon/kernel/clock';
import { Ids } from '@lexikon/kernel/ids';
import type { Tx } from '@lexikon/kernel/transactions';
import { type Account, type NewAccount, requireStrong } from './account.js';
import { AccountRepository } from './account.repository.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { PersonalSpace } from './personal-space.js';

/** A provider may call people whatever it likes. */
const LONGEST_NAME = 200;

/** The one way in which an account comes to be, whoever lets the person in. */
@Injectable()
export class AccountCreation {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly personalSpace: PersonalSpace,
    private readonly hasher: PasswordHasher,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** Before the transaction: it takes too long to do it inside. */
  async hash(password: string): Promise<string> {
    requireStrong(password);
    return this.hasher.hash(password);
  }

  /** Without a password where a provider vouches for its owner. */
  async create(
    tx: Tx,
    caller: Caller,
    input: Omit<NewAccount, 'password'> & { readonly emailVerifiedAt?: Date },
    passwordHash: string | null,
  ): Promise<Account> {
    const account: Account = {
      id: this.ids.next(),
      email: input.email.trim(),
      name: [...input.name].slice(0, LONGEST_NAME).join(''),
      isAdmin: input.isAdmin,
      createdAt: this.clock.now(),
      emailVerifiedAt: input.emailVerifiedAt ?? null,
    };
    await this.accounts.create(tx, account, passwordHash);
    await this.personalSpace.create(tx, caller, account);
    const subject = { kind: 'account', id: account.id } as const;
    await this.audit.append(tx, caller, { action: 'account.created', subject, details: { isAdmin: account.isAdmin } });
    return account;
  }

  /** Makes an admin of an account that is there. */
  async promote(tx: Tx, caller: Caller, accountId: string): Promise<void> {
    await this.accounts.setAdmin(tx, accountId, true);
    await this.audit.append(tx, caller, { action: 'account.promoted', subject: { kind: 'account', id: accountId } });
  }
}
