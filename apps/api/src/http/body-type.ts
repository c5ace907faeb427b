import { applyDecorators, HttpStatus, SetMetadata } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import type { Request } from 'express';
import { callerOf } from './caller.js';
import { HttpProblem } from './http-problem.js';
import { isFromOurPage } from './same-site.js';

export const TAKES_FILE = 'lexikon:takes-file';

const JSON_TYPE = /^application\/json\s*(?:;|$)/iu;
const FORM_TYPE = /^multipart\/form-data\s*;/iu;

/** For the one kind of body that is no JSON. */
export function TakesFile(): MethodDecorator {
  return applyDecorators(SetMetadata(TAKES_FILE, true), ApiConsumes('multipart/form-data'));
}

/**
 * JSON, which no form of another site can send: a script of that site can, and its browser asks us first. A file comes as
 * a form does; so where the browser's cookie tells whose it is, it must also say that it comes from our page.
 */
export function requireBodyType(request: Request, takesFile: boolean): void {
  if (!hasBody(request)) return;
  const type = request.get('content-type') ?? '';
  if (!takesFile) {
    if (!JSON_TYPE.test(type)) throw new HttpProblem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, 'request.not-json');
    return;
  }
  if (!FORM_TYPE.test(type)) throw new HttpProblem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, 'request.not-a-form');
  const isByCookie = request.get('authorization') === undefined && callerOf(request).actor.kind !== 'anonymous';
  if (isByCookie && !isFromOurPage(request)) {
    throw new HttpProblem(HttpStatus.FORBIDDEN, 'request.cross-site');
  }
}

function hasBody(request: Request): boolean {
  return request.get('transfer-encoding') !== undefined || Number(request.get('content-length') ?? 0) > 0;
}
