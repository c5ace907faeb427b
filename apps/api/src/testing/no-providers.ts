import type { SignInOptions } from '@lexikon/accounts/sign-in/sign-in.module';

export const NO_PROVIDERS: SignInOptions = {
  github: undefined,
  google: undefined,
  oidc: undefined,
  linkByEmail: false,
  admission: { rule: 'closed', githubOrganisations: [], googleDomains: [], emails: [] },
};
