import { HttpStatus } from '@nestjs/common';
import type { Request } from 'express';
import type { AppSettings } from '../app-settings.js';
import { HttpProblem } from '../http/http-problem.js';
import { requirePrivateConnection } from '../http/session-cookie.js';

/** Where passwords are on at all, and may be sent as this request came. */
export function requireLocalAccounts({ localAccounts }: AppSettings, request: Request): void {
  if (!localAccounts) throw new HttpProblem(HttpStatus.FORBIDDEN, 'auth.local-off');
  requirePrivateConnection(request);
}
