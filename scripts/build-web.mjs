// Builds the interface when anything it is made of is newer than what was built.
import { glob, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { reportOf, weighFirstRoutes } from './bundle-budget.mjs';
import { compressAssets } from './compress-assets.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const INPUTS = ['apps/web/{index.html,*.ts}', 'apps/web/{src,public}/**/*.*', 'libs/contracts/src/**/*.ts'];

async function modifiedAt(path) {
  const found = await stat(join(ROOT, path)).catch(() => null);
  return found?.mtimeMs ?? 0;
}

const inputs = await Array.fromAsync(glob([...INPUTS, 'package-lock.json'], { cwd: ROOT }));
const newest = Math.max(...(await Promise.all(inputs.map(modifiedAt))));
if ((await modifiedAt('apps/web/dist/index.html')) < newest) {
  const { output } = await build({ root: join(ROOT, 'apps/web'), logLevel: 'warn' });
  const weights = weighFirstRoutes(output);
  for (const line of reportOf(weights)) console.log(line);
  if (weights.some(({ isOver }) => isOver)) {
    // What is over its budget is not shipped, nor taken for built the next time.
    await rm(join(ROOT, 'apps/web/dist'), { recursive: true });
    console.error('The first page is too heavy: load some of it later.');
    process.exit(1);
  }
  await compressAssets(join(ROOT, 'apps/web/dist/assets'));
  console.log('built the interface');
}
