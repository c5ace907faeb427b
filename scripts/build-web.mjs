// Builds the interface when anything it is made of is newer than what was built.
import { glob, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { compressAssets } from './compress-assets.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const INPUTS = ['apps/web/{index.html,vite.config.ts}', 'apps/web/{src,public}/**/*.*', 'libs/contracts/src/**/*.ts'];

async function modifiedAt(path) {
  const found = await stat(join(ROOT, path)).catch(() => null);
  return found?.mtimeMs ?? 0;
}

const inputs = await Array.fromAsync(glob([...INPUTS, 'package-lock.json'], { cwd: ROOT }));
const newest = Math.max(...(await Promise.all(inputs.map(modifiedAt))));
if ((await modifiedAt('apps/web/dist/index.html')) < newest) {
  await build({ root: join(ROOT, 'apps/web'), logLevel: 'warn' });
  await compressAssets(join(ROOT, 'apps/web/dist/assets'));
  console.log('built the interface');
}
