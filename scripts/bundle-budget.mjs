// What a browser must load before the first page stands: the entry, the page, and whatever they import at once.
import { gzipSync } from 'node:zlib';

const KILOBYTE = 1024;
const BUDGET = 200 * KILOBYTE;

/** The modules behind each address where people arrive; the entry is always loaded. */
const FIRST_ROUTES = {
  '/': ['app/shell.tsx', 'routes/home.tsx'],
  '/signin': ['routes/sign-in.tsx'],
};

/** Every chunk that these need, each once. */
function withImports(chunks, wanted) {
  const found = new Set();
  const visit = (chunk) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    chunk.imports.forEach((name) => visit(chunks.find(({ fileName }) => fileName === name)));
  };
  wanted.forEach(visit);
  return [...found];
}

/** The weight of each first route, heaviest chunk first, in bytes as they are sent. */
export function weighFirstRoutes(output) {
  const chunks = output.filter(({ type }) => type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  return Object.entries(FIRST_ROUTES).map(([route, modules]) => {
    const pages = modules.map((module) => {
      const page = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/apps/web/src/${module}`));
      if (!page) throw new Error(`${module} is in no chunk of its own: the page is not loaded apart`);
      return page;
    });
    const parts = withImports(chunks, [entry, ...pages])
      .map(({ fileName, code }) => ({ fileName, size: gzipSync(code).length }))
      .sort((a, b) => b.size - a.size);
    const size = parts.reduce((sum, part) => sum + part.size, 0);
    return { route, size, parts, isOver: size > BUDGET };
  });
}

const inKilobytes = (bytes) => `${(bytes / KILOBYTE).toFixed(1)} KB`;

/** What to print of them: a line each, and the chunks of one that is too heavy. */
export function reportOf(weights) {
  return weights.flatMap(({ route, size, parts, isOver }) => [
    `${route} loads ${inKilobytes(size)} of JavaScript, compressed; the budget is ${inKilobytes(BUDGET)}`,
    ...(isOver ? parts.map((part) => `  ${inKilobytes(part.size).padStart(9)}  ${part.fileName}`) : []),
  ]);
}
