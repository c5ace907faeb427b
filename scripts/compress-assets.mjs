// Puts a brotli and a gzip twin beside every text of the built interface, once, as small as they get: the server sends
// them as they are.
import { glob, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXTS = '**/*.{js,css,svg}';
/** Below one packet nothing is won. */
const LEAST_BYTES = 1_024;
const GZIP = { level: constants.Z_BEST_COMPRESSION };
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

export async function compressAssets(folder) {
  for await (const name of glob(TEXTS, { cwd: folder })) {
    const path = join(folder, name);
    if ((await stat(path)).size < LEAST_BYTES) continue;
    const text = await readFile(path);
    await writeFile(`${path}.gz`, await promisify(gzip)(text, GZIP));
    await writeFile(`${path}.br`, await promisify(brotliCompress)(text, BROTLI));
  }
}
