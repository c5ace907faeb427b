import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The command line, on the data of the server that the journeys talk to. */
export function lexikon(args: readonly string[], input = ''): string {
  return execFileSync('./lexikon', args, { cwd: root, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] });
}
