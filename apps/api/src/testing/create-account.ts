import { randomUUID } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AccountsService } from '@lexikon/accounts/accounts.service';

export const PASSWORD = 'correct horse battery';

/** An account as the command line makes it: with a password, a personal workspace and a lexicon in it. */
export async function createAccount(
  app: NestExpressApplication,
  { name = 'Ada', password = PASSWORD }: { name?: string; password?: string } = {},
): Promise<{ id: string; email: string; password: string }> {
  const email = `${randomUUID()}@example.org`;
  const caller = { actor: { kind: 'system' }, requestId: 'test' } as const;
  const { id } = await app.get(AccountsService).create(caller, { email, name, password, isAdmin: false });
  return { id, email, password };
}
