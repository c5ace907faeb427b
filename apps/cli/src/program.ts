import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { registerExportCommand } from './commands/export.command.js';
import { registerImportCommand } from './commands/import.command.js';
import { registerJobsCommand } from './commands/jobs.command.js';
import { registerMigrateCommand } from './commands/migrate.command.js';
import { registerRebuildCommand } from './commands/rebuild.command.js';
import { registerUserCommand } from './commands/user.command.js';

/** A file of `commands/` each; the order here is the order of `lexikon --help`. */
const COMMANDS: readonly ((program: Command) => void)[] = [
  registerImportCommand,
  registerExportCommand,
  registerRebuildCommand,
  registerUserCommand,
  registerMigrateCommand,
  registerJobsCommand,
];

/** The command line itself was wrong. */
const USAGE = 2;

export function buildProgram(): Command {
  const program = new Command('lexikon')
    .description("The agreed meaning of a team's words, for people and for language models.")
    .version(readVersion())
    .showHelpAfterError('Try: lexikon --help')
    // 1 is for what was asked rightly and failed. Before the commands are made: they take it over.
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : USAGE));
  for (const register of COMMANDS) register(program);
  return program;
}

function readVersion(): string {
  // The same from `src` and from `dist`: both are as deep.
  const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
