import { Module } from '@nestjs/common';
import { AccountCreation } from './account-creation.js';
import { AccountAdminService } from './admin/account-admin.service.js';
import { AccountDirectoryReadModel } from './admin/account-directory.read-model.js';
import { PgAccountDirectoryReadModel } from './admin/pg-account-directory.read-model.js';
import { AccountStandingService } from './account-standing.service.js';
import { AccountRepository } from './account.repository.js';
import { AccountsReadModel } from './accounts.read-model.js';
import { AccountsService } from './accounts.service.js';
import { Argon2PasswordHasher } from './passwords/argon2-password-hasher.js';
import { IdentitiesService } from './identities/identities.service.js';
import { IdentityLinking } from './identities/identity-linking.js';
import { IdentityRepository } from './identities/identity.repository.js';
import { PgIdentityRepository } from './identities/pg-identity.repository.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { PasswordReplacement } from './passwords/password-replacement.js';
import { PasswordResetService } from './passwords/password-reset.service.js';
import { PgResetLinkRepository } from './passwords/pg-reset-link.repository.js';
import { ResetLinkRepository } from './passwords/reset-link.repository.js';
import { ResetLinksService } from './passwords/reset-links.service.js';
import { PasswordSignIn } from './passwords/password-sign-in.js';
import { PgAccountRepository } from './pg-account.repository.js';
import { PgAccountsReadModel } from './pg-accounts.read-model.js';
import { PgSessionRepository } from './sessions/pg-session.repository.js';
import { PgSessionsReadModel } from './sessions/pg-sessions.read-model.js';
import { PgSetupLinkRepository } from './setup/pg-setup-link.repository.js';
import { SessionStart } from './sessions/session-start.js';
import { SessionRepository } from './sessions/session.repository.js';
import { SessionsReadModel } from './sessions/sessions.read-model.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SetupLinkRepository } from './setup/setup-link.repository.js';
import { SetupService } from './setup/setup.service.js';
import { PgTokenRepository } from './tokens/pg-token.repository.js';
import { PgTokensReadModel } from './tokens/pg-tokens.read-model.js';
import { TokenRepository } from './tokens/token.repository.js';
import { TokensReadModel } from './tokens/tokens.read-model.js';
import { TokensService } from './tokens/tokens.service.js';
import { PgVisitRepository } from './visits/pg-visit.repository.js';
import { VisitRepository } from './visits/visit.repository.js';
import { VisitsService } from './visits/visits.service.js';

/** Asks for a `PersonalSpace`, which the lexicons' module gives to all. */
@Module({
  providers: [
    AccountAdminService,
    AccountCreation,
    AccountsService,
    AccountStandingService,
    IdentitiesService,
    IdentityLinking,
    PasswordReplacement,
    PasswordResetService,
    PasswordSignIn,
    ResetLinksService,
    SessionStart,
    SessionsService,
    SetupService,
    TokensService,
    VisitsService,
    { provide: AccountDirectoryReadModel, useClass: PgAccountDirectoryReadModel },
    { provide: AccountRepository, useClass: PgAccountRepository },
    { provide: AccountsReadModel, useClass: PgAccountsReadModel },
    { provide: IdentityRepository, useClass: PgIdentityRepository },
    { provide: PasswordHasher, useValue: new Argon2PasswordHasher() },
    { provide: ResetLinkRepository, useClass: PgResetLinkRepository },
    { provide: SessionRepository, useClass: PgSessionRepository },
    { provide: SessionsReadModel, useClass: PgSessionsReadModel },
    { provide: TokenRepository, useClass: PgTokenRepository },
    { provide: TokensReadModel, useClass: PgTokensReadModel },
    { provide: VisitRepository, useClass: PgVisitRepository },
    { provide: SetupLinkRepository, useClass: PgSetupLinkRepository },
  ],
  exports: [
    AccountAdminService,
    AccountCreation,
    AccountsService,
    AccountStandingService,
    IdentitiesService,
    IdentityLinking,
    PasswordResetService,
    PasswordSignIn,
    ResetLinksService,
    SessionStart,
    SessionsService,
    SetupService,
    AccountRepository,
    VisitsService,
    AccountsReadModel,
    IdentityRepository,
    ResetLinkRepository,
    SessionsReadModel,
    SetupLinkRepository,
    TokensReadModel,
    TokensService,
  ],
})
export class AccountsModule {}
