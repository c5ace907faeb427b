import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Binaries } from './binaries.js';
import type { DataFolder } from './data-folder.js';
import type { OrdinaryUser } from './ordinary-user.js';

export type Settings = Readonly<Record<string, string>>;

/** For a machine that it shares with Lexikon itself, on a disk that seeks at no cost. */
const SETTINGS: Settings = {
  // No port at all: whoever may open the folder may open the socket in it, and nobody else.
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '100',
  shared_buffers: '256MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  // An acknowledged write is on the disk. Stated, because a line in postgresql.conf could say otherwise.
  synchronous_commit: 'on',
  // A thesaurus is loaded without a checkpoint in the middle.
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  // Compiling a query costs more than our short ones take.
  jit: 'off',
  // So does calling helpers to one that ends in milliseconds, on a machine whose processors have other requests.
  max_parallel_workers_per_gather: '0',
  // Twelve lines an hour that nobody reads, in a log that only grows.
  log_checkpoints: 'off',
};

export interface ServerProcess {
  /** The number of the postmaster, if this start is the one that wins. */
  readonly pid: number | undefined;
  hasExited(): boolean;
}

/** Starts the server as a process of its own, which outlives this one. */
export function spawnServer(
  folder: DataFolder,
  { postgres }: Binaries,
  user: OrdinaryUser,
  settings: Settings = {},
): ServerProcess {
  const all = { ...SETTINGS, unix_socket_directories: folder.path, ...settings };
  const flags = Object.entries(all).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const [file, args] = user.command(postgres, ['-D', folder.cluster, ...flags]);
  const log = openSync(folder.log, 'a', 0o600);
  const child = spawn(file, args, { detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  let hasEnded = false;
  child.once('exit', () => (hasEnded = true)).once('error', () => (hasEnded = true));
  child.unref();
  return { pid: child.pid, hasExited: () => hasEnded };
}
