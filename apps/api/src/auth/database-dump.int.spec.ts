import request from 'supertest';
import { hashToken } from '@lexikon/accounts/sessions/session';
import { SetupService } from '@lexikon/accounts/setup/setup.service';
import { createAccount } from '../testing/create-account.js';
import { createSignInBench, oidcPerson } from '../testing/sign-in-bench.js';
import { dumpOf, tracesOf } from '../testing/traces-of.js';

const bench = await createSignInBench();
const { app, pool, oidc, browse, createLexicon, mailedToken } = bench;
afterAll(() => bench.close());
const server = () => request(app.getHttpServer());
const post = (path: string, body: object, token?: string) =>
  server()
    .post(path)
    .set(token === undefined ? {} : { authorization: `Bearer ${token}` })
    .send(body);
const tokenIn = (url: unknown) => String(url).split('#token=')[1] ?? '';

/** Passwords that stand nowhere else. */
const [FIRST, SECOND, THIRD, WRONG] = [
  'äpfel & "birnen" eins',
  'the/second one of all',
  'the+third one of all',
  'the wrong one, tried',
];
const NOBODY = 'nobody@example.org';

/** The installation's first hour, in which every kind of secret is handed out, and used, and tried in vain. */
async function useIt() {
  const secrets = new Map<string, string>(Object.entries({ FIRST, SECOND, THIRD, WRONG }));
  const keep = (name: string, secret: string) => {
    secrets.set(name, secret);
    return secret;
  };

  const setupLink = keep('the setup link', (await app.get(SetupService).issueLink()) ?? '');
  keep('a setup link that was not used', (await app.get(SetupService).issueLink()) ?? '');
  const admin = { email: 'ada@example.org', name: 'Ada', password: FIRST };
  const made = await post('/api/auth/setup', { ...admin, token: setupLink });
  const session = keep('a session by the setup link', made.body.access_token);

  const { email } = admin;
  keep('a session by a password', (await post('/api/auth/login', { email, password: FIRST })).body.access_token);
  await post('/api/auth/login', { email, password: WRONG });
  await post('/api/auth/login', { email: NOBODY, password: WRONG });
  await server().get(`/api/auth/me?access_token=${session}`);

  const other = await createAccount(app, { password: FIRST });
  const byAdmin = await post(`/api/admin/accounts/${other.id}/reset-link`, {}, session);
  await post('/api/auth/reset', {
    token: keep('a reset link by an admin', tokenIn(byAdmin.body.url)),
    newPassword: SECOND,
  });
  await post('/api/auth/reset-link', { email: other.email });
  keep('a reset link by mail', await mailedToken(other.email));

  oidc.person = oidcPerson();
  const browser = browse();
  const callback = await browser.leave('/api/auth/oidc');
  keep('a sign-in under way', browser.cookie('lexikon-signin') ?? '');
  keep('its state', callback.searchParams.get('state') ?? '');
  keep('its code', callback.searchParams.get('code') ?? '');
  await browser.land(callback);
  keep('a session by a provider', browser.cookie('lexikon') ?? '');
  keep('the secret of a client', 'the secret of lexikon at oidc');

  const token = { name: 'Nightly', scopes: ['read'] };
  const { workspaceId, headers } = await createLexicon();
  const owner = headers.authorization.slice('Bearer '.length);
  keep('a session', owner);
  keep('a token of a person', (await post('/api/auth/tokens', token, session)).body.token);
  keep('a token of a workspace', (await post(`/api/workspaces/${workspaceId}/tokens`, token, owner)).body.token);

  const invite = (body: object) =>
    post(`/api/workspaces/${workspaceId}/invitations`, { role: 'editor', ...body }, owner);
  const link = keep('an invitation by link', tokenIn((await invite({})).body.url));
  await post('/api/invitations/accept', { token: link }, session);
  keep('an invitation in waiting', tokenIn((await invite({})).body.url));
  await invite({ email: 'eve@example.org' });
  const mailed = keep('an invitation by mail', await mailedToken('eve@example.org'));
  const joined = await post('/api/invitations/sign-up', { token: mailed, name: 'Eve', password: THIRD });
  keep('a session by an invitation', joined.body.access_token);
  return { secrets, session };
}

describe('a copy of the database', () => {
  it('opens nothing: no session, token, password or link stands in it, however written', async () => {
    const { secrets, session } = await useIt();

    const dump = await dumpOf(pool);

    // Each was really handed out, …
    expect([...secrets].filter(([, secret]) => secret.length < 17)).toEqual([]);
    // … the copy is whole: it has texts, and bytes, …
    const all = [...dump.values()].join('\n');
    expect(all).toContain('eve@example.org');
    expect(all).toContain(hashToken(session).toString('hex'));
    // … and leads back to none.
    const found = [...secrets].flatMap(([name, secret]) =>
      [...dump]
        .filter(([, rows]) => tracesOf(secret).some((trace) => rows.includes(trace)))
        .map(([table]) => [name, table]),
    );
    expect(found).toEqual([]);
  });

  it('would be seen to hold one in every way of writing it', () => {
    const secret = 'pQ3-secret_of/some+kind';
    const written = [
      secret,
      Buffer.from(secret).toString('hex'),
      Buffer.from(`x${secret}y`).toString('base64'),
      Buffer.from(`xy${secret}`).toString('base64url'),
      Buffer.from(secret).toString('base64'),
      encodeURIComponent(secret),
    ];

    expect(written.filter((text) => !tracesOf(secret).some((trace) => `(${text})`.includes(trace)))).toEqual([]);
  });
});
