import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';

/** What a change says of where it came from: the interface signs in by cookie, programs send a header. */
export const RequestOrigin = createParamDecorator((_: unknown, context: ExecutionContext): 'ui' | 'api' =>
  context.switchToHttp().getRequest<Request>().get('authorization') === undefined ? 'ui' : 'api',
);
