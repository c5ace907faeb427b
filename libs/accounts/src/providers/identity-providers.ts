import { GithubIdentityProvider } from './github-identity-provider.js';
import type { IdentityProvider } from './identity-provider.js';
import type { ClientSettings } from './oauth-client.js';
import { OpenidIdentityProvider } from './openid-identity-provider.js';
import { ProviderOffError } from './provider.errors.js';

/** Those that are configured. */
export interface ProvidersSettings {
  readonly github: (ClientSettings & { readonly url: string }) | undefined;
  readonly google: (ClientSettings & { readonly issuer: string }) | undefined;
  readonly oidc: (ClientSettings & { readonly issuer: string; readonly name: string }) | undefined;
}

export class IdentityProviders {
  /** In the order of the sign-in page. */
  constructor(readonly all: readonly IdentityProvider[]) {}

  static from(
    { github, google, oidc }: ProvidersSettings,
    { readsOrganisations }: { readonly readsOrganisations: boolean },
  ): IdentityProviders {
    return new IdentityProviders([
      ...(github ? [new GithubIdentityProvider({ ...github, readsOrganisations })] : []),
      ...(google
        ? [new OpenidIdentityProvider({ ...google, id: 'google', name: 'Google', promptAgain: 'select_account' })]
        : []),
      ...(oidc ? [new OpenidIdentityProvider({ ...oidc, id: 'oidc', promptAgain: 'login' })] : []),
    ]);
  }

  /** @throws {ProviderOffError} */
  get(id: string): IdentityProvider {
    const found = this.all.find((provider) => provider.id === id);
    if (!found) throw new ProviderOffError();
    return found;
  }
}
