import request from 'supertest';
import { createTestApp } from '../testing/test-app.js';

const { app, close, createLexicon } = await createTestApp(undefined, {
  limits: { requests: 60, requestsAtOnce: 30, imports: 2 },
});
await app.listen(0, '127.0.0.1');
afterAll(close);

/** As a proxy passes it on, which adds the caller's address last. */
const from = (address: string) => ({ 'X-Forwarded-For': address });
const many = <T>(count: number, make: (index: number) => PromiseLike<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));
const statusesOf = (answers: readonly { readonly status: number }[]) =>
  [...new Set(answers.map(({ status }) => status))].sort();

describe('requests', () => {
  // One a second, and thirty more at once.
  const ask = (headers: Record<string, string>) => request(app.getHttpServer()).get('/api/workspaces').set(headers);

  it('are limited by session, and of one alone', async () => {
    const [one, other] = [await createLexicon(), await createLexicon()];

    const answers = await many(60, () => ask(one.headers));

    const limited = answers.filter(({ status }) => status === 429);
    expect(limited.length).toBeGreaterThanOrEqual(60 - 30 - 5);
    expect(limited.length).toBeLessThanOrEqual(60 - 31);
    expect(limited[0]?.body).toMatchObject({ code: 'request.too-many', details: { seconds: 1 } });
    expect(limited[0]?.headers['retry-after']).toBe('1');
    expect((await ask(other.headers)).status).toBe(200);
  });

  it('are limited by address where nobody has signed in, a made-up token no way around it', async () => {
    const [address, other] = ['198.51.100.1', '198.51.100.2'];

    const answers = await many(60, (index) => ask({ ...from(address), authorization: `Bearer made-up-${index}` }));

    expect(statusesOf(answers)).toEqual([401, 429]);
    expect((await ask(from(other))).status).toBe(401);
  });

  it('are limited however their address is written', async () => {
    const { headers } = await createLexicon();

    const answers = await many(60, () => request(app.getHttpServer()).get('/API/Workspaces').set(headers));

    expect(statusesOf(answers)).toEqual([200, 429]);
  });

  it('to see whether the server lives are never refused', async () => {
    const address = '198.51.100.3';

    const answers = await many(60, () => request(app.getHttpServer()).get('/health/live').set(from(address)));

    expect(statusesOf(answers)).toEqual([200]);
  });
});

describe('imports', () => {
  it('are limited by workspace, before the file is read', async () => {
    const [one, other] = [await createLexicon(), await createLexicon()];
    const upload = ({ lexiconId, headers }: typeof one) =>
      request(app.getHttpServer())
        .post(`/api/lexicons/${lexiconId}/imports`)
        .set(headers)
        .attach('file', Buffer.from('id,term\n1,Word\n'), 'words.csv');

    const statuses = [(await upload(one)).status, (await upload(one)).status];
    const third = await upload(one);

    expect(statuses).toEqual([202, 202]);
    expect([third.status, third.body.code]).toEqual([429, 'import.too-many']);
    expect(Number(third.headers['retry-after'])).toBeGreaterThan(3_500);
    expect((await upload(other)).status).toBe(202);
  });
});
