import { type DynamicModule, type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccountsModule } from '@lexikon/accounts/accounts.module';
import { LexiconsModule } from '@lexikon/lexicons/lexicons.module';
import { SearchModule } from '@lexikon/search/search.module';
import { WorkspacesModule } from '@lexikon/workspaces/workspaces.module';
import { AuthController } from './auth/auth.controller.js';
import { SessionsController } from './auth/sessions.controller.js';
import { AccessGuard } from './http/access.guard.js';
import { CallerMiddleware } from './http/caller.js';
import { RouteCheck } from './http/route-check.js';
import { DomainsController } from './lexicons/domains.controller.js';
import { LexiconsController } from './lexicons/lexicons.controller.js';
import { SearchController } from './search/search.controller.js';
import { MembersController } from './workspaces/members.controller.js';
import { WorkspacesController } from './workspaces/workspaces.controller.js';

const FEATURES = [AccountsModule, WorkspacesModule, LexiconsModule, SearchModule];

@Module({
  imports: [DiscoveryModule, ...FEATURES],
  controllers: [
    AuthController,
    SessionsController,
    WorkspacesController,
    MembersController,
    LexiconsController,
    DomainsController,
    SearchController,
  ],
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
