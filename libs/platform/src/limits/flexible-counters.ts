import type { OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import { type Count, Counter, Counters } from './counters.js';

const PREFIX = 'lexikon-limit';
/** Who waits for Redis waits with every request: past this, memory counts. */
const PATIENCE_MS = 250;
/** The limits themselves are the caller's: none is reached here. */
const WITHOUT_END = Number.MAX_SAFE_INTEGER;

/**
 * In Redis, so that several servers count together; in this server's memory where there is no Redis, and for as long as
 * it does not answer.
 */
export class FlexibleCounters extends Counters implements OnApplicationShutdown {
  private readonly redis: Redis | null;

  constructor(redisUrl: string | undefined) {
    super();
    this.redis = redisUrl
      ? new Redis(redisUrl, {
          enableOfflineQueue: false,
          maxRetriesPerRequest: 0,
          commandTimeout: PATIENCE_MS,
          retryStrategy: () => 1_000,
        })
      : null;
    // It reconnects by itself, and the state of Redis is told by the health.
    this.redis?.on('error', () => undefined);
  }

  override open(name: string, seconds: number): Counter {
    const options = { keyPrefix: `${PREFIX}:${name}`, points: WITHOUT_END, duration: seconds };
    const memory = new RateLimiterMemory(options);
    if (!this.redis) return new FlexibleCounter(memory);
    return new FlexibleCounter(
      new RateLimiterRedis({
        ...options,
        storeClient: this.redis,
        rejectIfRedisNotReady: true,
        insuranceLimiter: memory,
      }),
    );
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }
}

class FlexibleCounter extends Counter {
  constructor(private readonly limiter: RateLimiterAbstract) {
    super();
  }

  override async add(key: string): Promise<Count> {
    const { consumedPoints, msBeforeNext } = await this.limiter.penalty(key);
    return { count: consumedPoints, ms: msBeforeNext };
  }

  override async find(key: string): Promise<Count | null> {
    const found = await this.limiter.get(key);
    return found && found.msBeforeNext > 0 ? { count: found.consumedPoints, ms: found.msBeforeNext } : null;
  }

  override async mark(key: string, seconds: number): Promise<void> {
    await this.limiter.set(key, 1, seconds);
  }

  override async remove(key: string): Promise<void> {
    await this.limiter.delete(key);
  }
}
