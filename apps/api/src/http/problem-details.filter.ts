import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { messageFor } from '@lexikon/contracts/error-messages';
import { DomainError } from '@lexikon/kernel/domain-error';
import { callerOf } from './caller.js';
import { HttpProblem } from './http-problem.js';
import { languageOf } from './language.js';

interface Problem {
  readonly status: number;
  readonly code: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

const STATUS: Readonly<Record<DomainError['kind'], number>> = {
  invalid: 422,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  unavailable: 503,
};

/** Turns whatever was thrown into an RFC 9457 problem document, in the reader's language. */
@Catch()
export class ProblemDetailsFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemDetailsFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const { requestId } = callerOf(request);
    const { status, code, details } = problemOf(error);
    if (status === 500) this.logger.error({ msg: 'Unhandled error', requestId, err: error });
    // A stream that breaks off: its reader must not take it for whole.
    if (response.headersSent) return void response.destroy();
    const language = languageOf(request);
    const problem = {
      type: `urn:lexikon:problem:${code}`,
      status,
      code,
      ...messageFor(code, language, details),
      requestId,
      details,
    };
    if (status === 429) response.set('Retry-After', String(details?.['seconds']));
    response
      .status(status)
      .type('application/problem+json')
      .set({ 'Content-Language': language, Vary: 'Accept-Language' })
      .send(JSON.stringify(problem));
  }
}

/** Whatever was thrown, as a problem with a code of the catalogue. */
export function problemOf(error: unknown): Problem {
  if (error instanceof DomainError) return { status: STATUS[error.kind], code: error.code, details: error.details };
  if (error instanceof HttpProblem) return { status: error.getStatus(), code: error.code, details: error.details };
  const status = statusOf(error);
  // Nest's own and the body parser's: a route that is not there, a body that is not JSON or too large. Their texts are
  // not for users.
  if (status !== null) return { status, code: CODES[status] ?? 'request.invalid' };
  if (UNSTORABLE.test(codeOf(error))) return { status: 400, code: 'request.invalid' };
  if (isOutOfReach(error)) return { status: 503, code: 'service.unavailable' };
  return { status: 500, code: 'internal' };
}

const CODES: Readonly<Record<number, string>> = {
  404: 'resource.not-found',
  413: 'request.too-large',
  415: 'request.not-json',
};

/** PostgreSQL's words for the character U+0000, in a text or in JSON: the one that it cannot store. */
const UNSTORABLE = /^(?:22021|22P05)$/u;

/** The database is starting, stopping, or gone. */
const OUT_OF_REACH = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|08\w{3}|57P0[123])$/u;

function isOutOfReach(error: unknown): boolean {
  // Its socket is not there yet; and what the driver says, without a code, when a connection breaks under a query.
  const noSocket = codeOf(error) === 'ENOENT' && property(error, 'syscall') === 'connect';
  const broken = error instanceof Error && error.message.startsWith('Connection terminated');
  return noSocket || broken || OUT_OF_REACH.test(codeOf(error));
}

function statusOf(error: unknown): number | null {
  const status = error instanceof HttpException ? error.getStatus() : property(error, 'statusCode');
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}

function codeOf(error: unknown): string {
  const code = property(error, 'code');
  return typeof code === 'string' ? code : '';
}

function property(error: unknown, key: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
}
