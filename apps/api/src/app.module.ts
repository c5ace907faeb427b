import { type DynamicModule, type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccountsModule } from '@lexikon/accounts/accounts.module';
import { SignInModule } from '@lexikon/accounts/sign-in/sign-in.module';
import { ChangesModule } from '@lexikon/changes/changes.module';
import { ExportModule } from '@lexikon/interchange/exports/export.module';
import { ImportModule } from '@lexikon/interchange/imports/import.module';
import { SampleModule } from '@lexikon/interchange/sample/sample.module';
import { LexiconsModule } from '@lexikon/lexicons/lexicons.module';
import { RelationsModule } from '@lexikon/relations/relations.module';
import { SearchModule } from '@lexikon/search/search.module';
import { TermsModule } from '@lexikon/terms/terms.module';
import { InvitationsModule } from '@lexikon/workspaces/invitations/invitations.module';
import { WorkspacesModule } from '@lexikon/workspaces/workspaces.module';
import { AccountsController } from './admin/accounts.controller.js';
import { InstallationAuditController, WorkspaceAuditController } from './admin/audit.controllers.js';
import { InstallationController } from './admin/installation.controller.js';
import { ResetLinksController } from './admin/reset-links.controller.js';
import { AppSettings } from './app-settings.js';
import { AuthController } from './auth/auth.controller.js';
import { IdentitiesController } from './auth/identities.controller.js';
import { GithubController, GoogleController, OidcController } from './auth/provider.controllers.js';
import { ProvidersController } from './auth/providers.controller.js';
import { ResetController } from './auth/reset.controller.js';
import { SessionsController } from './auth/sessions.controller.js';
import { TokensController } from './auth/tokens.controller.js';
import { SetupController } from './auth/setup.controller.js';
import { VisitsController } from './auth/visits.controller.js';
import { WorkspaceTokensController } from './auth/workspace-tokens.controller.js';
import { ChangesController } from './changes/changes.controller.js';
import { FeedsController } from './changes/feeds.controller.js';
import { LexiconContentController } from './changes/lexicon-content.controller.js';
import { HealthController } from './health/health.controller.js';
import { AccessGuard } from './http/access.guard.js';
import { CallerMiddleware } from './http/caller.js';
import { RouteCheck } from './http/route-check.js';
import { ExportController } from './imports/export.controller.js';
import { ImportsController } from './imports/imports.controller.js';
import { LexiconImportsController } from './imports/lexicon-imports.controller.js';
import { DomainsController } from './lexicons/domains.controller.js';
import { LexiconsController } from './lexicons/lexicons.controller.js';
import { ImportLimit } from './limits/import-limit.js';
import { RequestLimitMiddleware } from './limits/request-limit.middleware.js';
import { InvitationMailLimit } from './limits/invitation-mail-limit.js';
import { SignInLimit } from './limits/sign-in-limit.js';
import { RelationTypesController } from './relations/relation-types.controller.js';
import { RelationsController } from './relations/relations.controller.js';
import { SearchController } from './search/search.controller.js';
import { RevisionsController } from './terms/revisions.controller.js';
import { TermTreeController } from './terms/term-tree.controller.js';
import { TermsController } from './terms/terms.controller.js';
import { InvitationsController } from './workspaces/invitations.controller.js';
import { MembersController } from './workspaces/members.controller.js';
import { WorkspaceInvitationsController } from './workspaces/workspace-invitations.controller.js';
import { WorkspacesController } from './workspaces/workspaces.controller.js';

const FEATURES = [
  AccountsModule,
  WorkspacesModule,
  InvitationsModule,
  LexiconsModule,
  SearchModule,
  TermsModule,
  RelationsModule,
  ChangesModule,
  ImportModule,
  ExportModule,
  SampleModule,
];

@Module({
  imports: [DiscoveryModule, ...FEATURES],
  controllers: [
    HealthController,
    AuthController,
    SetupController,
    ProvidersController,
    GithubController,
    GoogleController,
    OidcController,
    IdentitiesController,
    ResetController,
    SessionsController,
    TokensController,
    WorkspaceTokensController,
    ResetLinksController,
    AccountsController,
    InstallationController,
    InstallationAuditController,
    WorkspaceAuditController,
    VisitsController,
    WorkspacesController,
    MembersController,
    WorkspaceInvitationsController,
    InvitationsController,
    LexiconsController,
    DomainsController,
    TermsController,
    TermTreeController,
    RevisionsController,
    RelationsController,
    RelationTypesController,
    ChangesController,
    FeedsController,
    LexiconContentController,
    SearchController,
    LexiconImportsController,
    ImportsController,
    ExportController,
  ],
  providers: [RouteCheck, SignInLimit, ImportLimit, InvitationMailLimit, { provide: APP_GUARD, useClass: AccessGuard }],
})
export class AppModule implements NestModule {
  /** Takes the platform ready made: main.ts and the specs differ in nothing but where the database is. */
  static on(settings: AppSettings, ...platform: readonly DynamicModule[]): DynamicModule {
    return {
      module: AppModule,
      imports: [...platform, SignInModule.on(settings.publicUrl, settings.signIn)],
      providers: [{ provide: AppSettings, useValue: settings }],
    };
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(CallerMiddleware, RequestLimitMiddleware).forRoutes('*path');
  }
}
