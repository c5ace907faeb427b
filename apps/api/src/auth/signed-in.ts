import type { Request, Response } from 'express';
import { IDLE_MS } from '@lexikon/accounts/sessions/session';
import type { LoginView } from '@lexikon/contracts/auth';
import { SESSION_COOKIE } from '../http/session-cookie.js';

/** A new session's answer: the token for programs, and the same as a cookie for browsers. */
export function signedIn(request: Request, response: Response, token: string): LoginView {
  SESSION_COOKIE.set(request, response, token);
  // A token has no place in anybody's cache.
  response.setHeader('Cache-Control', 'no-store');
  // What it holds for without being used. With use, it holds longer.
  return { access_token: token, token_type: 'Bearer', expires_in: IDLE_MS / 1_000 };
}
