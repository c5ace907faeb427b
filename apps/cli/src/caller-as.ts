import { AccountsReadModel } from '@lexikon/accounts/accounts.read-model';
import type { Caller } from '@lexikon/kernel/actor';
import type { CliContext } from './cli-context.js';

/** The system itself, or the account that acts. */
export async function callerAs(context: CliContext, email: string | undefined): Promise<Caller> {
  if (email === undefined) return context.caller;
  const userId = await context.get(AccountsReadModel).findIdByEmail(email);
  if (userId === null) throw new Error(`There is no account with the address ${email}.`);
  return { ...context.caller, actor: { kind: 'user', userId } };
}
