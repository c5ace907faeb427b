import request from 'supertest';
import { eventually } from '@lexikon/testing/eventually';
import { openMailbox } from '@lexikon/testing/mailbox';
import { createAccount, PASSWORD } from '../testing/create-account.js';
import { createTestApp, PUBLIC_URL } from '../testing/test-app.js';

const mailbox = await openMailbox();
const smtp = { url: mailbox.url, from: 'lexikon@example.org' };
const { app, database, close } = await createTestApp(undefined, { smtp });
afterAll(async () => {
  await close();
  await mailbox.close();
});
const server = () => request(app.getHttpServer());
const NEW = 'another long one';

const signIn = (email: string, password: string) => server().post('/api/auth/login').send({ email, password });
const me = (token: string) => server().get('/api/auth/me').auth(token, { type: 'bearer' });
const ask = (email: string) => server().post('/api/auth/reset-link').send({ email });
const reset = (token: string, newPassword = NEW) => server().post('/api/auth/reset').send({ token, newPassword });
const tokenIn = (text: string | undefined) => /\/reset#token=([\w-]{43})/u.exec(text ?? '')?.[1] ?? '';

async function mailTo(email: string): Promise<string> {
  const found = () => mailbox.mails.find((mail) => mail.includes(`To: ${email}`));
  await eventually(() => found() !== undefined);
  return found() ?? '';
}

describe('a forgotten password', () => {
  it('is set anew by a link that is mailed, in the language of the browser, once', async () => {
    const { id, email } = await createAccount(app);
    const { access_token: session } = (await signIn(email, PASSWORD)).body;

    const asked = await ask(email.toUpperCase()).set('Accept-Language', 'fr');
    const mail = await mailTo(email);
    const [first, second] = [await reset(tokenIn(mail)), await reset(tokenIn(mail))];

    expect([asked.status, asked.body]).toEqual([202, { ok: true }]);
    expect(mail).toContain(`${PUBLIC_URL}/reset#token=`);
    expect(mail).toContain('Bonjour Ada');
    expect([first.status, second.status, second.body.code]).toEqual([200, 422, 'password.link-refused']);
    expect([(await signIn(email, PASSWORD)).status, (await signIn(email, NEW)).status]).toEqual([401, 200]);
    expect((await me(session)).status).toBe(401);
    // Who reads the mail has the address.
    const account = database.selectFrom('account').select('email_verified_at').where('id', '=', id);
    expect(await account.executeTakeFirst()).toEqual({ email_verified_at: expect.any(Date) });
  });

  it('is answered the same where nobody has the address, and nothing is mailed', async () => {
    const { email } = await createAccount(app);
    const before = mailbox.mails.length;

    const [known, unknown] = [await ask(email), await ask('nobody@example.org')];
    await mailTo(email);

    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
    expect(mailbox.mails.slice(before)).toHaveLength(1);
  });

  it('is mailed about once in two minutes, however often a stranger asks', async () => {
    const { email } = await createAccount(app);

    await ask(email);
    await mailTo(email);
    await ask(email);
    const { email: last } = await createAccount(app);
    await ask(last);
    await mailTo(last);

    expect(mailbox.mails.filter((mail) => mail.includes(`To: ${email}`))).toHaveLength(1);
  });

  it('is none where an account never had one: its provider decides whether it is let in', async () => {
    const { id, email } = await createAccount(app);
    await database.updateTable('account').set({ password_hash: null }).where('id', '=', id).execute();

    await ask(email);
    const { email: last } = await createAccount(app);
    await ask(last);
    await mailTo(last);

    expect(mailbox.mails.filter((mail) => mail.includes(`To: ${email}`))).toEqual([]);
  });
});

describe('a link for a new password', () => {
  async function issue() {
    const [admin, account] = [await createAccount(app), await createAccount(app)];
    await database.updateTable('account').set({ is_admin: true }).where('id', '=', admin.id).execute();
    const { access_token: token } = (await signIn(admin.email, PASSWORD)).body;
    const path = `/api/admin/accounts/${account.id}/reset-link`;
    const answer = await server().post(path).auth(token, { type: 'bearer' });
    return { admin, account, answer, token: tokenIn(answer.body.url) };
  }

  it('is made by an admin, and used without a mail', async () => {
    const { account, answer, token } = await issue();

    expect(answer.status).toBe(201);
    expect(answer.body.url).toBe(`${PUBLIC_URL}/reset#token=${token}`);
    expect((await reset(token)).status).toBe(200);
    expect((await signIn(account.email, NEW)).status).toBe(200);
  });

  it('is not there for others, and asks admins for a fresh sign-in', async () => {
    const { admin, account } = await issue();
    const path = `/api/admin/accounts/${admin.id}/reset-link`;
    const post = (token: string) => server().post(path).auth(token, { type: 'bearer' });
    const [mine, theirs] = [await signIn(account.email, PASSWORD), await signIn(admin.email, PASSWORD)];
    const before = new Date(Date.now() - 601_000);
    await database.updateTable('session').set({ created_at: before }).where('user_id', '=', admin.id).execute();

    const [other, stale] = [await post(mine.body.access_token), await post(theirs.body.access_token)];

    expect([other.status, stale.status, stale.body.code]).toEqual([404, 403, 'auth.fresh-sign-in-needed']);
  });

  it('dies with the password that it was to replace', async () => {
    const { account, token } = await issue();
    const { access_token: session } = (await signIn(account.email, PASSWORD)).body;

    await server()
      .post('/api/auth/password')
      .auth(session, { type: 'bearer' })
      .send({ currentPassword: PASSWORD, newPassword: NEW })
      .expect(200);

    expect((await reset(token, 'a third long one')).body.code).toBe('password.link-refused');
    expect((await signIn(account.email, NEW)).status).toBe(200);
  });

  it('works for one of fifty that try at the same time', async () => {
    const { token } = await issue();

    const answers = await Promise.all(Array.from({ length: 50 }, () => reset(token)));

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('holds for a day', async () => {
    const { token } = await issue();
    const [link] = await database.selectFrom('reset_link').selectAll().where('by_mail', '=', false).execute();
    await database.updateTable('reset_link').set({ expires_at: new Date() }).execute();

    expect(Number(link?.expires_at) - Number(link?.created_at)).toBe(86_400_000);
    expect((await reset(token)).body.code).toBe('password.link-refused');
  });
});

describe('without a mail server, and without passwords', () => {
  it('says so', async () => {
    const bare = await createTestApp();
    const off = await createTestApp(undefined, { localAccounts: false, smtp });
    const post = (test: typeof bare, path: string, body: object) =>
      request(test.app.getHttpServer()).post(path).send(body);

    const answers = [
      await post(bare, '/api/auth/reset-link', { email: 'ada@example.org' }),
      await post(off, '/api/auth/reset-link', { email: 'ada@example.org' }),
      await post(off, '/api/auth/reset', { token: 'x'.repeat(43), newPassword: NEW }),
    ];

    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [403, 'auth.mail-off'],
      [403, 'auth.local-off'],
      [403, 'auth.local-off'],
    ]);
    await bare.close();
    await off.close();
  });
});
