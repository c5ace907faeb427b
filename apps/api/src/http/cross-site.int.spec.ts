import request from 'supertest';
import { createAccount, PASSWORD } from '../testing/create-account.js';
import { createTestApp } from '../testing/test-app.js';

const ORIGIN = 'https://app.example.org';
const { app, database, close } = await createTestApp(undefined, { corsOrigins: [ORIGIN] });
const closed = await createTestApp();
afterAll(async () => {
  await close();
  await closed.close();
});
const server = () => request(app.getHttpServer());

/** Somebody who has signed in here, and visits another site with the same browser. */
async function signedIn() {
  const { email } = await createAccount(app);
  const answer = await server().post('/api/auth/login').send({ email, password: PASSWORD });
  const [cookie = ''] = String(answer.headers['set-cookie']).split(';');
  const { items } = (await server().get('/api/lexicons').set('Cookie', cookie)).body;
  return { cookie, token: String(answer.body.access_token), lexiconId: String(items[0].id) };
}
const countTerms = async (lexiconId: string) =>
  (await database.selectFrom('term').select('id').where('lexicon_id', '=', lexiconId).execute()).length;

/** As a form of another site sends it: the body is JSON to whoever does not look at its type. */
const SHAPES = [
  ['a form', '/api/terms', 'application/x-www-form-urlencoded'],
  ['plain text', '/api/terms', 'text/plain'],
  ['a form with a file', '/api/lexicons/:id/imports', 'multipart/form-data; boundary=x'],
  ['no type at all', '/api/terms', ''],
] as const;
const FILE =
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nid,term\n1,Word\n\r\n--x--\r\n';

describe.each(SHAPES)('a write of another site, as %s', (_, path, type) => {
  async function send(headers: Record<string, string>) {
    const { cookie, lexiconId } = await signedIn();
    const isFile = type.startsWith('multipart');
    const body = isFile ? FILE : JSON.stringify({ term: 'Word', definition: 'Taken over', lexiconId });
    const answer = await server()
      .post(path.replace(':id', lexiconId))
      .set({ Cookie: cookie, ...(type === '' ? {} : { 'Content-Type': type }), ...headers })
      // Bytes: supertest would name a type for a text.
      .send(Buffer.from(body));
    const imports = await database.selectFrom('import').select('id').where('lexicon_id', '=', lexiconId).execute();
    return { status: answer.status, code: answer.body.code, written: imports.length + (await countTerms(lexiconId)) };
  }

  it.each([
    ['of a browser of today', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }],
    ['of an older browser', { Origin: 'https://evil.example' }],
    ['from a frame that hides where it is', { Origin: 'null' }],
  ])('is refused: %s', async (__, headers) => {
    expect(await send(headers)).toEqual({ status: 403, code: 'request.cross-site', written: 0 });
  });

  it('is refused where the browser says nothing of where it comes from', async () => {
    const { status, written } = await send({});

    expect([status === 415 || status === 403, written]).toEqual([true, 0]);
  });
});

describe('a write', () => {
  it('of a program with a token needs no word of where it comes from', async () => {
    const { token, lexiconId } = await signedIn();

    const answer = await server()
      .post(`/api/lexicons/${lexiconId}/imports`)
      .auth(token, { type: 'bearer' })
      .attach('file', Buffer.from('id,term\n1,Word\n'), 'words.csv');

    expect(answer.status).toBe(202);
  });

  it('of a file by our own page comes in', async () => {
    const { cookie, lexiconId } = await signedIn();

    const answer = await server()
      .post(`/api/lexicons/${lexiconId}/imports`)
      .set({ Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' })
      .attach('file', Buffer.from('id,term\n1,Word\n'), 'words.csv');

    expect(answer.status).toBe(202);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', 'multipart/form-data; boundary=x'])(
    'as %s is not taken, whoever sends it',
    async (type) => {
      const { token } = await signedIn();

      const answer = await server()
        .patch('/api/auth/me')
        .auth(token, { type: 'bearer' })
        .set('Content-Type', type)
        .send(Buffer.from('{"name":"Eve"}'));

      expect([answer.status, answer.body.code]).toEqual([415, 'request.not-json']);
    },
  );

  it('as a file is taken as nothing else', async () => {
    const { token, lexiconId } = await signedIn();

    const answer = await server()
      .post(`/api/lexicons/${lexiconId}/imports`)
      .auth(token, { type: 'bearer' })
      .send({ file: 'id,term' });

    expect([answer.status, answer.body.code]).toEqual([415, 'request.not-a-form']);
  });
});

describe('another site', () => {
  const preflight = (to: typeof app, origin: string) =>
    request(to.getHttpServer()).options('/api/terms').set({
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization',
    });

  it('that is configured may call with a token, and never with the cookie', async () => {
    const { token } = await signedIn();

    const asked = await preflight(app, ORIGIN);
    const answer = await server().get('/api/auth/me').auth(token, { type: 'bearer' }).set('Origin', ORIGIN);

    expect(asked.headers).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      'access-control-allow-headers': expect.stringContaining('Authorization'),
    });
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      vary: expect.stringMatching(/Origin/u),
    });
    expect([asked, answer].map(({ headers }) => headers['access-control-allow-credentials'])).toEqual([
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['where none is configured', () => preflight(closed.app, ORIGIN)],
    ['that is not the one', () => preflight(app, 'https://evil.example')],
  ])('is let in nowhere, %s', async (_, ask) => {
    const { headers } = await ask();

    expect(headers).not.toHaveProperty('access-control-allow-origin', 'https://evil.example');
    expect(headers['access-control-allow-origin'] ?? ORIGIN).toBe(ORIGIN);
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });
});
