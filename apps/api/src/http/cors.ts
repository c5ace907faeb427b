import type { NestExpressApplication } from '@nestjs/platform-express';

const DAY_S = 86_400;

/**
 * Closed, unless origins are configured. Their pages call with a token of their own; the cookie is never let along, so
 * that no fault of another site reaches the session of whoever visits it.
 */
export function openTo(app: NestExpressApplication, origins: readonly string[]): void {
  if (origins.length === 0) return;
  app.enableCors({
    origin: [...origins],
    credentials: false,
    methods: ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE'],
    allowedHeaders: ['Authorization', 'Content-Type', 'If-Match', 'If-None-Match', 'Accept-Language', 'X-Request-Id'],
    exposedHeaders: ['ETag', 'Retry-After', 'X-Request-Id', 'Content-Disposition'],
    maxAge: DAY_S,
  });
}
