import { HttpStatus } from '@nestjs/common';
import type { CookieOptions, Request, Response } from 'express';
import { ABSOLUTE_MS } from '@lexikon/accounts/sessions/session';
import { HttpProblem } from './http-problem.js';

/**
 * `__Host-` makes the browser refuse a cookie of this name that another host or an unencrypted page has set. It wants
 * `Secure`, which Chromium takes over plain http at localhost and Safari does not: hence the second name, for there.
 */
const SECURE_NAME = '__Host-lexikon';
const LOOPBACK_NAME = 'lexikon';

const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/u;

/** Signing in sends a secret: on the wire it must be encrypted, unless it never leaves the machine. */
export function requirePrivateConnection(request: Request): void {
  if (!request.secure && !LOOPBACK.test(request.hostname)) {
    throw new HttpProblem(HttpStatus.BAD_REQUEST, 'auth.needs-tls', { host: request.hostname });
  }
}

export function setSessionCookie(request: Request, response: Response, token: string): void {
  // The browser forgets the cookie when its session has ended in any case; left alone, it ends before.
  response.cookie(nameFor(request), token, { ...attributesFor(request), maxAge: ABSOLUTE_MS });
}

export function clearSessionCookie(request: Request, response: Response): void {
  response.clearCookie(nameFor(request), attributesFor(request));
}

export function readSessionCookie(request: Request): string | null {
  const name = nameFor(request);
  for (const pair of (request.get('cookie') ?? '').split(';')) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name && value) return value;
  }
  return null;
}

function nameFor({ secure }: Request): string {
  return secure ? SECURE_NAME : LOOPBACK_NAME;
}

function attributesFor({ secure }: Request): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure };
}
