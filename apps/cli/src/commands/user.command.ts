import { text } from 'node:stream/consumers';
import { type Command, InvalidArgumentError } from 'commander';
import { AccountsService } from '@lexikon/accounts/accounts.service';
import { SetupBodySchema } from '@lexikon/contracts/auth';
import { SampleLexicons } from '@lexikon/interchange/sample/sample-lexicons';
import { readCliConfig } from '@lexikon/platform/config/config';
import { withCliContext } from '../cli-context.js';

interface CreateOptions {
  readonly email: string;
  readonly name?: string;
  readonly admin?: boolean;
}

export function registerUserCommand(program: Command): void {
  const user = program.command('user').description('accounts with a password of Lexikon itself');
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
