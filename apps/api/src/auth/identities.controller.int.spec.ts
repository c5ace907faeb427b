import type { Browser } from '../testing/browser.js';
import { createAccount, PASSWORD } from '../testing/create-account.js';
import { createSignInBench, githubPerson, oidcPerson } from '../testing/sign-in-bench.js';

const bench = await createSignInBench();
const { app, database, github, google, browse, withRules } = bench;
afterAll(() => bench.close());
beforeEach(() => {
  github.person = githubPerson();
  google.person = oidcPerson();
});

interface Ways {
  readonly hasPassword: boolean;
  readonly items: readonly { id: string; provider: string; email: string | null }[];
}

async function link(browser: Browser, provider: string, returnTo?: string): Promise<string> {
  const { body } = await browser.send('POST', '/api/auth/identities', { provider, returnTo });
  return browser.land(String(body['url']));
}

const waysOf = async (browser: Browser) => (await browser.send('GET', '/api/auth/identities')).body as unknown as Ways;
const unlink = (browser: Browser, id: string) => browser.send('DELETE', `/api/auth/identities/${id}`);

async function signedInByPassword(email: string): Promise<Browser> {
  const browser = browse();
  await browser.send('POST', '/api/auth/login', { email, password: PASSWORD });
  return browser;
}

async function age(browser: Browser): Promise<void> {
  const id = String((await browser.me())?.['id']);
  const before = new Date(Date.now() - 601_000);
  await database.updateTable('session').set({ created_at: before }).where('user_id', '=', id).execute();
}

describe('linking a provider', () => {
  it('adds a way into the same account, ends its other sessions, and is recorded', async () => {
    const { id, email } = await createAccount(app);
    const [here, elsewhere] = [await signedInByPassword(email), await signedInByPassword(email)];

    const landed = await link(here, 'github', '/profile?tab=links');
    const other = browse();
    await other.land('/api/auth/github');

    expect(landed).toBe('/profile?tab=links');
    expect([(await here.me())?.['id'], await elsewhere.me()]).toEqual([id, null]);
    // By the identity, though its address is another one.
    expect(await other.me()).toMatchObject({ id, email });
    expect(await waysOf(here)).toMatchObject({
      hasPassword: true,
      items: [{ provider: 'github', email: github.person.emails[0]?.email }],
    });
    const entries = database.selectFrom('audit_entry').select('details').where('action', '=', 'identity.linked');
    expect(await entries.where('subject_id', '=', id).execute()).toEqual([
      { details: { provider: 'github', subject: String(github.person.id), byEmail: false } },
    ]);
  });

  it('again changes nothing', async () => {
    const browser = browse();
    await browser.land('/api/auth/github');

    expect(await link(browser, 'github')).toBe('/profile');
    expect((await waysOf(browser)).items).toHaveLength(1);
  });

  it('asks for a fresh sign-in, and so does unlinking', async () => {
    const browser = browse();
    await browser.land('/api/auth/github');
    const [item] = (await waysOf(browser)).items;
    await age(browser);

    const answers = [
      await browser.send('POST', '/api/auth/identities', { provider: 'google' }),
      await unlink(browser, item?.id ?? ''),
    ];

    expect(answers.map(({ body }) => body['code'])).toEqual(Array(2).fill('auth.fresh-sign-in-needed'));
  });

  it('does not take an identity away from another account', async () => {
    await browse().land('/api/auth/github');
    const browser = browse();
    await browser.land('/api/auth/google');

    expect(await link(browser, 'github')).toBe('/profile?problem=identity.linked-elsewhere');
    expect((await waysOf(browser)).items).toHaveLength(1);
  });

  it('is never begun by a mere address: signing in while signed in changes who is', async () => {
    const browser = browse();
    await browser.land('/api/auth/google');
    const before = await browser.me();

    await browser.land('/api/auth/github');

    expect((await browser.me())?.['id']).not.toBe(before?.['id']);
    expect((await waysOf(browser)).items.map(({ provider }) => provider)).toEqual(['github']);
  });

  it('is not begun by another site', async () => {
    const browser = browse();
    await browser.land('/api/auth/google');

    const answer = await browser.open('/api/auth/identities', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
      body: JSON.stringify({ provider: 'github' }),
    });

    expect(answer.status).toBe(403);
  });

  it('that was begun by one is not finished by another who has signed in meanwhile', async () => {
    const browser = browse();
    await browser.land('/api/auth/google');
    const { body } = await browser.send('POST', '/api/auth/identities', { provider: 'github' });
    const callback = await browser.leave(String(body['url']));
    const { email } = await createAccount(app);
    await browser.send('POST', '/api/auth/login', { email, password: PASSWORD });

    expect(await browser.land(callback)).toBe('/profile?problem=auth.sign-in-interrupted');
    expect((await waysOf(browser)).items).toEqual([]);
  });

  it('refuses an identity that would not be let in', async () => {
    const { email } = await createAccount(app);
    const listed = await withRules({ rule: 'allowlist', githubOrganisations: ['example-org'] });
    const browser = listed.browse();
    await browser.send('POST', '/api/auth/login', { email, password: PASSWORD });

    expect(await link(browser, 'github')).toBe('/profile?problem=auth.not-on-list');
    await listed.close();
  });
});

describe('unlinking a provider', () => {
  it('takes the way in, and ends the other sessions', async () => {
    const [here, elsewhere] = [browse(), browse()];
    await here.land('/api/auth/github');
    await link(here, 'google');
    await elsewhere.land('/api/auth/github');
    const item = (await waysOf(here)).items.find(({ provider }) => provider === 'github');

    const { status } = await unlink(here, item?.id ?? '');

    expect(status).toBe(200);
    expect((await waysOf(here)).items.map(({ provider }) => provider)).toEqual(['google']);
    expect(await elsewhere.me()).toBeNull();
    // The address is that of an account still: who had it shows themselves by the other way.
    expect(await browse().land('/api/auth/github')).toBe('/signin?problem=auth.email-in-use');
  });

  it('leaves the last way in, for which a password counts', async () => {
    const byProvider = browse();
    await byProvider.land('/api/auth/github');
    const { email } = await createAccount(app);
    const byPassword = await signedInByPassword(email);
    await link(byPassword, 'google');
    const [only, other] = [(await waysOf(byProvider)).items[0], (await waysOf(byPassword)).items[0]];

    const answers = [await unlink(byProvider, only?.id ?? ''), await unlink(byPassword, other?.id ?? '')];

    expect(answers.map(({ status, body }) => [status, body['code']])).toEqual([
      [409, 'identity.last-way-in'],
      [200, undefined],
    ]);
  });

  it('leaves one of two that go at the same time', async () => {
    const browser = browse();
    await browser.land('/api/auth/github');
    await link(browser, 'google');
    const { items } = await waysOf(browser);

    const answers = await Promise.all(items.map(({ id }) => unlink(browser, id)));

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await waysOf(browser)).items).toHaveLength(1);
  });

  it('knows nothing of those of others', async () => {
    const [mine, theirs] = [browse(), browse()];
    await mine.land('/api/auth/google');
    await theirs.land('/api/auth/github');
    const [item] = (await waysOf(theirs)).items;

    expect((await unlink(mine, item?.id ?? '')).status).toBe(404);
  });
});
