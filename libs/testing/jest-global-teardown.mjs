import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

export default async function teardown() {
  const folder = process.env.LEXIKON_TEST_POSTGRES;
  const pid = Number.parseInt(await readFile(join(folder, 'pg/postmaster.pid'), 'utf8').catch(() => ''), 10);
  // SIGQUIT: no checkpoint, the data goes away anyhow.
  if (pid) process.kill(pid, 'SIGQUIT');
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
