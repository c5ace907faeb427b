import { hkdfSync } from 'node:crypto';
import * as openid from 'openid-client';
import type { Flow, ProviderId } from './identity-provider.js';
import { ProviderFailedError, ProviderUnavailableError, SignInCancelledError } from './provider.errors.js';

export const TIMEOUT_S = 10;

export interface ClientSettings {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Of the client's secret, which is random and the same in every process. Another provider's key is another one. */
export function deriveSealingKey(id: ProviderId, { clientSecret }: ClientSettings): Buffer {
  return Buffer.from(hkdfSync('sha256', clientSecret, 'lexikon', `sign-in attempt at ${id}`, 32));
}

/** For `Configuration`: plain http is for stand-ins and for providers on the same machine. */
export function extensionsFor(url: string): ((configuration: openid.Configuration) => void)[] {
  // Marked deprecated only to stand out. The configuration takes such addresses for this machine alone.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return url.startsWith('http://') ? [openid.allowInsecureRequests] : [];
}

export function clientAuthentication({ clientSecret }: ClientSettings): openid.ClientAuth {
  const [post, basic] = [openid.ClientSecretPost(clientSecret), openid.ClientSecretBasic(clientSecret)];
  // In the body, which every provider but a few takes. Those say so.
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported;
    const takesPost = !methods || methods.includes('client_secret_post');
    (takesPost ? post : basic)(server, ...rest);
  };
}

export async function buildAuthorizationUrl(
  configuration: openid.Configuration,
  { state, codeVerifier, redirectUri }: Flow,
  parameters: Readonly<Record<string, string>>,
): Promise<URL> {
  return openid.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    state,
    code_challenge: await openid.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    ...parameters,
  });
}

/** Whatever fails at a provider, in three words: the person's no, a wrong answer, no answer. */
export async function translatingFailures<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw translate(error);
  }
}

function translate(error: unknown): Error {
  const options = { cause: error };
  if (error instanceof openid.AuthorizationResponseError) {
    if (error.error === 'access_denied') return new SignInCancelledError({}, options);
    const isDown = error.error === 'temporarily_unavailable' || error.error === 'server_error';
    return isDown ? new ProviderUnavailableError({}, options) : new ProviderFailedError({}, options);
  }
  if (error instanceof openid.ResponseBodyError) {
    return error.status >= 500 ? new ProviderUnavailableError({}, options) : new ProviderFailedError({}, options);
  }
  if (error instanceof openid.ClientError) {
    return isNoAnswer(error) ? new ProviderUnavailableError({}, options) : new ProviderFailedError({}, options);
  }
  // What `fetch` throws when nobody answers.
  if (error instanceof TypeError) return new ProviderUnavailableError({}, options);
  return error instanceof Error ? error : new Error('A provider failed', options);
}

function isNoAnswer({ code, cause }: openid.ClientError): boolean {
  if (code === 'OAUTH_TIMEOUT') return true;
  return code === 'OAUTH_RESPONSE_IS_NOT_CONFORM' && cause instanceof Response && cause.status >= 500;
}
