import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';

export type HttpOrigin = 'ui' | 'api';

/** What a change says of where it came from: the interface signs in by cookie, programs send a header. */
export const RequestOrigin = createParamDecorator((_: unknown, context: ExecutionContext): HttpOrigin =>
  context.switchToHttp().getRequest<Request>().get('authorization') === undefined ? 'ui' : 'api',
);
