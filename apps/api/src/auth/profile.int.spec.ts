import request from 'supertest';
import { createContentClient } from '../testing/content-client.js';
import { createTestApp } from '../testing/test-app.js';

const test = await createTestApp();
afterAll(() => test.close());
const http = request(test.app.getHttpServer());

describe('PATCH /api/auth/me', () => {
  it('renames the caller, also in what they have done', async () => {
    const { headers, accountId, lexiconId, add, read } = await createContentClient(test);
    await add('Clay');

    const { body } = await http.patch('/api/auth/me').set(headers).send({ name: ' Inès ' }).expect(200);

    expect(body).toMatchObject({ id: accountId, name: 'Inès' });
    expect(await read('/auth/me')).toEqual(body);
    expect(await read(`/lexicons/${lexiconId}/changes`)).toMatchObject({ items: [{ author: { name: 'Inès' } }] });
  });

  it('refuses an empty name, anything else, and strangers', async () => {
    const { headers } = await createContentClient(test);
    const patch = (body: object) => http.patch('/api/auth/me').set(headers).send(body);

    await patch({ name: ' ' }).expect(400);
    await patch({ name: 'Ada', isAdmin: true }).expect(400);
    await http.patch('/api/auth/me').send({ name: 'Ada' }).expect(401);
  });
});

describe('POST /api/auth/visits', () => {
  const HOUR_MS = 3_600_000;

  it('tells when the caller was last here before this visit', async () => {
    const { headers, accountId } = await createContentClient(test);
    const visit = async () => (await http.post('/api/auth/visits').set(headers).expect(200)).body.previousAt;
    /** As if all of it had happened earlier. */
    const pass = (ms: number) =>
      test.pool.query(`update account set seen_at = seen_at - $2::float8 * interval '1 ms' where id = $1`, [
        accountId,
        ms,
      ]);

    expect([await visit(), await visit()]).toEqual([null, null]);
    await pass(HOUR_MS);
    const first = await visit();
    await pass(HOUR_MS / 4);
    const reload = await visit();
    await pass(HOUR_MS);
    const second = await visit();

    const ago = (at: string) => Math.round((Date.now() - Date.parse(at)) / 60_000);
    expect([ago(first), reload]).toEqual([60, first]);
    expect(ago(second)).toBe(60);
    await http.post('/api/auth/visits').expect(401);
  });
});
