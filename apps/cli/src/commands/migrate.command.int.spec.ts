import { jest } from '@jest/globals';
import { Command } from 'commander';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { databaseUrlOf } from '../testing/database-url.js';
import { registerMigrateCommand } from './migrate.command.js';

const { connection, pool, close } = await createTestDatabase();
const environment = { ...process.env };
let said: string[] = [];

beforeAll(() => {
  process.env['DATABASE_URL'] = databaseUrlOf(connection);
  jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
beforeEach(() => {
  said = [];
  process.exitCode = undefined;
});
afterAll(async () => {
  process.env = environment;
  process.exitCode = undefined;
  jest.restoreAllMocks();
  await close();
});

async function status(): Promise<void> {
  const program = new Command('lexikon').exitOverride();
  registerMigrateCommand(program);
  await program.parseAsync(['node', 'lexikon', 'migrate', 'status']);
}

describe('lexikon migrate status', () => {
  it('lists what is applied, and has nothing else to say of a database that is as it should be', async () => {
    await status();

    expect(said.length).toBeGreaterThan(3);
    expect(said.every((line) => line.startsWith('applied  '))).toBe(true);
    expect(process.exitCode).toBeUndefined();
  });

  it('names what somebody has changed by hand, and fails', async () => {
    await pool.query('alter table account add column nickname text; drop index session_of_user');

    await status();

    expect(said.filter((line) => line.startsWith('has too')).join()).toContain('nickname');
    expect(said.filter((line) => line.startsWith('lacks')).join()).toContain('session_of_user');
    expect(process.exitCode).toBe(1);
  });
});
