import { AccountsReadModel } from '@lexikon/accounts/accounts.read-model';
import type { Caller } from '@lexikon/kernel/actor';
import type { CliContext } from './cli-context.js';

/** The system itself, or the account that acts. */
export async function callerAs(context: CliContext, email: string | undefined): Promise<Caller> {
  if (email === undefined) return context.caller;
  const account = await context.get(AccountsReadModel).findHolder(email);
  if (!account) throw new Error(`There is no account with the address ${email}.`);
  return { ...context.caller, actor: { kind: 'user', userId: account.id } };
}
