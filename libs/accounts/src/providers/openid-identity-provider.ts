import * as openid from 'openid-client';
import { type Flow, IdentityProvider, type ProviderId, type ProviderProfile } from './identity-provider.js';
import {
  buildAuthorizationUrl,
  clientAuthentication,
  type ClientSettings,
  deriveSealingKey,
  extensionsFor,
  TIMEOUT_S,
  translatingFailures,
} from './oauth-client.js';
import { ProviderFailedError } from './provider.errors.js';

const HOUR_MS = 3_600_000;
const ENTRA = /^https:\/\/(?:login\.microsoftonline\.com|sts\.windows\.net)\//u;

export interface OpenidSettings extends ClientSettings {
  readonly id: Extract<ProviderId, 'google' | 'oidc'>;
  readonly name: string;
  readonly issuer: string;
  /** How it is told that the person shall show themselves anew. */
  readonly promptAgain: 'login' | 'select_account';
}

/** Google, and everyone else who speaks OpenID Connect. */
export class OpenidIdentityProvider extends IdentityProvider {
  override readonly id: ProviderId;
  override readonly name: string;
  override readonly sealingKey: Buffer;
  private discovered: { readonly at: number; readonly configuration: Promise<openid.Configuration> } | null = null;

  constructor(private readonly settings: OpenidSettings) {
    super();
    this.id = settings.id;
    this.name = settings.name;
    this.sealingKey = deriveSealingKey(settings.id, settings);
  }

  override async authorizationUrl(flow: Flow, { asksAgain }: { asksAgain: boolean }): Promise<URL> {
    const configuration = await this.discover();
    return buildAuthorizationUrl(configuration, flow, {
      scope: 'openid email profile',
      nonce: flow.nonce,
      ...(asksAgain ? { prompt: this.settings.promptAgain } : {}),
    });
  }

  override async identify(callback: URL, { state, nonce, codeVerifier }: Flow): Promise<ProviderProfile> {
    const configuration = await this.discover();
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: codeVerifier };
    const claims = await translatingFailures(async () => {
      const tokens = await openid.authorizationCodeGrant(configuration, callback, checks);
      const told = tokens.claims();
      if (!told) throw new ProviderFailedError();
      const { userinfo_endpoint: endpoint } = configuration.serverMetadata();
      // Some tell the address only to those who ask once more.
      const more = told['email'] === undefined && endpoint !== undefined;
      return more ? { ...(await openid.fetchUserInfo(configuration, tokens.access_token, told.sub)), ...told } : told;
    });
    return profileOf(claims);
  }

  /** Once an hour; after a failure, at the next sign-in. */
  private async discover(): Promise<openid.Configuration> {
    if (this.discovered && Date.now() - this.discovered.at < HOUR_MS) return this.discovered.configuration;
    const { issuer, clientId } = this.settings;
    const configuration = translatingFailures(() =>
      openid.discovery(new URL(issuer), clientId, undefined, clientAuthentication(this.settings), {
        timeout: TIMEOUT_S,
        // The signature is checked although the token comes straight from the provider: it costs little.
        execute: [...extensionsFor(issuer), openid.enableNonRepudiationChecks],
      }),
    );
    this.discovered = { at: Date.now(), configuration };
    configuration.catch(() => (this.discovered = null));
    return configuration;
  }
}

interface Claims {
  readonly iss: string;
  readonly sub: string;
  readonly [claim: string]: unknown;
}

function profileOf(claims: Claims): ProviderProfile {
  const email = textOf(claims['email']);
  const verified = email !== null && isVerified(claims) ? email : null;
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: verified,
    name: textOf(claims['name']) ?? textOf(claims['preferred_username']) ?? verified?.split('@', 1)[0] ?? claims.sub,
    organisations: [],
    hostedDomain: textOf(claims['hd'])?.toLowerCase() ?? null,
  };
}

function isVerified(claims: Claims): boolean {
  if (isYes(claims['email_verified'])) return true;
  // Entra has no word for a verified address, but one for an address in a domain whose owner has proven it.
  return ENTRA.test(claims.iss) && isYes(claims['xms_edov']);
}

/** Some write the word, or a number. */
function isYes(claim: unknown): boolean {
  return claim === true || claim === 'true' || claim === 1 || claim === '1';
}

function textOf(claim: unknown): string | null {
  return typeof claim === 'string' && claim.trim() !== '' ? claim.trim() : null;
}
