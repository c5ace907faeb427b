import { text } from 'node:stream/consumers';
import { type Command, InvalidArgumentError } from 'commander';
import { AccountStandingService } from '@lexikon/accounts/account-standing.service';
import { AccountsService } from '@lexikon/accounts/accounts.service';
import { ResetLinksService } from '@lexikon/accounts/passwords/reset-links.service';
import { SetupBodySchema } from '@lexikon/contracts/auth';
import { SampleLexicons } from '@lexikon/interchange/sample/sample-lexicons';
import { readCliConfig, readPublicUrl } from '@lexikon/platform/config/config';
import { withCliContext } from '../cli-context.js';

interface CreateOptions {
  readonly email: string;
  readonly name?: string;
  readonly admin?: boolean;
}

export function registerUserCommand(program: Command): void {
  const user = program.command('user').description('accounts: who has one, and by which password');
  user
    .command('create')
    .description('create an account, with a workspace and a lexicon of its own')
    .requiredOption('--email <address>', 'what the person signs in with', parseEmail)
    .requiredOption('--password-stdin', 'read the password from standard input, where no other process sees it')
    .option('--name <name>', 'what others see; the part of the address before the @ unless told')
    .option('--admin', 'the account looks after the installation')
    .action(createUser);
  user
    .command('password')
    .description('set a new password, and end all sessions of the account')
    .requiredOption('--email <address>', 'whose it is', parseEmail)
    .requiredOption('--password-stdin', 'read the password from standard input, where no other process sees it')
    .action(setPassword);
  user
    .command('reset-link')
    .description('print a link by which a person sets a new password, once, within a day')
    .requiredOption('--email <address>', 'whose account it is', parseEmail)
    .action(issueResetLink);
  user
    .command('disable')
    .description('let an account in no more, and end its sessions at once; its content stays')
    .requiredOption('--email <address>', 'whose account it is', parseEmail)
    .action(disableUser);
  user
    .command('enable')
    .description('let a disabled account in again')
    .requiredOption('--email <address>', 'whose account it is', parseEmail)
    .action(enableUser);
}

async function createUser({ email, name, admin = false }: CreateOptions): Promise<void> {
  const password = await readPassword();
  await withCliContext(async (context) => {
    const account = { email, name: name ?? nameIn(email), password, isAdmin: admin };
    await context.get(AccountsService).create(context.caller, account);
    if (readCliConfig().sample) await context.get(SampleLexicons).welcome(context.caller.requestId);
  });
  console.log(`created  ${email}${admin ? '  (admin)' : ''}`);
}

async function setPassword({ email }: { readonly email: string }): Promise<void> {
  const password = await readPassword();
  await withCliContext((context) => context.get(AccountsService).setPassword(context.caller, email, password));
  console.log(`changed  ${email}`);
}

async function issueResetLink({ email }: { readonly email: string }): Promise<void> {
  const publicUrl = readPublicUrl();
  const { token, expiresAt } = await withCliContext((context) =>
    context.get(ResetLinksService).issue(context.caller, { email }),
  );
  console.log(`${publicUrl}/reset#token=${token}`);
  console.log(`holds until ${expiresAt.toISOString()}`);
}

async function disableUser({ email }: { readonly email: string }): Promise<void> {
  await withCliContext((context) => context.get(AccountStandingService).disable(context.caller, { email }));
  console.log(`disabled  ${email}`);
}

async function enableUser({ email }: { readonly email: string }): Promise<void> {
  await withCliContext((context) => context.get(AccountStandingService).enable(context.caller, { email }));
  console.log(`enabled  ${email}`);
}

/** Without the line end that `echo` and editors add. */
async function readPassword(): Promise<string> {
  return (await text(process.stdin)).replace(/\r?\n$/u, '');
}

function nameIn(email: string): string {
  return email.split('@', 1)[0] ?? email;
}

function parseEmail(address: string): string {
  const email = SetupBodySchema.shape.email.safeParse(address.trim());
  if (!email.success) throw new InvalidArgumentError('It is not an e-mail address.');
  return email.data;
}
