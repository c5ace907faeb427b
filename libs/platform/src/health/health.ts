import { Redis } from 'ioredis';
import type { BaseConfig } from '../config/config.js';
import type { Stores } from '../stores.js';
import { type HealthReport, reportHealth } from './health-report.js';
import { databaseProbe, outboxProbe, redisProbe } from './probes.js';

export interface Health {
  report(): Promise<HealthReport>;
  close(): void;
}

/** Watches what this configuration names. */
export function openHealth(stores: Pick<Stores, 'pool'>, { redisUrl }: Pick<BaseConfig, 'redisUrl'>): Health {
  // Answers at once that Redis is away, instead of waiting for it.
  const redis = redisUrl
    ? new Redis(redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 0, retryStrategy: () => 1_000 })
    : null;
  // Its reconnecting is its own; each probe hears of an outage by itself.
  redis?.on('error', () => undefined);
  const probes = [databaseProbe(stores.pool), outboxProbe(stores.pool), ...(redis ? [redisProbe(redis)] : [])];
  return { report: () => reportHealth(probes), close: () => redis?.disconnect() };
}
