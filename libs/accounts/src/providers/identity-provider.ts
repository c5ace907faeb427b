export const PROVIDER_IDS = ['github', 'google', 'oidc'] as const;
export type ProviderId = (typeof PROVIDER_IDS)[number];

/** Who has come, as far as the provider vouches for it. */
export interface ProviderProfile {
  /** Whose word it is: a subject means nothing without it. */
  readonly issuer: string;
  /** Never given to somebody else, unlike an address or a login. */
  readonly subject: string;
  /** Null unless the provider has verified it. */
  readonly email: string | null;
  readonly name: string;
  /** Logins on GitHub, asked for only where they decide who may join. */
  readonly organisations: readonly string[];
  /** The domain of an organisation at Google that looks after the account, which the address alone does not tell. */
  readonly hostedDomain: string | null;
}

/** What ties the answer of a provider to the question, and both to one browser. */
export interface Flow {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly redirectUri: string;
}

/** Somewhere that people have an account which they show here. */
export abstract class IdentityProvider {
  abstract readonly id: ProviderId;

  /** As the sign-in page calls it. */
  abstract readonly name: string;

  /** Known to every process that is configured alike, and to nobody else: seals what a browser keeps meanwhile. */
  abstract readonly sealingKey: Buffer;

  /**
   * Where to send the browser.
   *
   * @param options.asksAgain when the person shall show themselves anew, as far as the provider can ask for it.
   * @throws {ProviderUnavailableError}
   */
  abstract authorizationUrl(flow: Flow, options: { readonly asksAgain: boolean }): Promise<URL>;

  /**
   * Who has come back, by this address. Everything in it is checked against the flow.
   *
   * @throws {SignInCancelledError} when the person has said no.
   * @throws {ProviderFailedError} when an answer is not what it must be.
   * @throws {ProviderUnavailableError} when there is none.
   */
  abstract identify(callback: URL, flow: Flow): Promise<ProviderProfile>;
}
