import { HttpStatus } from '@nestjs/common';
import type { ErrorCode } from '@lexikon/contracts/error-messages';
import { limitedRequests } from '@lexikon/platform/limits/limited-requests';
import { HttpProblem } from '../http/http-problem.js';

const CODES = {
  'sign-in': 'auth.too-many-attempts',
  request: 'request.too-many',
  import: 'import.too-many',
  invitation: 'invitation.too-many-mails',
} as const satisfies Record<string, ErrorCode>;

/** There have been too many of these. The answer says in how many seconds there may be more, also as `Retry-After`. */
export function tooMany(limit: keyof typeof CODES, ms: number): HttpProblem {
  limitedRequests.inc({ limit });
  const seconds = Math.max(1, Math.ceil(ms / 1_000));
  return new HttpProblem(HttpStatus.TOO_MANY_REQUESTS, CODES[limit], { seconds });
}
