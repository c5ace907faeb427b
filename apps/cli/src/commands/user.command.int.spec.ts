import { Readable } from 'node:stream';
import { jest } from '@jest/globals';
import { Command } from 'commander';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { databaseUrlOf } from '../testing/database-url.js';
import { registerUserCommand } from './user.command.js';

const { connection, database, close } = await createTestDatabase();
const [environment, stdin] = [{ ...process.env }, process.stdin];
const said: string[] = [];

beforeAll(() => {
  process.env['DATABASE_URL'] = databaseUrlOf(connection);
  jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterAll(async () => {
  process.env = environment;
  Object.defineProperty(process, 'stdin', { value: stdin });
  jest.restoreAllMocks();
  await close();
});

function run(password: string, ...args: string[]): Promise<unknown> {
  Object.defineProperty(process, 'stdin', { value: Readable.from([password]), configurable: true });
  // Before the command is made: it takes over what its parent has. A fault is thrown, and ends no process.
  const program = new Command('lexikon').exitOverride().configureOutput({ writeErr: () => undefined });
  registerUserCommand(program);
  const rest = password === '' ? [] : ['--password-stdin'];
  return program.parseAsync(['node', 'lexikon', 'user', ...args, ...rest]);
}

const findAccount = (email: string) =>
  database.selectFrom('account').selectAll().where('email_key', '=', email).executeTakeFirst();

describe('lexikon user create', () => {
  it('makes an account with a lexicon of its own, and says so', async () => {
    await run('correct horse battery\n', 'create', '--email', 'ada@example.org', '--admin', '--name', 'Ada Lovelace');

    const account = await findAccount('ada@example.org');
    const lexicons = await database.selectFrom('lexicon').select('name').execute();
    expect(account).toMatchObject({ name: 'Ada Lovelace', is_admin: true });
    expect(lexicons).toEqual([{ name: 'Ada Lovelace' }]);
    expect(said).toContain('created  ada@example.org  (admin)');
  });

  it('names the account after its address where no name is given', async () => {
    await run('correct horse battery', 'create', '--email', 'grace@example.org');

    expect(await findAccount('grace@example.org')).toMatchObject({ name: 'grace', is_admin: false });
  });

  it.each([
    ['an address that is taken', 'grace@example.org', 'correct horse battery', 'account.email-taken'],
    ['a password of nine characters', 'hedy@example.org', '123456789\n', 'account.password-too-short'],
    ['what is no address', 'hedy', 'correct horse battery', 'It is not an e-mail address'],
  ])('refuses %s', async (_, email, password, message) => {
    await expect(run(password, 'create', '--email', email)).rejects.toThrow(message);

    expect(await database.selectFrom('account').select('id').execute()).toHaveLength(2);
  });
});

describe('lexikon user password', () => {
  it('sets another', async () => {
    const before = await findAccount('ada@example.org');

    await run('another long password', 'password', '--email', 'ADA@example.org');

    const after = await findAccount('ada@example.org');
    expect(after?.password_hash).not.toBe(before?.password_hash);
  });

  it('refuses an address that nobody has', async () => {
    await expect(run('another long password', 'password', '--email', 'nobody@example.org')).rejects.toThrow(
      'account.unknown-email',
    );
  });
});

describe('lexikon user reset-link', () => {
  it('prints a link at the public address, and keeps no more than its hash', async () => {
    await run('', 'reset-link', '--email', 'ada@example.org');

    const link = said.find((line) => line.includes('/reset#token='));
    expect(link).toMatch(/^http:\/\/localhost:3000\/reset#token=[\w-]{43}$/u);
    const rows = await database.selectFrom('reset_link').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(link?.split('=')[1]);
  });

  it('refuses an address that nobody has', async () => {
    await expect(run('', 'reset-link', '--email', 'nobody@example.org')).rejects.toThrow('account.unknown-email');
  });
});

describe('lexikon user disable', () => {
  it('turns an account away, until it is enabled', async () => {
    await run('', 'disable', '--email', 'grace@example.org');
    const meanwhile = await findAccount('grace@example.org');
    await run('', 'enable', '--email', 'grace@example.org');

    expect(meanwhile?.disabled_at).toEqual(expect.any(Date));
    expect((await findAccount('grace@example.org'))?.disabled_at).toBeNull();
  });

  it('keeps the last admin', async () => {
    await expect(run('', 'disable', '--email', 'ada@example.org')).rejects.toThrow('account.last-admin');
  });
});
