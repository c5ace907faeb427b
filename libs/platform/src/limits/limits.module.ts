import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Counters } from './counters.js';
import { FlexibleCounters } from './flexible-counters.js';

/** For processes that answer strangers. */
@Global()
@Module({})
export class LimitsModule {
  static on(redisUrl: string | undefined): DynamicModule {
    const counters = { provide: Counters, useFactory: () => new FlexibleCounters(redisUrl) };
    return { module: LimitsModule, providers: [counters], exports: [counters] };
  }
}
