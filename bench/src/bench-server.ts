import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const ROOT = resolve(import.meta.dirname, '../..');
const CLI = resolve(ROOT, 'apps/cli/dist/main.js');
export const PERSON = { email: 'bench@example.org', password: 'a long enough password' };

/** A server as users run it, on a port of its own, and someone signed in to it. */
export class BenchServer {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
    private readonly token: string,
  ) {}

  /** On DATABASE_URL, or the embedded database in DATA_DIR. */
  static async start(): Promise<BenchServer> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    // By `env`: what else is configured, the database above all, it has from us.
    const settings = [`PORT=${port}`, 'METRICS_PORT=0', 'LOG_LEVEL=warn', 'SAMPLE=false', 'LOCAL_ACCOUNTS=true'];
    // One person here asks for more than a whole team.
    settings.push('LIMIT_API=1000000000');
    const child = spawn('env', [...settings, process.execPath, resolve(ROOT, 'apps/api/dist/main.js')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await isReady(child);
    await createPerson();
    const response = await fetch(`${url}/api/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(PERSON),
    });
    const { access_token: token } = (await response.json()) as { access_token: string };
    return new BenchServer(url, child, token);
  }

  /** Parses the answer as JSON; anything but 2xx is an error that shows what came. */
  async send<Answer>(
    method: 'GET' | 'POST' | 'PATCH',
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const response = await fetch(this.url + path, {
      method,
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 500)}`);
    // A benchmark of our own API: its contract is tested elsewhere.
    return JSON.parse(text) as Answer;
  }

  /** Resident memory at its highest, in MB; 0 where the system does not say. */
  async peakMb(): Promise<number> {
    const status = await readFile(`/proc/${this.child.pid}/status`, 'utf8').catch(() => '');
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }
}

async function isReady(child: ChildProcess): Promise<void> {
  if (!child.stdout) throw new Error('The server has no output to wait for.');
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('Lexikon is ready')) {
      child.stdout.resume();
      return;
    }
  }
  throw new Error('The server ended before it was ready.');
}

/** There already where a benchmark runs again on the same data. */
async function createPerson(): Promise<void> {
  const creating = promisify(execFile)(process.execPath, [
    ...[CLI, 'user', 'create', '--email', PERSON.email],
    ...['--password-stdin', '--admin'],
  ]);
  creating.child.stdin?.end(PERSON.password);
  await creating.catch((error: unknown) => {
    if (!String(error).includes('already')) throw error;
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
