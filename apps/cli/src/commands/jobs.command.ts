import type { Command } from 'commander';
import { readCliConfig } from '@lexikon/platform/config/config';
import { openJobs } from '@lexikon/platform/jobs/open-jobs';
import { openDatabase } from '@lexikon/platform/open-database';

export function registerJobsCommand(program: Command): void {
  const jobs = program.command('jobs').description('look after the work that goes on behind the scenes');
  jobs
    .command('redrive')
    .description('try the jobs of a handler again that failed at every attempt, once their cause is mended')
    .argument('<handler>', 'as logs and metrics name it, e.g. lexicon-counts')
    .action(async (handler: string) => {
      const count = await redrive(handler);
      console.log(count === 0 ? `nothing failed  ${handler}` : `to be tried again  ${count} of ${handler}`);
    });
}

async function redrive(handler: string): Promise<number> {
  const config = readCliConfig();
  const { pool, embedded } = await openDatabase(config);
  try {
    const jobs = await openJobs(pool, config.redisUrl);
    return await jobs.redrive(handler).finally(() => jobs.close());
  } finally {
    await pool.end();
    await embedded?.leave();
  }
}
