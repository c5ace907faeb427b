import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, '../..');
const SERVER = join(ROOT, 'apps/api/dist/main.js');

/** The server as `make start` runs it: one process beside the PostgreSQL of its data folder. */
export class ServerProcess {
  private constructor(private readonly child: ChildProcess) {}

  /** Resolves when it says that it is ready. */
  static async start(dataDir: string, port: number): Promise<ServerProcess> {
    const env = { ...environment(dataDir), PORT: String(port), LOG_LEVEL: 'error' };
    const child = spawn(process.execPath, [SERVER], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    await ready(child);
    return new ServerProcess(child);
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (!this.isRunning) return;
    this.child.kill(signal);
    await once(this.child, 'exit');
  }
}

/** Compiles what is stale: what is started is what is tested. */
export async function buildServer(): Promise<void> {
  await run(process.execPath, [join(ROOT, 'scripts/build.mjs'), '--quiet']);
}

export async function findFreePort(): Promise<number> {
  const { stdout } = await run(process.execPath, [join(ROOT, 'scripts/find-free-port.mjs')]);
  return Number(stdout);
}

export async function createUser(dataDir: string, email: string, password: string): Promise<void> {
  const flags = ['user', 'create', '--email', email, '--password-stdin'];
  const command = run(process.execPath, [join(ROOT, 'apps/cli/dist/main.js'), ...flags], { env: environment(dataDir) });
  command.child.stdin?.end(password);
  await command;
}

/** That of the spec, with no terms but ours and without what would send the process to another database. */
function environment(dataDir: string): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, REDIS_URL: __, NODE_OPTIONS: ___, NODE_ENV: ____, ...rest } = process.env;
  return { ...rest, DATA_DIR: dataDir, SAMPLE: 'false' };
}

async function ready(child: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((done, fail) => {
    const hear = (part: Buffer) => {
      said += part.toString();
      if (said.includes('Lexikon is ready')) done();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => fail(new Error(`The server has ended:\n${said}`)));
  });
}
