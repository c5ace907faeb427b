import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json, text } from 'node:stream/consumers';

// No import of ours: plain Node runs this file as it is, for the tests in a browser.

export interface GithubPerson {
  readonly id: number;
  readonly login: string;
  readonly name: string | null;
  readonly emails: readonly { readonly email: string; readonly primary: boolean; readonly verified: boolean }[];
  /** Logins of organisations. */
  readonly orgs: readonly string[];
}

export interface GithubClient {
  readonly id: string;
  readonly secret: string;
  readonly redirectUri: string;
}

/** As much of GitHub as signing in asks for, as strict as it is, at which whoever is named agrees without being asked. */
export interface GithubStandIn {
  /** For GITHUB_URL. */
  readonly url: string;
  /** Who sits at the browser. */
  person: GithubPerson;
  /** The `iss` of its callbacks; null for none, as older servers of enterprises. */
  issuer: string | null;
  /** Paths of the API that answer 503, such as `/user/orgs`. */
  readonly failing: Set<string>;
  close(): Promise<void>;
}

interface Grant {
  readonly person: GithubPerson;
  readonly scopes: readonly string[];
  readonly challenge: string | null;
}

const NEEDED_SCOPE: Readonly<Record<string, string>> = { '/user/emails': 'user:email', '/user/orgs': 'read:org' };

export async function startGithubStandIn(
  client: GithubClient,
  { person, port = 0 }: { readonly person: GithubPerson; readonly port?: number },
): Promise<GithubStandIn> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const standIn: GithubStandIn = {
    url,
    person,
    issuer: `${url}/login/oauth`,
    failing: new Set(),
    close: () => closeServer(server),
  };
  const [codes, tokens] = [new Map<string, Grant>(), new Map<string, Grant>()];
  server.on('request', (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const path = pathname.replace(/^\/api\/v3/u, '');
    if (path === '/login/oauth/authorize') return authorize(response, searchParams, { client, standIn, codes });
    if (path === '/login/oauth/access_token') return void exchange(request, response, { client, codes, tokens });
    if (request.method === 'PUT' && path === '/person') return void takePerson(request, response, standIn);
    if (standIn.failing.has(path)) return send(response, 503, { message: 'Service unavailable' });
    return serveApi(request, response, path, tokens);
  });
  return standIn;
}

function authorize(
  response: ServerResponse,
  query: URLSearchParams,
  { client, standIn, codes }: { client: GithubClient; standIn: GithubStandIn; codes: Map<string, Grant> },
): void {
  if (query.get('client_id') !== client.id || query.get('redirect_uri') !== client.redirectUri) {
    return send(response, 404, { message: 'Not Found' });
  }
  const code = randomBytes(10).toString('hex');
  const scopes = (query.get('scope') ?? '').split(' ');
  const challenge = query.get('code_challenge_method') === 'S256' ? query.get('code_challenge') : null;
  codes.set(code, { person: standIn.person, scopes, challenge });
  const target = new URL(client.redirectUri);
  target.searchParams.set('code', code);
  target.searchParams.set('state', query.get('state') ?? '');
  if (standIn.issuer !== null) target.searchParams.set('iss', standIn.issuer);
  response.writeHead(302, { location: target.href }).end();
}

async function exchange(
  request: IncomingMessage,
  response: ServerResponse,
  { client, codes, tokens }: { client: GithubClient; codes: Map<string, Grant>; tokens: Map<string, Grant> },
): Promise<void> {
  const body = new URLSearchParams(await text(request));
  // What is refused is answered with 200, as GitHub does.
  const refuse = (error: string) => send(response, 200, { error, error_description: 'Refused.' });
  if (body.get('client_id') !== client.id || body.get('client_secret') !== client.secret) {
    return refuse('incorrect_client_credentials');
  }
  if (body.get('redirect_uri') !== client.redirectUri) return refuse('redirect_uri_mismatch');
  const grant = codes.get(body.get('code') ?? '');
  codes.delete(body.get('code') ?? '');
  const verifier = createHash('sha256')
    .update(body.get('code_verifier') ?? '')
    .digest('base64url');
  if (!grant || (grant.challenge !== null && grant.challenge !== verifier)) return refuse('bad_verification_code');
  const token = `gho_${randomBytes(20).toString('hex')}`;
  tokens.set(token, grant);
  return send(response, 200, { access_token: token, token_type: 'bearer', scope: grant.scopes.join(',') });
}

function serveApi(request: IncomingMessage, response: ServerResponse, path: string, tokens: Map<string, Grant>): void {
  const grant = tokens.get(/^Bearer (.+)$/u.exec(request.headers.authorization ?? '')?.[1] ?? '');
  if (!grant) return send(response, 401, { message: 'Bad credentials' });
  const scope = NEEDED_SCOPE[path];
  if (scope !== undefined && !grant.scopes.includes(scope)) return send(response, 404, { message: 'Not Found' });
  const { id, login, name, emails, orgs } = grant.person;
  const answers: Readonly<Record<string, unknown>> = {
    '/user': { id, login, name, email: emails.find(({ primary }) => primary)?.email ?? null },
    '/user/emails': emails,
    '/user/orgs': orgs.map((org, i) => ({ login: org, id: i + 1 })),
  };
  return Object.hasOwn(answers, path)
    ? send(response, 200, answers[path])
    : send(response, 404, { message: 'Not Found' });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** For a test in another process: whoever is put to /person sits at the browser from then on. */
async function takePerson(request: IncomingMessage, response: ServerResponse, standIn: GithubStandIn): Promise<void> {
  standIn.person = (await json(request)) as GithubPerson;
  response.writeHead(204).end();
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
