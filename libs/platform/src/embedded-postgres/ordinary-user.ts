import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** `nobody`, there on every system: initdb looks its user up, and refuses a number without a name. */
const NOBODY = { uid: 65_534, gid: 65_534 };

/** Somebody whom PostgreSQL runs as. It refuses root, which is what a container often is. */
export interface OrdinaryUser {
  /** Whose the cluster must be, where that is another than this process's own user. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
  /** The command line that starts a program as this user. */
  command(file: string, args: readonly string[]): readonly [file: string, args: string[]];
}

/**
 * For the cluster in `folder`, there or to come.
 *
 * In a user namespace where root is called nobody PostgreSQL runs without another account and without a change of
 * owner. Where namespaces are forbidden, as in most containers, it runs as nobody in earnest: the cluster becomes
 * nobody's, and the one power over files that it keeps lets it reach a folder below somebody's home.
 */
export async function findOrdinaryUser(folder: string, mayMakeNamespaces = tryNamespace): Promise<OrdinaryUser> {
  if (process.getuid?.() !== 0) return { owner: null, command: (file, args) => [file, [...args]] };
  const owner = await stat(folder).catch(() => null);
  // The owner is taken for what it is: PostgreSQL starts in no cluster but its own user's.
  if (owner && owner.uid !== 0) return another(owner);
  return (await mayMakeNamespaces()) ? rootRenamed : another(NOBODY);
}

const rootRenamed: OrdinaryUser = {
  owner: null,
  command: (file, args) => [
    'unshare',
    ['-U', `--map-user=${NOBODY.uid}`, `--map-group=${NOBODY.gid}`, '--', file, ...args],
  ],
};

function another(owner: { readonly uid: number; readonly gid: number }): OrdinaryUser {
  const identity = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'];
  const power = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return { owner, command: (file, args) => ['setpriv', [...identity, ...power, '--', file, ...args]] };
}

async function tryNamespace(): Promise<boolean> {
  const [file, args] = rootRenamed.command('true', []);
  return run(file, args).then(
    () => true,
    () => false,
  );
}
