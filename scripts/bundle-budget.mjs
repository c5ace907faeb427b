// What a browser must load before the first page stands: the entry, the page, and whatever they import at once.
import { gzipSync } from 'node:zlib';
import { chunksOf, PAGES } from '../apps/web/page-files.ts';

const KILOBYTE = 1024;
const BUDGET = 200 * KILOBYTE;

/** Where people arrive first. */
const FIRST_ROUTES = ['/', '/signin'];

/** The weight of each first route, heaviest chunk first, in bytes as they are sent. */
export function weighFirstRoutes(output) {
  return FIRST_ROUTES.map((route) => {
    const parts = chunksOf(output, PAGES[route])
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
