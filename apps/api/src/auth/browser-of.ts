import type { Request } from 'express';
import type { Browser } from '@lexikon/accounts/sessions/session-start';

export function browserOf(request: Request, sessionId: string | null): Browser {
  return { userAgent: request.get('user-agent')?.slice(0, 500) ?? null, sessionId };
}
