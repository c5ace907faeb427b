// File names are found from a shell: kebab-case, with the role as a suffix, and never a drawer for leftovers.
import { glob } from 'node:fs/promises';

const FOLDERS = ['apps', 'libs', 'bench', 'e2e', 'scripts', 'docker'];
const MADE = ['node_modules', 'dist', 'public'];
const CODE = /\.(ts|tsx|mjs|cjs|js|css|sh)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
// As the whole name; `relation-types` is a word of the domain.
const DRAWERS = ['types', 'index'];
const DRAWER_WORDS = ['utils', 'util', 'helpers', 'helper', 'common', 'misc'];

function findFault(path) {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!KEBAB.test(name)) return 'is not in kebab-case';
  const stem = name.split('.')[0];
  const isDrawer = DRAWERS.includes(stem) || stem.split('-').some((word) => DRAWER_WORDS.includes(word));
  return isDrawer ? 'is a drawer for leftovers: name it after its main export' : null;
}

const found = await Array.fromAsync(
  glob(`{${FOLDERS.join(',')}}/**/*`, { exclude: (path) => MADE.includes(path.slice(path.lastIndexOf('/') + 1)) }),
);
const faults = found
  .filter((path) => CODE.test(path))
  .map((path) => ({ path, fault: findFault(path) }))
  .filter(({ fault }) => fault);
for (const { path, fault } of faults) console.error(`${path} ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
