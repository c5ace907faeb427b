import { AccountsService } from '@lexikon/accounts/accounts.service';
import request from 'supertest';
import { createAccount, PASSWORD } from '../testing/create-account.js';
import { createTestApp } from '../testing/test-app.js';

const { app, database, close } = await createTestApp();
afterAll(close);
const server = () => request(app.getHttpServer());

async function signIn(email: string, password = PASSWORD) {
  return server().post('/api/auth/login').send({ email, password });
}

function cookieOf(answer: request.Response): string {
  return String(answer.headers['set-cookie']).split(';')[0] ?? '';
}

describe('POST /api/auth/login', () => {
  it('answers a token that works as a bearer', async () => {
    const { id, email } = await createAccount(app);

    const answer = await signIn(email.toUpperCase());
    const me = await server().get('/api/auth/me').auth(answer.body.access_token, { type: 'bearer' });

    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      access_token: expect.stringMatching(/^[\w-]{43}$/u),
      token_type: 'Bearer',
      expires_in: 604_800,
    });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(me.body).toEqual({ id, email, name: 'Ada', isAdmin: false });
  });

  it('sets a cookie that scripts cannot read and that signs in', async () => {
    const { id, email } = await createAccount(app);

    const answer = await signIn(email);
    const me = await server().get('/api/auth/me').set('Cookie', cookieOf(answer));

    expect(String(answer.headers['set-cookie'])).toMatch(
      /^lexikon=[\w-]{43}; Max-Age=2592000; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/u,
    );
    expect(me.body.id).toBe(id);
  });

  it('sets a cookie bound to the host where the browser came by https', async () => {
    const { email } = await createAccount(app);

    const answer = await server()
      .post('/api/auth/login')
      .set('X-Forwarded-Proto', 'https')
      .set('Host', 'lexikon.example.org')
      .send({ email, password: PASSWORD });

    expect(String(answer.headers['set-cookie'])).toMatch(/^__Host-lexikon=[^;]+;.* Path=\/;.* HttpOnly; Secure;/u);
  });

  it('takes no password over plain http from elsewhere, and says why', async () => {
    const { status, body } = await server()
      .post('/api/auth/login')
      .set('Host', 'lexikon.lan:3000')
      .set('Accept-Language', 'fr')
      .send({ email: 'a@b.org', password: PASSWORD });

    expect([status, body.code]).toEqual([400, 'auth.needs-tls']);
    expect(body.detail).toContain('lexikon.lan');
  });

  it('answers the same to a wrong password and to an unknown address', async () => {
    const { email } = await createAccount(app);

    const answers = [await signIn(email, 'wrong password'), await signIn('nobody@example.org')];

    const told = answers.map(({ status, body: { requestId: _, ...body } }) => ({ status, body }));
    expect(told[0]).toMatchObject({ status: 401, body: { code: 'auth.wrong-credentials' } });
    expect(told[1]).toEqual(told[0]);
  });

  it('turns away an account that is disabled, and ends what it had open', async () => {
    const { id, email } = await createAccount(app);
    const { body } = await signIn(email);
    await database.updateTable('account').set({ disabled_at: new Date() }).where('id', '=', id).execute();

    const me = await server().get('/api/auth/me').auth(body.access_token, { type: 'bearer' });

    expect([me.status, (await signIn(email)).status]).toEqual([401, 401]);
  });

  it('keeps no token that could be read from the database', async () => {
    const { email } = await createAccount(app);

    const { body } = await signIn(email);

    const rows = await database.selectFrom('session').selectAll().execute();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(body.access_token);
  });
});

describe('POST /api/auth/password', () => {
  it('changes it, and ends all sessions but this one', async () => {
    const { email } = await createAccount(app);
    const [here, there] = [await signIn(email), await signIn(email)];
    const bearer = ({ body }: request.Response) => ({ authorization: `Bearer ${body.access_token}` });

    const answer = await server()
      .post('/api/auth/password')
      .set(bearer(here))
      .send({ currentPassword: PASSWORD, newPassword: 'another long one' });

    expect(answer.status).toBe(200);
    const [meHere, meThere] = [here, there].map(async (from) => server().get('/api/auth/me').set(bearer(from)));
    expect([(await meHere)?.status, (await meThere)?.status]).toEqual([200, 401]);
    expect([(await signIn(email)).status, (await signIn(email, 'another long one')).status]).toEqual([401, 200]);
  });

  it.each([
    ['wrong password', 'another long one', 422, 'account.wrong-password'],
    [PASSWORD, 'too short', 400, 'request.invalid'],
  ])('refuses %j for %j', async (currentPassword, newPassword, status, code) => {
    const { email } = await createAccount(app);
    const { body } = await signIn(email);

    const answer = await server()
      .post('/api/auth/password')
      .auth(body.access_token, { type: 'bearer' })
      .send({ currentPassword, newPassword });

    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect((await signIn(email)).status).toBe(200);
  });
});

describe('a new account', () => {
  it('has a workspace of its own with one lexicon', async () => {
    const { email } = await createAccount(app, { name: 'Émilie' });
    const { body } = await signIn(email);
    const get = (path: string) => server().get(path).auth(body.access_token, { type: 'bearer' });

    const workspaces = (await get('/api/workspaces')).body.items;
    const lexicons = (await get('/api/lexicons')).body.items;

    expect(workspaces).toMatchObject([{ name: 'Émilie', isPersonal: true, role: 'owner' }]);
    expect(lexicons).toMatchObject([
      { name: 'Émilie', workspaceId: workspaces[0].id, languages: ['en', 'fr'], defaultLanguage: 'en' },
    ]);
  });

  it('cannot have an address that another has, however it is written', async () => {
    const { email } = await createAccount(app);
    const accounts = app.get(AccountsService);
    const caller = { actor: { kind: 'system' }, requestId: 'test' } as const;

    const again = accounts.create(caller, {
      email: ` ${email.toUpperCase()}`,
      name: 'B',
      password: PASSWORD,
      isAdmin: false,
    });

    await expect(again).rejects.toMatchObject({ code: 'account.email-taken' });
  });
});
