import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { type Counter, Counters } from '@lexikon/platform/limits/counters';
import { AppSettings } from '../app-settings.js';
import { addressKeyOf } from '../http/address-prefix.js';
import { callerOf, sessionIdOf } from '../http/caller.js';
import { tooMany } from './limit-problems.js';

const MINUTE_S = 60;

/**
 * Asked by those who look after the server, from one address, all the time. The exception is what is named, and not the
 * rule: an address can be written in more ways than one, and `/API/terms` leads to terms as well.
 */
const HEALTH = /^\/health(?:[/?]|$)/u;

/**
 * So many requests a minute for each session and each token, spread over its seconds, and so many more at once; for
 * each address where nobody has signed in. Asks the counters alone, never the database.
 */
@Injectable()
export class RequestLimitMiddleware implements NestMiddleware {
  private readonly steady: Counter;
  private readonly burst: Counter;
  /** In one second; where it is less than one, in one minute. */
  private readonly most: number;

  constructor(
    counters: Counters,
    private readonly settings: AppSettings,
  ) {
    const { requests } = settings.limits;
    const seconds = requests < MINUTE_S ? MINUTE_S : 1;
    this.most = Math.floor((requests * seconds) / MINUTE_S);
    this.steady = counters.open('request', seconds);
    this.burst = counters.open('request-burst', MINUTE_S);
  }

  async use(request: Request, _response: Response, next: NextFunction): Promise<void> {
    if (!HEALTH.test(request.originalUrl)) await this.count(keyOf(request));
    next();
  }

  private async count(key: string): Promise<void> {
    const steady = await this.steady.add(key);
    if (steady.count <= this.most) return;
    const burst = await this.burst.add(key);
    if (burst.count > this.settings.limits.requestsAtOnce) throw tooMany('request', Math.min(steady.ms, burst.ms));
  }
}

function keyOf(request: Request): string {
  const { actor } = callerOf(request);
  if (actor.kind === 'token') return `token:${actor.tokenId}`;
  const sessionId = sessionIdOf(request);
  return sessionId === null ? `address:${addressKeyOf(request.ip)}` : `session:${sessionId}`;
}
