import { readFileSync } from 'node:fs';
import { z } from 'zod';

// At the same place beside `src` and beside `dist`.
const PACKAGE = new URL('../package.json', import.meta.url);

export const VERSION = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(PACKAGE, 'utf8'))).version;
