import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from '../accounts.module.js';
import { ResetByMail } from '../passwords/reset-by-mail.js';
import { IdentityProviders, type ProvidersSettings } from '../providers/identity-providers.js';
import { InvitedSignUp } from './invited-sign-up.js';
import { PgSpentAttemptRepository } from './pg-spent-attempt.repository.js';
import { ProviderAccounts } from './provider-accounts.js';
import { ProviderLink } from './provider-link.js';
import { ProviderReturn } from './provider-return.js';
import { ProviderSignIn } from './provider-sign-in.js';
import { SignInAttempts } from './sign-in-attempts.js';
import { SignInSettings } from './sign-in-settings.js';
import { SignUpRulesService } from './sign-up-rules.service.js';
import { SpentAttemptRepository } from './spent-attempt.repository.js';

export type SignInOptions = ProvidersSettings & Omit<SignInSettings, 'publicUrl'>;

/** The ways in that only a process with HTTP offers. Asks for a `Mailer` and for `SignUpInvitations`. */
@Module({})
export class SignInModule {
  static on(publicUrl: string, options: SignInOptions): DynamicModule {
    const { linkByEmail, admission } = options;
    const settings: SignInSettings = { publicUrl, linkByEmail, admission };
    const readsOrganisations = admission.rule === 'allowlist' && admission.githubOrganisations.length > 0;
    return {
      module: SignInModule,
      imports: [AccountsModule],
      providers: [
        InvitedSignUp,
        ProviderAccounts,
        ProviderLink,
        ProviderReturn,
        ProviderSignIn,
        ResetByMail,
        SignInAttempts,
        SignUpRulesService,
        { provide: IdentityProviders, useValue: IdentityProviders.from(options, { readsOrganisations }) },
        { provide: SignInSettings, useValue: settings },
        { provide: SpentAttemptRepository, useClass: PgSpentAttemptRepository },
      ],
      exports: [
        IdentityProviders,
        InvitedSignUp,
        ProviderReturn,
        ResetByMail,
        SignInAttempts,
        SignInSettings,
        SignUpRulesService,
      ],
    };
  }
}
