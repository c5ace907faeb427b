import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { AccountsReadModel } from '../accounts.read-model.js';
import { requireAdmin } from '../admin-rights.js';
import { IdentityProviders } from '../providers/identity-providers.js';
import type { AdmissionSettings } from './admission.js';
import { SignInSettings } from './sign-in-settings.js';

export interface SignUpRules extends AdmissionSettings {
  readonly linkByEmail: boolean;
  readonly providers: readonly { readonly id: string; readonly name: string }[];
}

/** Who gets in, as the configuration has it. The sign-in page shows less of it. */
@Injectable()
export class SignUpRulesService {
  constructor(
    private readonly accounts: AccountsReadModel,
    private readonly settings: SignInSettings,
    private readonly providers: IdentityProviders,
  ) {}

  async get(caller: Caller): Promise<SignUpRules> {
    await requireAdmin(this.accounts, caller);
    const { admission, linkByEmail } = this.settings;
    return { ...admission, linkByEmail, providers: this.providers.all.map(({ id, name }) => ({ id, name })) };
  }
}
