import type { Server } from 'node:http';
import { HttpStatus } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { json, type NextFunction, type Request, type Response } from 'express';
import { HttpProblem } from './http-problem.js';
import { isDeeperThan } from './json-depth.js';

/** Files go through an import, which streams them. */
const BODY_LIMIT = '1mb';
/** Ours are some eight deep: a change, its edits, the sheet of each, its labels. */
const MAX_DEPTH = 20;
/** An address may carry a cursor, and filters by dozens of ids. */
const MAX_ADDRESS = 8_000;
const MAX_PARAMETERS = 50;

const SECOND_MS = 1_000;

/** What is too large, too deep or too long to be meant is refused before work is spent on it. */
export function limitRequests(app: NestExpressApplication): void {
  // No lists and objects of brackets: each parameter is a text, or several.
  app.set('query parser', 'simple');
  app.use((request: Request, _response: Response, next: NextFunction) => next(addressProblem(request)));
  app.use(readJson);
  limitConnections(app.getHttpServer());
}

function addressProblem({ originalUrl }: Request): HttpProblem | undefined {
  const query = originalUrl.split('?', 2)[1] ?? '';
  if (originalUrl.length <= MAX_ADDRESS && query.split('&').length <= MAX_PARAMETERS) return undefined;
  return new HttpProblem(HttpStatus.URI_TOO_LONG, 'request.address-too-long');
}

/** Express's own: Nest's takes no `verify`. What that throws loses its code on the way, so it is kept. */
const parse = json({
  limit: BODY_LIMIT,
  verify: (request, _response, body, encoding) => {
    const problem = problemWith(body, encoding);
    if (problem === null) return;
    problems.set(request, problem);
    throw new Error(problem.code);
  },
});
const problems = new WeakMap<object, HttpProblem>();

function readJson(request: Request, response: Response, next: NextFunction): void {
  parse(request, response, (error?: unknown) => next(problems.get(request) ?? error));
}

function problemWith(body: Buffer, encoding: string): HttpProblem | null {
  // In another, the bytes would mean something else than what is read here.
  if (encoding !== 'utf-8') return new HttpProblem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, 'request.not-json');
  if (!isDeeperThan(MAX_DEPTH, body)) return null;
  return new HttpProblem(HttpStatus.BAD_REQUEST, 'request.too-deep', { most: MAX_DEPTH });
}

/** Who sends a byte now and then keeps a connection from others. */
function limitConnections(server: Server): void {
  server.headersTimeout = 20 * SECOND_MS;
  // Two hundred megabytes over a slow line.
  server.requestTimeout = 600 * SECOND_MS;
  // Longer than proxies keep theirs (nginx a minute, Caddy two): one that is closed as it is used again answers 502.
  server.keepAliveTimeout = 125 * SECOND_MS;
}
