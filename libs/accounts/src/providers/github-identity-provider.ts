import * as openid from 'openid-client';
import { z } from 'zod';
import { type Flow, IdentityProvider, type ProviderProfile } from './identity-provider.js';
import {
  buildAuthorizationUrl,
  type ClientSettings,
  deriveSealingKey,
  extensionsFor,
  TIMEOUT_S,
  translatingFailures,
} from './oauth-client.js';
import { ProviderFailedError, ProviderUnavailableError } from './provider.errors.js';

const PAGE = 100;
const MOST_PAGES = 20;
const TOO_MANY_REQUESTS = 429;

const UserSchema = z.object({ id: z.int().positive(), login: z.string().min(1), name: z.string().nullish() });
const EmailsSchema = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }));
const OrganisationsSchema = z.array(z.object({ login: z.string() }));

export interface GithubSettings extends ClientSettings {
  /** `https://github.com`, or the address of a GitHub Enterprise. */
  readonly url: string;
  /** Whether organisations decide who may join: only then is the person asked to show theirs. */
  readonly readsOrganisations: boolean;
}

/** GitHub speaks OAuth and no OpenID Connect: who it is, is asked of its API. */
export class GithubIdentityProvider extends IdentityProvider {
  override readonly id = 'github';
  override readonly name = 'GitHub';
  override readonly sealingKey: Buffer;
  private readonly issuer: string;
  private readonly api: string;
  private readonly configuration: openid.Configuration;

  constructor(private readonly settings: GithubSettings) {
    super();
    const { url, clientId, clientSecret } = settings;
    this.sealingKey = deriveSealingKey(this.id, settings);
    this.api = apiOf(url);
    this.issuer = `${url}/login/oauth`;
    const endpoints = {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/access_token`,
    };
    const authentication = openid.ClientSecretPost(clientSecret);
    this.configuration = new openid.Configuration(endpoints, clientId, undefined, authentication);
    this.configuration.timeout = TIMEOUT_S;
    for (const extend of extensionsFor(url)) extend(this.configuration);
  }

  override async authorizationUrl(flow: Flow, { asksAgain }: { asksAgain: boolean }): Promise<URL> {
    const scopes = ['read:user', 'user:email', ...(this.settings.readsOrganisations ? ['read:org'] : [])];
    const again = asksAgain ? { prompt: 'select_account' } : {};
    return buildAuthorizationUrl(this.configuration, flow, { scope: scopes.join(' '), ...again });
  }

  override async identify(callback: URL, { state, codeVerifier }: Flow): Promise<ProviderProfile> {
    const checks = { expectedState: state, pkceCodeVerifier: codeVerifier };
    const { access_token: token } = await translatingFailures(() =>
      openid.authorizationCodeGrant(this.configuration, callback, checks),
    );
    const [user, emails, organisations] = await Promise.all([
      this.get('/user', token, UserSchema),
      this.get('/user/emails', token, EmailsSchema),
      this.settings.readsOrganisations ? this.listOrganisations(token) : [],
    ]);
    return {
      issuer: this.issuer,
      subject: String(user.id),
      // Not the one of the profile, which is whatever the person likes to show.
      email: emails.find(({ primary, verified }) => primary && verified)?.email ?? null,
      name: user.name?.trim() || user.login,
      organisations,
      hostedDomain: null,
    };
  }

  private async listOrganisations(token: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const some = await this.get(`/user/orgs?per_page=${PAGE}&page=${page}`, token, OrganisationsSchema);
      found.push(...some.map(({ login }) => login.toLowerCase()));
      if (some.length < PAGE) break;
    }
    return found;
  }

  private async get<Schema extends z.ZodType>(path: string, token: string, schema: Schema): Promise<z.output<Schema>> {
    const headers = {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'user-agent': 'Lexikon',
      'x-github-api-version': '2022-11-28',
    };
    const signal = AbortSignal.timeout(TIMEOUT_S * 1_000);
    const response = await fetch(`${this.api}${path}`, { headers, signal, redirect: 'error' }).catch(
      (cause: unknown) => {
        throw new ProviderUnavailableError({}, { cause });
      },
    );
    if (response.status >= 500 || response.status === TOO_MANY_REQUESTS) throw new ProviderUnavailableError();
    const body = schema.safeParse(response.ok ? await response.json().catch(() => null) : null);
    if (!body.success) throw new ProviderFailedError({}, { cause: body.error });
    return body.data;
  }
}

/** GitHub's own API, that of an enterprise at ghe.com, or of a server in the house. */
function apiOf(url: string): string {
  const { protocol, host } = new URL(url);
  if (host === 'github.com' || host.endsWith('.ghe.com')) return `${protocol}//api.${host}`;
  return `${url}/api/v3`;
}
