// Lexikon for those who change it: the embedded PostgreSQL, the API as a process that starts anew whenever its sources
// change, and the interface by Vite, which hands /api to the API. One address for all, on PORT.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { build, watchSources } from './build.mjs';
import { findFreePort } from './find-free-port.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const STOP_MS = 10_000;

const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || '127.0.0.1';

/** Null where the environment names a server of its own. */
async function openEmbeddedPostgres() {
  // Of what was just built, hence imported only now.
  const { readCliConfig } = await import('@lexikon/platform/config/config');
  const { EmbeddedPostgres } = await import('@lexikon/platform/embedded-postgres/embedded-postgres');
  const { databaseUrl, dataDir } = readCliConfig();
  return databaseUrl ? null : EmbeddedPostgres.open(dataDir);
}

/** The API as a child process, one at a time. */
class Api {
  #child = null;
  #environment;

  constructor(environment) {
    this.#environment = environment;
  }

  /** Calls back when it ends by itself. */
  start(onEnd) {
    const child = spawn(process.execPath, ['--enable-source-maps', join(ROOT, 'apps/api/dist/main.js')], {
      stdio: 'inherit',
      env: { ...process.env, ...this.#environment },
    });
    this.#child = child;
    child.once('exit', (code, signal) => {
      if (this.#child !== child) return;
      this.#child = null;
      onEnd(code ?? signal);
    });
  }

  async stop() {
    const child = this.#child;
    if (!child) return;
    this.#child = null;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await ended;
    clearTimeout(timer);
  }
}

async function startVite(apiUrl) {
  process.env.LEXIKON_API = apiUrl;
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: join(ROOT, 'apps/web'),
    clearScreen: false,
    logLevel: 'warn',
    server: { port, host, strictPort: true },
  });
  await vite.listen();
  return vite;
}

/** Rebuilds after a change, one build at a time, and starts the API anew when something came of it. */
function createReload(api, onEnd) {
  let pending = false;
  let running = Promise.resolve();
  const reload = async () => {
    pending = false;
    const { changed, faults } = await build();
    for (const fault of faults) console.error(fault);
    if (changed === 0 || faults.length > 0) return;
    await api.stop();
    api.start(onEnd);
  };
  return () => {
    if (pending) return;
    pending = true;
    running = running.then(reload);
  };
}

async function main() {
  const { faults } = await build();
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const postgres = await openEmbeddedPostgres();
  // Where this started it, and no command line uses it at the moment.
  const cleanUp = [() => postgres?.leave()];

  let stopping = false;
  const stop = async (code) => {
    if (stopping) return;
    stopping = true;
    for (const step of cleanUp.reverse()) await step();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));

  try {
    const apiPort = await findFreePort();
    const vite = await startVite(`http://127.0.0.1:${apiPort}`);
    cleanUp.push(() => vite.close());
    const api = new Api({
      PORT: String(apiPort),
      HOST: '127.0.0.1',
      PUBLIC_URL: process.env.PUBLIC_URL || `http://localhost:${port}`,
    });
    cleanUp.push(() => api.stop());
    const startedAt = Date.now();
    const handleEnd = (code) => {
      if (stopping) return;
      // What ends at once cannot be mended by waiting: the environment is at fault, and that is read once.
      if (Date.now() - startedAt < 5_000) void stop(1);
      else console.error(`The API has ended (${code}). It starts again when a file changes.`);
    };
    api.start(handleEnd);
    const stopWatching = await watchSources(createReload(api, handleEnd));
    cleanUp.push(async () => stopWatching());
  } catch (error) {
    console.error(describe(error));
    await stop(1);
  }
}

function describe(error) {
  const isTaken = /already in use|EADDRINUSE/.test(error.message);
  return isTaken ? `Port ${port} is in use. Choose another: make dev PORT=${port + 1}` : error.message;
}

try {
  await main();
} catch (error) {
  console.error(`lexikon: ${error.message}`);
  process.exitCode = 1;
}
