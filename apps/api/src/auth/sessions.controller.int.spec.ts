import { jest } from '@jest/globals';
import request from 'supertest';
import { eventually } from '@lexikon/testing/eventually';
import { createAccount, PASSWORD } from '../testing/create-account.js';
import { createTestApp } from '../testing/test-app.js';

const { app, database, pool, close } = await createTestApp();
afterAll(close);
const server = () => request(app.getHttpServer());

async function signIn(email: string, password = PASSWORD) {
  return server().post('/api/auth/login').send({ email, password });
}

function cookieOf(answer: request.Response): string {
  return String(answer.headers['set-cookie']).split(';')[0] ?? '';
}

describe('a session', () => {
  async function setup() {
    const { id, email } = await createAccount(app);
    const answer = await signIn(email);
    const token: string = answer.body.access_token;
    const me = () => server().get('/api/auth/me').auth(token, { type: 'bearer' });
    const age = (column: 'expires_at' | 'last_used_at', days: number) =>
      database
        .updateTable('session')
        .set({ [column]: new Date(Date.now() - days * 86_400_000) })
        .where('user_id', '=', id)
        .execute();
    const lastUse = async () => {
      const row = database.selectFrom('session').select('last_used_at').where('user_id', '=', id);
      return (await row.executeTakeFirstOrThrow()).last_used_at;
    };
    return { id, email, token, cookie: cookieOf(answer), me, age, lastUse };
  }

  it('ends when it was left alone for seven days', async () => {
    const { me, age } = await setup();

    await age('last_used_at', 6.9);
    const before = await me();
    await age('last_used_at', 7.1);

    expect([before.status, (await me()).status]).toEqual([200, 401]);
  });

  it('ends at its time, however much it is used', async () => {
    const { me, age } = await setup();

    await age('expires_at', 0.001);

    expect((await me()).status).toBe(401);
  });

  it('remembers its last use to the minute', async () => {
    const { me, age, lastUse } = await setup();
    await age('last_used_at', 1);

    await me();
    // Nobody waits for the note, so a later request is what shows it.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const noted = await lastUse();
    await me();

    expect(Date.now() - noted.getTime()).toBeLessThan(60_000);
    expect(await lastUse()).toEqual(noted);
  });

  it('shows the network of its last use, and no more of the address', async () => {
    const { id, token, age } = await setup();
    const get = () => server().get('/api/auth/sessions').auth(token, { type: 'bearer' });
    const first = await get();
    await age('last_used_at', 1);

    await get().set('X-Forwarded-For', '203.0.113.7');
    await eventually(async () => {
      const row = database.selectFrom('session').select('address_prefix').where('user_id', '=', id);
      return (await row.executeTakeFirstOrThrow()).address_prefix === '203.0.113.0/24';
    });
    const second = await get();

    expect([first, second].map(({ body }) => body.items[0].addressPrefix)).toEqual(['127.0.0.0/24', '203.0.113.0/24']);
  });

  it('costs a request one statement, and nothing that is waited for', async () => {
    const { me } = await setup();
    const query = jest.spyOn(pool, 'query');

    await me();

    const names = query.mock.calls.map(([statement]) => Object(statement).name as unknown);
    query.mockRestore();
    expect(names.filter((name) => name === 'find-session')).toHaveLength(1);
    expect(names).not.toContain('note-session-use');
  });

  it('has a new id after signing in again, and the old one has ended', async () => {
    const { email, cookie, me } = await setup();

    const again = await server().post('/api/auth/login').set('Cookie', cookie).send({ email, password: PASSWORD });

    expect(cookieOf(again)).not.toBe(cookie);
    expect((await me()).status).toBe(401);
    expect((await server().get('/api/auth/me').set('Cookie', cookieOf(again))).status).toBe(200);
  });

  it('never takes the id that a browser comes with', async () => {
    const { email } = await setup();
    const planted = `lexikon=${'a'.repeat(43)}`;

    const answer = await server().post('/api/auth/login').set('Cookie', planted).send({ email, password: PASSWORD });

    expect(cookieOf(answer)).not.toBe(planted);
    expect((await server().get('/api/auth/me').set('Cookie', planted)).status).toBe(401);
  });

  it('older than ten minutes does nothing sensitive until its owner signs in again', async () => {
    const { id, email, token } = await setup();
    const change = (bearer: string) =>
      server()
        .post('/api/auth/password')
        .auth(bearer, { type: 'bearer' })
        .send({ currentPassword: PASSWORD, newPassword: 'another long one' });
    const before = new Date(Date.now() - 601_000);
    await database.updateTable('session').set({ created_at: before }).where('user_id', '=', id).execute();

    const stale = await change(token);
    const fresh = await change((await signIn(email)).body.access_token);

    expect([stale.status, stale.body.code, fresh.status]).toEqual([403, 'auth.fresh-sign-in-needed', 200]);
  });

  it('ends by signing out, and the cookie goes', async () => {
    const { me, cookie } = await setup();

    const answer = await server().post('/api/auth/logout').set('Cookie', cookie);

    expect(answer.status).toBe(200);
    expect(String(answer.headers['set-cookie'])).toMatch(/^lexikon=;/u);
    expect((await me()).status).toBe(401);
  });

  it('that has ended is told so, and its cookie goes, where a public lexicon could have been read', async () => {
    const { cookie, age } = await setup();
    await age('expires_at', 1);

    const first = await server().get('/api/lexicons').set('Cookie', cookie);
    const second = await server().get('/api/lexicons');

    expect([first.status, first.body.code, second.status]).toEqual([401, 'auth.required', 200]);
    expect(String(first.headers['set-cookie'])).toMatch(/^lexikon=;/u);
  });

  it.each([
    ['by what the browser says of it', { 'Sec-Fetch-Site': 'cross-site' }],
    ['from a sibling host', { 'Sec-Fetch-Site': 'same-site' }],
    ['by its origin', { Origin: 'https://evil.example' }],
    ['from a page without origin', { Origin: 'null' }],
  ])('writes nothing for another site, known %s', async (_, headers) => {
    const { cookie, me } = await setup();

    const { status, body } = await server().post('/api/auth/logout').set('Cookie', cookie).set(headers);

    expect([status, body.code]).toEqual([403, 'request.cross-site']);
    expect((await me()).status).toBe(200);
  });

  it('writes for its own page', async () => {
    const { cookie } = await setup();

    const { status } = await server()
      .post('/api/auth/logout')
      .set({ Cookie: cookie, 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost:5173' });

    expect(status).toBe(200);
  });
});

describe('/api/auth/sessions', () => {
  async function setup() {
    const { email } = await createAccount(app);
    const tokens: string[] = [];
    for (const agent of ['Firefox', 'Chromium', 'curl']) {
      const answer = await server()
        .post('/api/auth/login')
        .set('User-Agent', agent)
        .send({ email, password: PASSWORD });
      tokens.push(answer.body.access_token);
    }
    const as = (i: number) => ({ authorization: `Bearer ${tokens[i]}` });
    const list = async (i: number, query: object = {}) =>
      (await server().get('/api/auth/sessions').set(as(i)).query(query)).body;
    return { as, list };
  }

  it('lists mine, the newest first, and knows which one asks', async () => {
    const { list } = await setup();

    const { items, nextCursor } = await list(1);

    expect(items.map(({ userAgent, isCurrent }: Record<string, unknown>) => [userAgent, isCurrent])).toEqual([
      ['curl', false],
      ['Chromium', true],
      ['Firefox', false],
    ]);
    expect(nextCursor).toBeNull();
  });

  it('pages through them', async () => {
    const { list } = await setup();

    const first = await list(0, { limit: 2 });
    const second = await list(0, { limit: 2, cursor: first.nextCursor });

    expect([...first.items, ...second.items].map(({ userAgent }: { userAgent: string }) => userAgent)).toEqual([
      'curl',
      'Chromium',
      'Firefox',
    ]);
  });

  it('ends one', async () => {
    const { as, list } = await setup();
    const { items } = await list(0);

    await server().delete(`/api/auth/sessions/${items[0].id}`).set(as(0)).expect(200);

    expect((await server().get('/api/auth/me').set(as(2))).status).toBe(401);
    expect((await list(0)).items).toHaveLength(2);
  });

  it('ends all others', async () => {
    const { as } = await setup();

    await server().delete('/api/auth/sessions').set(as(0)).expect(200);

    const statuses = [0, 1, 2].map(async (i) => (await server().get('/api/auth/me').set(as(i))).status);
    expect(await Promise.all(statuses)).toEqual([200, 401, 401]);
  });

  it('knows nothing of those of others', async () => {
    const [mine, theirs] = [await setup(), await setup()];
    const { items } = await theirs.list(0);

    const { status } = await server().delete(`/api/auth/sessions/${items[0].id}`).set(mine.as(0));

    expect(status).toBe(404);
    expect((await theirs.list(0)).items).toHaveLength(3);
  });
});
