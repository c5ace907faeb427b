import { type DynamicModule, type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccountsModule } from '@lexikon/accounts/accounts.module';
import { LexiconsModule } from '@lexikon/lexicons/lexicons.module';
import { WorkspacesModule } from '@lexikon/workspaces/workspaces.module';
import { AccessGuard } from './http/access.guard.js';
import { CallerMiddleware } from './http/caller.js';
import { RouteCheck } from './http/route-check.js';

const FEATURES = [AccountsModule, WorkspacesModule, LexiconsModule];

@Module({
  imports: [DiscoveryModule, ...FEATURES],
  controllers: [],
  providers: [RouteCheck, { provide: APP_GUARD, useClass: AccessGuard }],
})
export class AppModule implements NestModule {
  /** Takes the platform ready made: main.ts and the specs differ in nothing but where the database is. */
  static on(platform: DynamicModule): DynamicModule {
    return { module: AppModule, imports: [platform] };
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(CallerMiddleware).forRoutes('*path');
  }
}
