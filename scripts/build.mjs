// Compiles what runs under Node: `src/` of every lib, of the three server apps and of bench, to `dist/` beside it.
// Only what is newer than its output is compiled. `--watch` stays and compiles what changes.
import { existsSync, watch } from 'node:fs';
import { glob, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = resolve(import.meta.dirname, '..');
// A change of how we compile makes every output stale.
const RECIPE = [import.meta.filename, join(import.meta.dirname, 'swc-options.mjs')];
const NOT_SHIPPED = /\.(spec|d)\.ts$|(^|\/)testing\//;

/** Folders with a `src` to compile. The testing lib is for specs, which Jest compiles by itself. */
async function findPackages() {
  const folders = await Array.fromAsync(glob(['libs/*/src', 'apps/{api,worker,cli}/src', 'bench/src'], { cwd: ROOT }));
  return folders
    .map((folder) => resolve(ROOT, folder, '..'))
    .filter((folder) => !folder.endsWith('/libs/testing'))
    .sort();
}

async function modifiedAt(path) {
  const found = await stat(path).catch(() => null);
  return found?.mtimeMs ?? 0;
}

async function listOutputs(folder) {
  const sources = await Array.fromAsync(glob('src/**/*.ts', { cwd: folder }));
  return sources
    .filter((source) => !NOT_SHIPPED.test(source))
    .map((source) => ({
      source: join(folder, source),
      output: join(folder, source.replace(/^src/, 'dist').replace(/\.ts$/, '.js')),
    }));
}

async function findStale(outputs) {
  const recipeAt = Math.max(...(await Promise.all(RECIPE.map(modifiedAt))));
  const stale = await Promise.all(
    outputs.map(async ({ source, output }) => {
      const [sourceAt, outputAt] = await Promise.all([modifiedAt(source), modifiedAt(output)]);
      return outputAt < Math.max(sourceAt, recipeAt);
    }),
  );
  return outputs.filter((_, index) => stale[index]);
}

/** What was compiled from a file that is gone would still be imported, and hide the mistake. */
async function removeOrphans(folder, outputs) {
  const wanted = new Set(outputs.map(({ output }) => output));
  const found = await Array.fromAsync(glob('dist/**/*.js', { cwd: folder }));
  const orphans = found.map((file) => join(folder, file)).filter((file) => !wanted.has(file));
  await Promise.all(orphans.flatMap((file) => [rm(file, { force: true }), rm(`${file}.map`, { force: true })]));
  return orphans.length;
}

// Half a file is never seen: a server may start, or another build run, at any moment.
async function writeWhole(path, text) {
  const draft = `${path}.${process.pid}.draft`;
  await writeFile(draft, text);
  await rename(draft, path);
}

async function compile(swc, options, { source, output }) {
  const startedAt = new Date();
  const result = await swc.transform(await readFile(source, 'utf8'), {
    ...options,
    configFile: false,
    swcrc: false,
    filename: source,
    sourceFileName: relative(dirname(output), source),
    sourceMaps: true,
  });
  const name = output.slice(output.lastIndexOf('/') + 1);
  await mkdir(dirname(output), { recursive: true });
  await writeWhole(`${output}.map`, result.map);
  await writeWhole(output, `${result.code}\n//# sourceMappingURL=${name}.map\n`);
  // As old as what was read: a source saved while it was being compiled is stale again.
  await utimes(output, startedAt, startedAt);
}

/** Compiles what is stale. Answers how many files were written or removed, and what could not be compiled. */
export async function build() {
  let changed = 0;
  const stale = [];
  for (const folder of await findPackages()) {
    const outputs = await listOutputs(folder);
    changed += await removeOrphans(folder, outputs);
    stale.push(...(await findStale(outputs)));
  }
  if (stale.length === 0) return { changed, faults: [] };
  // Loaded only when there is work: an up-to-date tree is checked in a tenth of a second.
  const [swc, { swcOptions }] = await Promise.all([import('@swc/core'), import('./swc-options.mjs')]);
  const results = await Promise.allSettled(stale.map((file) => compile(swc, swcOptions, file)));
  const faults = results.flatMap((result, index) =>
    result.status === 'rejected' ? [`${relative(ROOT, stale[index].source)}: ${result.reason.message}`] : [],
  );
  return { changed: changed + stale.length - faults.length, faults };
}

/** Calls back a moment after files under any `src` changed. Answers how to stop. */
export async function watchSources(onChange) {
  let timer;
  const notify = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, 60);
  };
  const folders = (await findPackages()).map((folder) => join(folder, 'src')).filter((folder) => existsSync(folder));
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, notify));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

async function buildAndReport({ quiet }) {
  const begin = performance.now();
  const { changed, faults } = await build();
  for (const fault of faults) console.error(fault);
  if (!quiet && faults.length === 0)
    console.log(`built ${changed} files in ${Math.round(performance.now() - begin)} ms`);
  return faults.length === 0;
}

async function main() {
  const { values } = parseArgs({ options: { watch: { type: 'boolean' }, quiet: { type: 'boolean' } } });
  const succeeded = await buildAndReport(values);
  if (!values.watch) {
    process.exitCode = succeeded ? 0 : 1;
    return;
  }
  await watchSources(() => void buildAndReport(values));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
