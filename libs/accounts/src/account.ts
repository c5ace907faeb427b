import type { Caller } from '@lexikon/kernel/actor';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { PasswordTooShortError } from './accounts.errors.js';

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  /** Looks after the installation. Says nothing of workspaces: there, roles do. */
  readonly isAdmin: boolean;
  readonly createdAt: Date;
  /** When somebody has shown that the address is theirs; null where nobody has. */
  readonly emailVerifiedAt: Date | null;
}

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly isAdmin: boolean;
}

/** Under which an address is unique: nobody remembers how they capitalised theirs. */
export function emailKey(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}

export const MIN_PASSWORD = 10;

/** @throws {PasswordTooShortError} Length is the only rule: others make passwords that people write down. */
export function requireStrong(password: string): void {
  if ([...password].length < MIN_PASSWORD) throw new PasswordTooShortError({ min: MIN_PASSWORD });
}

/**
 * @throws {NotFoundError} for a caller who is nobody in particular: the system has no sessions and no password, and a
 * token deals with neither, whoever it belongs to.
 */
export function ownAccountId({ actor }: Caller): string {
  if (actor.kind === 'user') return actor.userId;
  throw new NotFoundError();
}
