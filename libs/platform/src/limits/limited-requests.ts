import { Counter } from 'prom-client';

/** Many of one limit: somebody tries passwords, or a program has run wild. */
export const limitedRequests = new Counter({
  name: 'lexikon_limited_requests_total',
  help: 'Requests that were refused because there had been too many',
  labelNames: ['limit'] as const,
});
