import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { emailKey } from '@lexikon/accounts/account';
import { type Counter, Counters } from '@lexikon/platform/limits/counters';
import { AppSettings } from '../app-settings.js';
import { addressKeyOf } from '../http/address-prefix.js';
import { problemOf } from '../http/problem-details.filter.js';
import { tooMany } from './limit-problems.js';
import { Turns } from './turns.js';

const [MINUTE_S, HOUR_S, DAY_S] = [60, 3_600, 86_400];

/** Answers that tell a guesser that the guess was wrong. */
const FAILURES = new Set([
  'auth.wrong-credentials',
  'account.wrong-password',
  'setup.link-refused',
  'password.link-refused',
  'invitation.refused',
]);

/**
 * Slows down who guesses: passwords, links, invitations. Only failures count, so that nobody is kept from signing in often.
 *
 * What is counted of an account is counted for each address: a stranger who tries passwords does not shut out whoever has
 * the right one and is elsewhere. What is refused costs no hash, no query and no line in the record.
 */
@Injectable()
export class SignInLimit {
  private readonly ofAddress: Counter;
  private readonly ofAccount: Counter;
  private readonly delays: Counter;
  private readonly turns = new Turns();

  constructor(
    counters: Counters,
    private readonly settings: AppSettings,
  ) {
    this.ofAddress = counters.open('sign-in-address', MINUTE_S);
    this.ofAccount = counters.open('sign-in-account', DAY_S);
    this.delays = counters.open('sign-in-delay', HOUR_S);
  }

  /**
   * @param account the address that somebody claims to have, whoever has it or nobody; null where they claim none.
   * @throws {HttpProblem} when there were too many failures: the attempt is then not made.
   */
  async attempt<T>(request: Request, account: string | null, work: () => Promise<T>): Promise<T> {
    const address = addressKeyOf(request.ip);
    const accountKey = account === null ? null : keyOf(account, address);
    const returns = [await this.turns.take(address, () => this.leftOf(address))];
    try {
      if (accountKey !== null) returns.push(await this.turns.take(accountKey, () => this.leftOfAccount(accountKey)));
      const result = await work();
      if (accountKey !== null) await this.ofAccount.remove(accountKey);
      return result;
    } catch (error) {
      if (FAILURES.has(problemOf(error).code)) await this.noteFailure(address, accountKey);
      throw error;
    } finally {
      for (const giveBack of returns) giveBack();
    }
  }

  /** For what may be asked for in vain without being told so: each counts as a failure of the address. */
  async spend(request: Request): Promise<void> {
    const address = addressKeyOf(request.ip);
    await this.leftOf(address);
    await this.noteFailure(address, null);
  }

  private async leftOf(address: string): Promise<number> {
    const { signInsPerAddress } = this.settings.limits;
    const { count, ms } = (await this.ofAddress.find(address)) ?? { count: 0, ms: 0 };
    if (count >= signInsPerAddress) throw tooMany('sign-in', ms);
    return signInsPerAddress - count;
  }

  private async leftOfAccount(accountKey: string): Promise<number> {
    const delay = await this.delays.find(accountKey);
    if (delay) throw tooMany('sign-in', delay.ms);
    const failures = (await this.ofAccount.find(accountKey))?.count ?? 0;
    return Math.max(1, this.settings.limits.signInsPerAccount - failures);
  }

  private async noteFailure(address: string, accountKey: string | null): Promise<void> {
    await this.ofAddress.add(address);
    if (accountKey === null) return;
    const { count } = await this.ofAccount.add(accountKey);
    const seconds = delayAfter(count, this.settings.limits.signInsPerAccount);
    if (seconds > 0) await this.delays.mark(accountKey, seconds);
  }
}

/** In seconds: none at first, then a minute, then twice as long after each further failure, an hour at most. */
export function delayAfter(failures: number, free: number): number {
  return failures < free ? 0 : Math.min(HOUR_S, MINUTE_S * 2 ** (failures - free));
}

/** Hashed: what is typed here may be anything, and as long as it likes. */
function keyOf(account: string, address: string): string {
  return createHash('sha256')
    .update(`${address}\n${emailKey(account)}`)
    .digest('base64url');
}
