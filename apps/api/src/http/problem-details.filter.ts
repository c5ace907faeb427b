import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { messageFor } from '@lexikon/contracts/error-messages';
import { LANGUAGES, type Language } from '@lexikon/contracts/errors/message';
import { DomainError } from '@lexikon/kernel/domain-error';
import { callerOf } from './caller.js';
import { HttpProblem } from './http-problem.js';

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
    const { requestId } = callerOf(request);
    const { status, code, details } = problemOf(error);
    if (status === 500) this.logger.error({ message: 'Unhandled error', requestId, error });
    const language = languageOf(request);
    const problem = {
      type: `urn:lexikon:problem:${code}`,
      status,
      code,
      ...messageFor(code, language, details),
      requestId,
      details,
    };
    host
      .switchToHttp()
      .getResponse<Response>()
      .status(status)
      .type('application/problem+json')
      .set({ 'Content-Language': language, Vary: 'Accept-Language' })
      .send(JSON.stringify(problem));
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof DomainError) return { status: STATUS[error.kind], code: error.code, details: error.details };
  if (error instanceof HttpProblem) return { status: error.getStatus(), code: error.code, details: error.details };
  // Nest's own: a route that is not there, a body that is not JSON or too large. Their texts are not for users.
  if (error instanceof HttpException && error.getStatus() < 500) {
    const status = error.getStatus();
    return { status, code: status === 404 ? 'resource.not-found' : 'request.invalid' };
  }
  return { status: 500, code: 'internal' };
}

function languageOf(request: Request): Language {
  const best = request.acceptsLanguages(...LANGUAGES);
  return LANGUAGES.find((language) => language === best) ?? 'en';
}
