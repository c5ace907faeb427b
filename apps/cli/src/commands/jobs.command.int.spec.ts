import { jest } from '@jest/globals';
import { Command } from 'commander';
import type { EventPayload } from '@lexikon/contracts/jobs';
import { PermanentFailure } from '@lexikon/kernel/domain-error';
import { JobHandler } from '@lexikon/kernel/job-handler';
import { PgBossJobs } from '@lexikon/platform/jobs/pg-boss-jobs';
import { eventually } from '@lexikon/testing/eventually';
import { numbered } from '@lexikon/testing/fakes';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { databaseUrlOf } from '../testing/database-url.js';
import { registerJobsCommand } from './jobs.command.js';

const { connection, pool, close } = await createTestDatabase();
const environment = { ...process.env };
const said: string[] = [];

beforeAll(() => {
  process.env['DATABASE_URL'] = databaseUrlOf(connection);
  // The jobs of this spec are in the database, also where the others' are in Redis.
  delete process.env['REDIS_URL'];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterAll(async () => {
  process.env = environment;
  jest.restoreAllMocks();
  await close();
});

class OnceBrokenHandler extends JobHandler<EventPayload> {
  readonly name = 'once-broken';
  attempts = 0;

  override async handle(): Promise<void> {
    this.attempts += 1;
    if (this.attempts === 1) throw new PermanentFailure('on purpose');
  }
}

const payload: EventPayload = {
  type: 'terms.changed',
  lexiconId: numbered(1),
  termIds: [numbered(2)],
  subjectId: null,
  actor: 'system',
  requestId: 'request-1',
  bulk: false,
};

async function redrive(handler: string): Promise<string | undefined> {
  const program = new Command('lexikon').exitOverride();
  registerJobsCommand(program);
  await program.parseAsync(['node', 'lexikon', 'jobs', 'redrive', handler]);
  return said.at(-1);
}

describe('lexikon jobs redrive', () => {
  it('has failed jobs tried again, and says how many', async () => {
    const jobs = await PgBossJobs.start(pool);
    const handler = new OnceBrokenHandler();
    await jobs.work([handler]);
    await jobs.enqueue(handler.name, payload);
    await eventually(() => handler.attempts === 1);

    await eventually(async () => (await redrive(handler.name)) === 'to be tried again  1 of once-broken');

    await eventually(() => handler.attempts === 2);
    expect(await redrive(handler.name)).toBe('nothing failed  once-broken');
    await jobs.close();
  });
});
