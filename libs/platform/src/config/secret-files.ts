import { readFileSync } from 'node:fs';
import type { ConfigFault } from './config.error.js';
import { SECRETS } from './variables.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment with the secrets that files hold (`DATABASE_URL_FILE` and the like, as container platforms mount
 * them), and without its empty variables: `REDIS_URL=` means none.
 */
export function resolveSecretFiles(environment: Environment): {
  values: Environment;
  faults: readonly ConfigFault[];
} {
  const values = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const faults: ConfigFault[] = [];
  for (const name of SECRETS) {
    const variable = `${name}_FILE`;
    const path = values[variable];
    if (path === undefined) continue;
    if (values[name] !== undefined) {
      faults.push({ variable, advice: `${name} is set as well. Set one of the two.` });
      continue;
    }
    const read = readSecret(path);
    if ('advice' in read) faults.push({ variable, advice: read.advice });
    else values[name] = read.secret;
  }
  return { values, faults };
}

function readSecret(path: string): { secret: string } | { advice: string } {
  try {
    const secret = readFileSync(path, 'utf8').trim();
    return secret ? { secret } : { advice: `${path} is empty. Write the secret into it.` };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { advice: `${path} cannot be read (${code}). Check the path and that this user may read it.` };
  }
}
