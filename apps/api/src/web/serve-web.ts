import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HttpStatus } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import sirv from 'sirv';
import { PageShell } from './page-shell.js';

/** Where the build puts the interface, seen from this file's compiled place. */
const BUILT = resolve(import.meta.dirname, '../../../web/dist');

const YEAR_S = 365 * 86_400;

/** Serves the single-page application beside the API, where it has been built. Answers whether it has. */
export function serveWeb(app: NestExpressApplication, webDir: string = BUILT): boolean {
  if (!existsSync(join(webDir, 'index.html'))) return false;
  // Their names change with their content. The build has put a compressed twin beside each.
  const assets = sirv(join(webDir, 'assets'), {
    brotli: true,
    gzip: true,
    immutable: true,
    maxAge: YEAR_S,
  });
  app.use('/assets', (request: Request, response: Response) => {
    assets(request, response, () => {
      response.sendStatus(HttpStatus.NOT_FOUND);
    });
  });
  app.useStaticAssets(webDir, { index: false });
  const shell = new PageShell(webDir);
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!isPage(request)) {
      next();
      return;
    }
    // Names the other files, so it is asked for anew each time.
    response.setHeader('Cache-Control', 'no-cache');
    response.type('html').send(shell.at(request.path));
  });
  return true;
}

/** Every address that is not ours belongs to the application's own router. */
function isPage({ method, path }: Request): boolean {
  return (method === 'GET' || method === 'HEAD') && !/^\/(?:api|health)(?:\/|$)/u.test(path);
}
