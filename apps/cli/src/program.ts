import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { registerMigrateCommand } from './commands/migrate.command.js';
import { registerUserCommand } from './commands/user.command.js';

/** A file of `commands/` each; the order here is the order of `lexikon --help`. */
const COMMANDS: readonly ((program: Command) => void)[] = [registerMigrateCommand, registerUserCommand];

export function buildProgram(): Command {
  const program = new Command('lexikon')
    .description("The agreed meaning of a team's words, for people and for language models.")
    .version(readVersion())
    .showHelpAfterError('Try: lexikon --help');
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
