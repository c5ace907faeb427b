import { relative } from 'node:path';
import type { Command } from 'commander';
import { findDrift } from '@lexikon/platform/migrations/drift';
import { createMigrationFiles } from '@lexikon/platform/migrations/migration-files';
import { findMigrationStatus, migrateDown, migrateUp } from '@lexikon/platform/migrations/migrate';
import { withCliDatabase } from '../cli-database.js';

export function registerMigrateCommand(program: Command): void {
  const migrate = program.command('migrate').description('bring the database up to date, or back');
  migrate
    .command('up')
    .description('apply the migrations that are missing')
    .action(async () => {
      printNames('applied', await withCliDatabase((client) => migrateUp(client)));
    });
  migrate
    .command('down')
    .description('undo the last migrations')
    .argument('[count]', 'how many', parseCount, 1)
    .action(async (count: number) => {
      printNames('undone', await withCliDatabase((client) => migrateDown(client, count)));
    });
  migrate
    .command('status')
    .description('list the migrations, applied and missing, and where the database differs from them')
    .action(printStatus);
  migrate
    .command('new')
    .description('write the two files of a new migration')
    .argument('<name>', 'lower case words joined by hyphens, e.g. term-levels')
    .action(async (name: string) => {
      for (const path of await createMigrationFiles(name)) console.log(relative(process.cwd(), path));
    });
}

/** Exits with 1 where the database is not what its migrations make: someone has changed it by hand. */
async function printStatus(): Promise<void> {
  const { status, drift } = await withCliDatabase(async (client) => ({
    status: await findMigrationStatus(client),
    drift: await findDrift(client),
  }));
  for (const { name, at } of status.applied) console.log(`applied  ${name}  ${at.toISOString()}`);
  for (const name of status.pending) console.log(`missing  ${name}`);
  for (const name of status.unknown) console.log(`unknown  ${name}  (from a newer Lexikon)`);
  for (const line of drift.missing) console.log(`lacks    ${line}`);
  for (const line of drift.extra) console.log(`has too  ${line}`);
  if (drift.missing.length + drift.extra.length > 0) process.exitCode = 1;
}

function printNames(verb: string, names: readonly string[]): void {
  for (const name of names) console.log(`${verb}  ${name}`);
  if (names.length === 0) console.log(`nothing ${verb}: there is nothing to do`);
}

function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`"${text}" is no number of migrations. Use 1 or more.`);
}
