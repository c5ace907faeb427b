import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import OidcProvider, { type Adapter, interactionPolicy } from 'oidc-provider';
// @ts-expect-error Its types leave it out, and without it the provider complains at every start.
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';

// No import of ours: plain Node runs this file as it is, for the tests in a browser.

const HOUR_S = 3_600;

export interface OidcPerson {
  readonly sub: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly name?: string;
  /** Google's word for the domain of an organisation. */
  readonly hd?: string;
}

export interface OidcClient {
  readonly id: string;
  readonly secret: string;
  readonly redirectUri: string;
}

/** A real OpenID Connect provider, at which whoever is named signs in without being asked. */
export interface OidcStandIn {
  /** For OIDC_ISSUER, or GOOGLE_ISSUER. */
  readonly url: string;
  /** Who sits at the browser. */
  person: OidcPerson;
  /** Tells the address to those only who ask for it by the token. */
  isReticent: boolean;
  close(): Promise<void>;
}

export async function startOidcStandIn(
  client: OidcClient,
  { person, port = 0 }: { readonly person: OidcPerson; readonly port?: number },
): Promise<OidcStandIn> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const standIn: OidcStandIn = { url, person, isReticent: false, close: () => closeServer(server) };
  const people = new Map<string, OidcPerson>();
  const provider = buildProvider(url, client, (sub, use) =>
    standIn.isReticent && use === 'id_token' ? { sub } : { sub, ...people.get(sub) },
  );
  const serve = provider.callback();
  server.on('request', (request, response) => {
    if (request.method === 'PUT' && request.url === '/person') return void takePerson(request, response, standIn);
    if (!request.url?.startsWith('/interaction/')) return void serve(request, response);
    const { sub } = standIn.person;
    people.set(sub, standIn.person);
    return void provider.interactionFinished(request, response, { login: { accountId: sub }, select_account: {} });
  });
  return standIn;
}

function buildProvider(
  url: string,
  { id, secret, redirectUri }: OidcClient,
  tell: (sub: string, use: string) => { sub: string },
) {
  const policy = interactionPolicy.base();
  // Google's way to be asked again, which not every provider knows.
  policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0);
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return new OidcProvider(url, {
    adapter: createMemoryAdapter() as new (name: string) => Adapter,
    clients: [{ client_id: id, client_secret: secret, redirect_uris: [redirectUri] }],
    // Without a verifier, no code: as strict as a provider may be.
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'hd'] },
    // In the identity token, as Google and Keycloak do.
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { policy, url: (_context, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ['only for tests'] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    ttl: { AccessToken: HOUR_S, Grant: HOUR_S, IdToken: HOUR_S, Interaction: HOUR_S, Session: HOUR_S },
    findAccount: (_context, sub) => ({ accountId: sub, claims: (use) => tell(sub, use) }),
    // Nobody is asked what may be told.
    loadExistingGrant: async ({ oidc }) => {
      const { client, session, provider } = oidc;
      const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
}

/** For a test in another process: whoever is put to /person sits at the browser from then on. */
async function takePerson(request: IncomingMessage, response: ServerResponse, standIn: OidcStandIn): Promise<void> {
  standIn.person = (await json(request)) as OidcPerson;
  response.writeHead(204).end();
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
