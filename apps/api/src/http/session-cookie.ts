import { HttpStatus } from '@nestjs/common';
import type { Request } from 'express';
import { ABSOLUTE_MS } from '@lexikon/accounts/sessions/session';
import { HostCookie } from './host-cookie.js';
import { HttpProblem } from './http-problem.js';

/** The browser forgets it when its session has ended in any case; left alone, a session ends before. */
export const SESSION_COOKIE = new HostCookie('lexikon', ABSOLUTE_MS);

const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/u;

export function isLoopback(hostname: string): boolean {
  return LOOPBACK.test(hostname);
}

/** Signing in sends a secret: on the wire it must be encrypted, unless it never leaves the machine. */
export function requirePrivateConnection(request: Request): void {
  if (!request.secure && !isLoopback(request.hostname)) {
    throw new HttpProblem(HttpStatus.BAD_REQUEST, 'auth.needs-tls', { host: request.hostname });
  }
}
