import request from 'supertest';
import { SetupService } from '@lexikon/accounts/setup/setup.service';
import type { Browser } from '../testing/browser.js';
import { createAccount } from '../testing/create-account.js';
import { createSignInBench, githubPerson, oidcPerson } from '../testing/sign-in-bench.js';

const bench = await createSignInBench();
const { app, database, github, google, oidc, browse, withRules } = bench;
afterAll(() => bench.close());
afterEach(() => github.failing.clear());

const PAGE = '/lexicons/0198d3a0?status=draft';
const start = (provider: string) => `/api/auth/${provider}?returnTo=${encodeURIComponent(PAGE)}`;

describe('signing in by a provider', () => {
  it.each(['github', 'google', 'oidc'])(
    'lands where it wanted to go, with nothing in the address: %s',
    async (provider) => {
      github.person = githubPerson({ name: 'Octo Cat' });
      google.person = oidcPerson({ name: 'Octo Cat' });
      oidc.person = oidcPerson({ name: 'Octo Cat' });
      const browser = browse();

      const landed = await browser.land(start(provider));

      expect(landed).toBe(PAGE);
      expect(await browser.me()).toMatchObject({ name: 'Octo Cat', isAdmin: false });
      expect(browser.cookie('lexikon-signin')).toBeUndefined();
    },
  );

  it('finds the same account again, whatever has become of the address and the name', async () => {
    github.person = githubPerson();
    const [first, second] = [browse(), browse()];
    await first.land(start('github'));

    github.person = { ...githubPerson({ name: 'Another Name' }), id: github.person.id };
    await second.land(start('github'));

    expect(await second.me()).toEqual(await first.me());
  });

  it('gives a newcomer a workspace and a lexicon of their own', async () => {
    github.person = githubPerson({ name: 'Grace Hopper' });
    const browser = browse();
    await browser.land(start('github'));

    expect((await browser.send('GET', '/api/workspaces')).body['items']).toMatchObject([
      { name: 'Grace Hopper', isPersonal: true, role: 'owner' },
    ]);
  });

  it('makes one account of twenty first sign-ins of one person at the same time', async () => {
    github.person = githubPerson();
    const browsers = Array.from({ length: 20 }, () => browse());

    const landed = await Promise.all(browsers.map((browser) => browser.land(start('github'))));

    expect(new Set(landed)).toEqual(new Set([PAGE]));
    const accounts = await Promise.all(browsers.map(async (browser) => (await browser.me())?.['id']));
    expect(new Set(accounts).size).toBe(1);
  });

  it('reads the address of whoever tells it only on asking', async () => {
    // As providers do that keep to the letter of the standard.
    oidc.person = oidcPerson({ email: 'told-late@example.org' });
    oidc.isReticent = true;
    const browser = browse();

    await browser.land(start('oidc'));
    oidc.isReticent = false;

    expect(await browser.me()).toMatchObject({ email: 'told-late@example.org' });
  });

  it('takes a GitHub that sends no issuer for what it is: an older server of an enterprise', async () => {
    github.person = githubPerson();
    const { issuer } = github;
    github.issuer = null;

    const landed = await browse().land(start('github'));
    github.issuer = issuer;

    expect(landed).toBe(PAGE);
  });

  it('says which provider is off, and which are on', async () => {
    const bare = await withRules({}, { only: 'github' });

    const landed = await bare.browse().land('/api/auth/google');
    const { body } = await bare.browse().send('GET', '/api/auth/providers');

    expect(landed).toBe('/signin?problem=auth.provider-off');
    expect(body['providers']).toEqual([{ id: 'github', name: 'GitHub' }]);
    await bare.close();
  });

  it('moves to the name that the provider sends back to: cookies of one machine are kept apart by name', async () => {
    const answer = await fetch(`${bench.url}/api/auth/github?returnTo=/a`, { redirect: 'manual' });

    expect(answer.headers.get('location')).toBe('http://lexikon.localhost/api/auth/github?returnTo=/a');
  });

  it('ties the browser by a cookie of ten minutes, bound to the host where it came by https', async () => {
    const https = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'lexikon.example.org' };

    const answer = await fetch(`${bench.url}/api/auth/github`, { redirect: 'manual', headers: https });

    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-lexikon-signin=[\w-]+; Max-Age=600; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/u,
      ),
    ]);
    const target = new URL(answer.headers.get('location') ?? '');
    expect(target.searchParams.get('code_challenge_method')).toBe('S256');
    expect(target.searchParams.get('redirect_uri')).toBe('http://lexikon.localhost/api/auth/github/callback');
  });

  it('does not begin over plain http from elsewhere', async () => {
    const headers = { 'x-forwarded-host': 'lexikon.lan' };

    const answer = await fetch(`${bench.url}/api/auth/github`, { redirect: 'manual', headers });

    expect(answer.headers.get('location')).toBe('/signin?problem=auth.needs-tls');
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('leaves a record of who came in by which provider, and who was refused why', async () => {
    github.person = githubPerson();
    const browser = browse();
    await browser.land(start('github'));
    github.failing.add('/user');
    await browse().land(start('github'));

    const rows = await database
      .selectFrom('audit_entry')
      .select(['action', 'subject_id', 'details'])
      .orderBy('at', 'desc')
      .limit(2)
      .execute();
    expect(rows.reverse()).toEqual([
      { action: 'sign-in.accepted', subject_id: (await browser.me())?.['id'], details: { method: 'github' } },
      {
        action: 'sign-in.refused',
        subject_id: null,
        details: { method: 'github', code: 'auth.provider-unavailable', subject: null },
      },
    ]);
  });
});

describe('who may sign up', () => {
  it.each([
    ['members of a GitHub organisation', { githubOrganisations: ['example-org'] }, 'github', { orgs: ['Example-Org'] }],
    ['people of a Google domain', { googleDomains: ['example.com'] }, 'google', { hd: 'example.com' }],
    ['an address, however it is written', { emails: ['ada.b@example.org'] }, 'oidc', { email: 'Ada.B@example.org' }],
    ['all of a domain', { emails: ['@example.net'] }, 'oidc', { email: 'grace@example.net' }],
  ])('are, on a list: %s', async (_, lists, provider, traits) => {
    const listed = await withRules({ rule: 'allowlist', ...lists });
    const signIn = async (some: object) => {
      github.person = githubPerson(some);
      google.person = oidc.person = oidcPerson(some);
      return listed.browse().land(start(provider));
    };

    expect([await signIn(traits), await signIn({})]).toEqual([
      PAGE,
      `/signin?problem=auth.not-on-list&returnTo=${encodeURIComponent(PAGE)}`,
    ]);
    await listed.close();
  });

  it('are not those whose address merely looks like the domain', async () => {
    const listed = await withRules({ rule: 'allowlist', googleDomains: ['example.com'], emails: ['@example.net'] });
    const signIn = (person: Parameters<typeof oidcPerson>[0]) => {
      google.person = oidcPerson(person);
      return listed.browse().land('/api/auth/google');
    };

    const landed = [
      await signIn({ email: 'left@example.com' }),
      await signIn({ email: 'eve@notexample.net' }),
      await signIn({ email: 'eve@sub.example.net' }),
    ];

    expect(new Set(landed)).toEqual(new Set(['/signin?problem=auth.not-on-list']));
    await listed.close();
  });

  it('are asked anew at each sign-in: who has left the organisation stays outside', async () => {
    const listed = await withRules({ rule: 'allowlist', githubOrganisations: ['example-org'] });
    github.person = githubPerson({ orgs: ['example-org'] });
    const first = await listed.browse().land('/api/auth/github');

    github.person = { ...github.person, orgs: [] };
    const second = await listed.browse().land('/api/auth/github');

    expect([first, second]).toEqual(['/', '/signin?problem=auth.not-on-list']);
    await listed.close();
  });

  it.each(['/user', '/user/emails', '/user/orgs'])('are nobody while GitHub does not answer %s', async (path) => {
    const listed = await withRules({ rule: 'allowlist', githubOrganisations: ['example-org'] });
    github.person = githubPerson({ orgs: ['example-org'] });
    github.failing.add(path);

    expect(await listed.browse().land('/api/auth/github')).toBe('/signin?problem=auth.provider-unavailable');
    await listed.close();
  });

  it('are those who are there already, where sign-up is closed', async () => {
    github.person = githubPerson();
    await browse().land('/api/auth/github');
    const closed = await withRules({ rule: 'closed' });

    const known = await closed.browse().land('/api/auth/github');
    github.person = githubPerson();
    const unknown = await closed.browse().land('/api/auth/github');

    expect([known, unknown]).toEqual(['/', '/signin?problem=auth.sign-up-closed']);
    await closed.close();
  });

  it('are the invited, where invitations decide: by the link they came with, once, or by their address', async () => {
    const inviting = await withRules({ rule: 'invite' });
    const { workspaceId, headers } = await bench.createLexicon();
    const invite = (body: object) =>
      request(app.getHttpServer()).post(`/api/workspaces/${workspaceId}/invitations`).set(headers).send(body);
    const link = (await invite({ role: 'editor' })).body.url;
    await invite({ role: 'reader', email: 'Invited@example.org' }).expect(201);
    const byLink = async (browser: Browser) => {
      github.person = githubPerson();
      const { body } = await browser.send('POST', '/api/auth/github', { invitation: link.split('#token=')[1] });
      return browser.land(String(body['url']));
    };

    github.person = githubPerson();
    const uninvited = await inviting.browse().land('/api/auth/github');
    const [first, second] = [inviting.browse(), inviting.browse()];
    const landed = [await byLink(first), await byLink(second)];
    github.person = githubPerson({ emails: [{ email: 'invited@example.org', primary: true, verified: true }] });
    const byAddress = inviting.browse();
    const landedByAddress = await byAddress.land('/api/auth/github');

    expect(uninvited).toBe('/signin?problem=auth.invitation-needed');
    expect(landed).toEqual(['/', '/signin?problem=auth.invitation-needed']);
    expect((await first.send('GET', '/api/workspaces')).body['items']).toContainEqual(
      expect.objectContaining({ id: workspaceId, role: 'editor' }),
    );
    expect(landedByAddress).toBe('/');
    expect((await byAddress.send('GET', '/api/invitations')).body['items']).toMatchObject([
      { workspaceId, role: 'reader', email: 'Invited@example.org' },
    ]);
    await inviting.close();
  });

  it('are one of two who come by the same link at the same time', async () => {
    const inviting = await withRules({ rule: 'invite' });
    const { workspaceId, headers } = await bench.createLexicon();
    const invited = await request(app.getHttpServer())
      .post(`/api/workspaces/${workspaceId}/invitations`)
      .set(headers)
      .send({ role: 'editor' });
    const invitation = String(invited.body.url).split('#token=')[1];
    github.person = githubPerson();
    oidc.person = oidcPerson();
    const accounts = async () => (await database.selectFrom('account').select('id').execute()).length;
    const before = await accounts();

    const landed = await Promise.all(
      ['github', 'oidc'].map(async (provider) => {
        const browser = inviting.browse();
        const { body } = await browser.send('POST', `/api/auth/${provider}`, { invitation });
        return browser.land(String(body['url']));
      }),
    );

    expect(landed.sort()).toEqual(['/', '/signin?problem=auth.invitation-needed']);
    expect(await accounts()).toBe(before + 1);
    await inviting.close();
  });

  it('is told to the page, but for single addresses', async () => {
    const lists = {
      githubOrganisations: ['example-org'],
      googleDomains: ['example.com'],
      emails: ['a@b.org', '@c.org'],
    };
    const listed = await withRules({ rule: 'allowlist', ...lists });

    const { body } = await listed.browse().send('GET', '/api/auth/providers');

    expect(body['signUp']).toEqual({
      rule: 'allowlist',
      githubOrganisations: ['example-org'],
      googleDomains: ['example.com'],
      emailDomains: ['c.org'],
    });
    await listed.close();
  });
});

describe('the first admin', () => {
  it('is none of fifty who sign in at the same time, and still comes by the setup link, once', async () => {
    const fresh = await createSignInBench();
    const returns: (() => Promise<string>)[] = [];
    for (let i = 0; i < 50; i += 1) {
      // The provider sends each back as another person, and all come back at the same time.
      fresh.github.person = githubPerson();
      const browser = fresh.browse();
      const callback = await browser.leave('/api/auth/github');
      returns.push(() => browser.land(callback));
    }
    const landed = await Promise.all(returns.map((comeBack) => comeBack()));
    const admins = fresh.database.selectFrom('account').select('id').where('is_admin', '=', true);
    const before = await admins.execute();
    const token = (await fresh.app.get(SetupService).issueLink()) ?? '';

    fresh.github.person = githubPerson({ name: 'The Admin' });
    const setUp = async () => {
      const browser = fresh.browse();
      const { status, body } = await browser.send('POST', '/api/auth/github/setup', { token });
      return status === 200
        ? { browser, landed: await browser.land(String(body['url'])) }
        : { browser, landed: body['code'] };
    };
    const [first, second] = [await setUp(), await setUp()];

    expect(new Set(landed)).toEqual(new Set(['/']));
    expect(before).toEqual([]);
    expect(await first.browser.me()).toMatchObject({ name: 'The Admin', isAdmin: true });
    expect([first.landed, second.landed]).toEqual(['/', 'setup.link-refused']);
    expect(await admins.execute()).toHaveLength(1);
    await fresh.close();
  });

  it('may be somebody who has signed in before', async () => {
    const fresh = await createSignInBench();
    const browser = fresh.browse();
    await browser.land('/api/auth/github');
    const before = await browser.me();
    const token = await fresh.app.get(SetupService).issueLink();

    const { body } = await browser.send('POST', '/api/auth/github/setup', { token });
    await browser.land(String(body['url']));

    expect(await browser.me()).toEqual({ ...before, isAdmin: true });
    await fresh.close();
  });

  it('is offered no link once there is one', async () => {
    const { id } = await createAccount(app);
    await database.updateTable('account').set({ is_admin: true }).where('id', '=', id).execute();

    expect(await app.get(SetupService).issueLink()).toBeNull();
  });
});
