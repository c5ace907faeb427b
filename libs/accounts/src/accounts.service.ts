import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { Transactions } from '@lexikon/kernel/transactions';
import { type Account, type NewAccount, ownAccountId } from './account.js';
import { AccountCreation } from './account-creation.js';
import { AccountRepository } from './account.repository.js';
import { UnknownEmailError, WrongPasswordError } from './accounts.errors.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { PasswordReplacement } from './passwords/password-replacement.js';

@Injectable()
export class AccountsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountRepository,
    private readonly creation: AccountCreation,
    private readonly passwords: PasswordReplacement,
    private readonly hasher: PasswordHasher,
  ) {}

  /** For who runs the server: the command line. */
  async create(caller: Caller, input: NewAccount): Promise<Account> {
    requireSystem(caller);
    const passwordHash = await this.creation.hash(input.password);
    return this.transactions.run((tx) => this.creation.create(tx, caller, input, passwordHash));
  }

  /** For who runs the server: a password is forgotten. Ends the account's sessions. */
  async setPassword(caller: Caller, email: string, password: string): Promise<void> {
    requireSystem(caller);
    const passwordHash = await this.creation.hash(password);
    const credentials = await this.accounts.findCredentials({ email });
    if (!credentials) throw new UnknownEmailError({ email });
    await this.replacePassword(caller, { accountId: credentials.userId, passwordHash }, null);
  }

  async getOwn(caller: Caller): Promise<Account> {
    const account = await this.accounts.find(ownAccountId(caller));
    if (!account) throw new NotFoundError();
    return account;
  }

  /** How the caller is called from now on, also as the author of what they have done before. */
  async updateOwn(caller: Caller, { name }: { readonly name: string }): Promise<Account> {
    const userId = ownAccountId(caller);
    await this.transactions.run((tx) => this.accounts.rename(tx, userId, name));
    return this.getOwn(caller);
  }

  /** Ends all other sessions: whoever had the old password may be in one of them. */
  async changeOwnPassword(
    caller: Caller,
    sessionId: string | null,
    { currentPassword, newPassword }: { readonly currentPassword: string; readonly newPassword: string },
  ): Promise<void> {
    const userId = ownAccountId(caller);
    const credentials = await this.accounts.findCredentials({ userId });
    if (!(await this.hasher.verify(credentials?.passwordHash ?? null, currentPassword))) throw new WrongPasswordError();
    const passwordHash = await this.creation.hash(newPassword);
    await this.replacePassword(caller, { accountId: userId, passwordHash }, sessionId);
  }

  private async replacePassword(
    caller: Caller,
    change: Parameters<PasswordReplacement['replace']>[2],
    keptSessionId: string | null,
  ): Promise<void> {
    const circumstances = { action: 'password.changed', keptSessionId } as const;
    await this.transactions.run((tx) => this.passwords.replace(tx, caller, change, circumstances));
  }
}

/** Nobody else makes accounts: to them, there is nothing here. */
function requireSystem({ actor }: Caller): void {
  if (actor.kind !== 'system') throw new NotFoundError();
}
