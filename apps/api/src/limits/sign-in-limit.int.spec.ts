import { AccountsService } from '@lexikon/accounts/accounts.service';
import request from 'supertest';
import { createAccount, PASSWORD } from '../testing/create-account.js';
import { createTestApp } from '../testing/test-app.js';

const { app, database, close } = await createTestApp(undefined, {
  limits: { signInsPerAddress: 20, signInsPerAccount: 10 },
});
await app.listen(0, '127.0.0.1');
const url = await app.getUrl();
afterAll(close);

let addresses = 0;
const newAddress = () => `198.51.100.${(addresses += 1)}`;

/** As a proxy passes it on, which adds the caller's address last. */
const from = (address: string) => ({ 'X-Forwarded-For': address });
const login = (address: string, email: string, password = PASSWORD) =>
  request(app.getHttpServer()).post('/api/auth/login').set(from(address)).send({ email, password });
/** The same on connections that are kept: a thousand are a matter of a second or two. */
const guess = async (address: string, email: string, password: string) => {
  const headers = { 'content-type': 'application/json', ...from(address) };
  const answer = await fetch(`${url}/api/auth/login`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, password }),
  });
  await answer.arrayBuffer();
  return answer.status;
};
const many = <T>(count: number, make: (index: number) => PromiseLike<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));
const tally = (statuses: readonly number[]) =>
  Object.fromEntries([...new Set(statuses)].map((each) => [each, statuses.filter((one) => one === each).length]));
const countRefusals = () => database.selectFrom('audit_entry').where('action', '=', 'sign-in.refused').selectAll();

describe('failed sign-ins', () => {
  it('are limited from the address they come from, and nobody else is kept out', async () => {
    const { email } = await createAccount(app);
    const [stranger, home] = [newAddress(), newAddress()];

    const statuses: number[] = [];
    for (let batch = 0; batch < 20; batch += 1) {
      statuses.push(...(await many(50, (index) => guess(stranger, email, `wrong password ${batch} ${index}`))));
    }
    const right = [await login(stranger, email), await login(home, email)];

    // Ten were checked, though they came fifty at a time. The rest cost no hash and no line in the record.
    expect(tally(statuses)).toEqual({ 401: 10, 429: 990 });
    expect(await countRefusals().execute()).toHaveLength(10);
    expect(right.map(({ status }) => status)).toEqual([429, 200]);
  });

  it('say how long to wait, in words and in the header', async () => {
    const { email } = await createAccount(app);
    const address = newAddress();
    await many(10, () => login(address, email, 'wrong password'));

    const answer = await login(address, email).set('Accept-Language', 'fr');

    const seconds = Number(answer.headers['retry-after']);
    expect([answer.status, answer.type, answer.body.code]).toEqual([
      429,
      'application/problem+json',
      'auth.too-many-attempts',
    ]);
    expect(seconds).toBeGreaterThan(50);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(answer.body).toMatchObject({ detail: expect.stringContaining(`${seconds} s`), details: { seconds } });
  });

  it('are counted for an address, whatever accounts they are of, real or not', async () => {
    const address = newAddress();

    const answers = await many(40, (index) => login(address, `nobody-${index}@example.org`));

    expect(tally(answers.map(({ status }) => status))).toEqual({ 401: 20, 429: 20 });
  });

  it('are not hidden by an address that the caller makes up', async () => {
    const address = newAddress();

    const answers = await many(30, (index) => login(`10.0.0.${index}, 203.0.113.${index}, ${address}`, 'a@b.org'));

    expect(tally(answers.map(({ status }) => status))).toEqual({ 401: 10, 429: 20 });
  });

  it('are forgotten of an account that then signs in', async () => {
    const { email } = await createAccount(app);
    const address = newAddress();

    const passwords = [
      ...Array<string>(9).fill('wrong password'),
      PASSWORD,
      ...Array<string>(9).fill('wrong password'),
    ];
    const statuses = [];
    for (const password of passwords) statuses.push((await login(address, email, password)).status);

    expect(tally(statuses)).toEqual({ 401: 18, 200: 1 });
    expect((await login(address, email)).status).toBe(200);
  });

  it.each([
    ['links for a first admin', '/api/auth/setup', { name: 'E', email: 'e@example.org', password: PASSWORD }],
    ['links for a new password', '/api/auth/reset', { newPassword: PASSWORD }],
    ['invitations', '/api/invitations/look', {}],
  ])('are %s that are guessed as well', async (_, path, body) => {
    const address = newAddress();
    const guess = (index: number) =>
      request(app.getHttpServer())
        .post(path)
        .set(from(address))
        .send({ ...body, token: `${'x'.repeat(41)}${index + 10}` });

    const answers = await many(30, guess);

    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
    expect(new Set(answers.map(({ body: problem }) => problem.code)).size).toBe(2);
  });

  it('are not a hundred right ones, however fast', async () => {
    const { email } = await createAccount(app);
    const address = newAddress();
    await login(address, email, 'wrong password');

    const answers = await many(100, () => login(address, email));

    expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 100 });
  });

  it('are wrong present passwords of who has signed in, too', async () => {
    const { id } = await createAccount(app);
    const email = (await app.get(AccountsService).getOwn({ actor: { kind: 'user', userId: id }, requestId: 't' }))
      .email;
    const { body } = await login(newAddress(), email);
    const address = newAddress();

    const answers = await many(15, () =>
      request(app.getHttpServer())
        .post('/api/auth/password')
        .set(from(address))
        .auth(body.access_token, { type: 'bearer' })
        .send({ currentPassword: 'wrong password', newPassword: 'another long one' }),
    );

    expect(tally(answers.map(({ status }) => status))).toEqual({ 422: 10, 429: 5 });
  });
});
