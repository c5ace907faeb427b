import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';

/** One server per test run. The first spec file that asks starts it, the others adopt it: see test-database.ts. */
export default async function setup() {
  // Not os.tmpdir(): on macOS its path is too long for a Unix socket.
  process.env.LEXIKON_TEST_POSTGRES = await mkdtemp(join('/tmp', 'lexikon-test-'));
}
