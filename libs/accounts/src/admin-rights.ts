import type { Caller } from '@lexikon/kernel/actor';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import type { AccountRepository } from './account.repository.js';
import { UnknownEmailError } from './accounts.errors.js';

/** @throws {NotFoundError} for who does not look after the installation: to them, there is nothing here. */
export async function requireAdmin(accounts: Pick<AccountRepository, 'isAdmin'>, { actor }: Caller): Promise<void> {
  if (actor.kind === 'system') return;
  if (actor.kind !== 'user' || !(await accounts.isAdmin(actor.userId))) throw new NotFoundError();
}

/** @throws {UnknownEmailError} which tells who has an account: to admins only. */
export async function getAccountId(accounts: AccountRepository, email: string): Promise<string> {
  const credentials = await accounts.findCredentials({ email });
  if (!credentials) throw new UnknownEmailError({ email });
  return credentials.userId;
}
