import { Controller, Get, HttpStatus } from '@nestjs/common';
import { IdentityProviders } from '@lexikon/accounts/providers/identity-providers';
import { SetupService } from '@lexikon/accounts/setup/setup.service';
import { SignInSettings } from '@lexikon/accounts/sign-in/sign-in-settings';
import { type ProvidersView, ProvidersViewSchema } from '@lexikon/contracts/auth';
import { Mailer } from '@lexikon/platform/mail/mailer';
import { AppSettings } from '../app-settings.js';
import { Public } from '../http/access.decorator.js';
import { Returns } from '../http/returns.decorator.js';

@Controller('auth/providers')
export class ProvidersController {
  constructor(
    private readonly setups: SetupService,
    private readonly identityProviders: IdentityProviders,
    private readonly signIn: SignInSettings,
    private readonly mailer: Mailer,
    private readonly settings: AppSettings,
  ) {}

  /** By what one signs in here, and who may. */
  @Get()
  @Public('The sign-in page asks it.')
  @Returns(HttpStatus.OK, ProvidersViewSchema)
  async list(): Promise<ProvidersView> {
    const { localAccounts } = this.settings;
    const providers = this.identityProviders.all.map(({ id, name }) => ({ id, name }));
    const hasWayIn = localAccounts || providers.length > 0;
    return {
      local: localAccounts,
      resetByMail: localAccounts && this.mailer.isOn,
      providers,
      signUp: this.presentSignUp(),
      needsSetup: hasWayIn && (await this.setups.isEmpty()),
    };
  }

  /** Single addresses are left out: who is awaited is nobody's business. */
  private presentSignUp(): ProvidersView['signUp'] {
    const { rule, githubOrganisations, googleDomains, emails } = this.signIn.admission;
    if (rule !== 'allowlist') return { rule, githubOrganisations: [], googleDomains: [], emailDomains: [] };
    const emailDomains = emails.filter((entry) => entry.startsWith('@')).map((entry) => entry.slice(1));
    return { rule, githubOrganisations: [...githubOrganisations], googleDomains: [...googleDomains], emailDomains };
  }
}
