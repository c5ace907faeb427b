import { AccountStandingService } from '@lexikon/accounts/account-standing.service';
import type { Caller } from '@lexikon/kernel/actor';
import { createAccount, PASSWORD } from '../testing/create-account.js';
import { createSignInBench, githubPerson, oidcPerson } from '../testing/sign-in-bench.js';

// The attack table: what somebody may try who wants into an account that is not theirs.
const bench = await createSignInBench({ linkByEmail: true });
const { app, clock, database, github, google, oidc, browse, withRules } = bench;
afterAll(() => bench.close());
beforeEach(() => {
  github.person = githubPerson();
  google.person = oidcPerson();
  oidc.person = oidcPerson();
});

const INTERRUPTED = '/signin?problem=auth.sign-in-interrupted';
const FAILED = '/signin?problem=auth.provider-failed';
const SYSTEM: Caller = { actor: { kind: 'system' }, requestId: 'test' };

function withParameter(url: URL, name: string, value: string | null): URL {
  const changed = new URL(url);
  if (value === null) changed.searchParams.delete(name);
  else changed.searchParams.set(name, value);
  return changed;
}

const verified = (email: string) => ({ emails: [{ email, primary: true, verified: true }] });

async function confirmEmail(accountId: string): Promise<void> {
  await database.updateTable('account').set({ email_verified_at: new Date() }).where('id', '=', accountId).execute();
}

describe.each(['github', 'google', 'oidc'])('the answer of %s', (provider) => {
  const away = `/api/auth/${provider}?returnTo=/terms/1`;
  const tellingWhere = '&returnTo=%2Fterms%2F1';

  it('is refused without the state', async () => {
    const browser = browse();
    const callback = withParameter(await browser.leave(away), 'state', null);

    expect(await browser.land(callback)).toBe(`${INTERRUPTED}${tellingWhere}`);
    expect(await browser.me()).toBeNull();
  });

  it('is refused with a state of somebody else’s making', async () => {
    const browser = browse();
    const callback = withParameter(await browser.leave(away), 'state', 'a'.repeat(43));

    expect(await browser.land(callback)).toBe(`${INTERRUPTED}${tellingWhere}`);
  });

  it('is taken once: replayed, it is refused, also with the cookie that went with it', async () => {
    const browser = browse();
    const callback = await browser.leave(away);
    const cookie = browser.cookie('lexikon-signin') ?? '';
    await browser.land(callback);
    const thief = browse();
    thief.plant('lexikon-signin', cookie);

    expect(await browser.land(callback)).toBe(INTERRUPTED);
    expect(await thief.land(callback)).toBe(`${INTERRUPTED}${tellingWhere}`);
    expect(await thief.me()).toBeNull();
  });

  it('is taken once of two that come at the same time', async () => {
    const browser = browse();
    const callback = await browser.leave(away);

    const landed = await Promise.all([browser.land(callback), browser.land(callback)]);

    expect(landed.filter((page) => page === '/terms/1')).toHaveLength(1);
  });

  it('is refused after ten minutes', async () => {
    const [prompt, late] = [browse(), browse()];
    const [inTime, tooLate] = [await prompt.leave(away), await late.leave(away)];

    expect(await clock.later(599_000, () => prompt.land(inTime))).toBe('/terms/1');
    expect(await clock.later(600_001, () => late.land(tooLate))).toBe(INTERRUPTED);
  });

  it('is refused in another browser than the one that left', async () => {
    const [victim, attacker] = [browse(), browse()];
    const callback = await attacker.leave(away);
    await victim.leave(away);

    // The victim would be signed in to the attacker's account, and write there.
    expect(await victim.land(callback)).toBe(`${INTERRUPTED}${tellingWhere}`);
    expect(await victim.me()).toBeNull();
    expect(await browse().land(callback)).toBe(INTERRUPTED);
  });

  it('is worth nothing without the verifier: the code of another attempt is refused', async () => {
    const [attacker, victim] = [browse(), browse()];
    const stolen = (await victim.leave(away)).searchParams.get('code');
    const own = await attacker.leave(away);

    expect(await attacker.land(withParameter(own, 'code', stolen))).toBe(`${FAILED}${tellingWhere}`);
    expect(await attacker.me()).toBeNull();
  });

  it('is refused without a code', async () => {
    const browser = browse();
    const callback = withParameter(await browser.leave(away), 'code', null);

    expect(await browser.land(callback)).toBe(`${FAILED}${tellingWhere}`);
  });

  it('is refused with the issuer of another provider', async () => {
    const browser = browse();
    const callback = withParameter(await browser.leave(away), 'iss', 'https://evil.example');

    expect(await browser.land(callback)).toBe(`${FAILED}${tellingWhere}`);
    expect(await browser.me()).toBeNull();
  });

  it('that is the person’s no is told as that', async () => {
    const browser = browse();
    const callback = withParameter(await browser.leave(away), 'code', null);
    callback.searchParams.set('error', 'access_denied');

    expect(await browser.land(callback)).toBe(`/signin?problem=auth.sign-in-cancelled${tellingWhere}`);
  });
});

describe('a code of one provider', () => {
  it('is refused on the way back from another', async () => {
    const browser = browse();
    const atGoogle = await browser.leave('/api/auth/google');
    const atOidc = await browser.leave('/api/auth/oidc');
    const swapped = new URL(atOidc);
    swapped.searchParams.set('code', atGoogle.searchParams.get('code') ?? '');

    expect(await browser.land(swapped)).toBe(FAILED);
  });

  it('is refused where the whole answer is carried to another’s address', async () => {
    const browser = browse();
    const callback = await browser.leave('/api/auth/google');
    callback.pathname = '/api/auth/oidc/callback';

    expect(await browser.land(callback)).toBe(INTERRUPTED);
    expect(await browser.me()).toBeNull();
  });
});

describe('an address', () => {
  it('that GitHub has not verified makes no account, nor one that is not the first', async () => {
    const other = 'other@example.org';
    github.person = githubPerson({
      emails: [
        { email: 'victim@example.org', primary: true, verified: false },
        { email: other, primary: false, verified: true },
      ],
    });

    expect(await browse().land('/api/auth/github')).toBe('/signin?problem=auth.email-unverified');
  });

  it.each(['google', 'oidc'] as const)('that %s has not verified makes no account', async (provider) => {
    bench[provider].person = oidcPerson({ email_verified: false });

    expect(await browse().land(`/api/auth/${provider}`)).toBe('/signin?problem=auth.email-unverified');
  });

  it('of an account is not enough to enter it, unless the admin says so', async () => {
    const { id, email } = await createAccount(app);
    await confirmEmail(id);
    const strict = await withRules({ linkByEmail: false });
    github.person = githubPerson(verified(email));

    expect(await strict.browse().land('/api/auth/github')).toBe('/signin?problem=auth.email-in-use');
    expect(await browse().land('/api/auth/github')).toBe('/');
    await strict.close();
  });

  it('of a disabled account leads nowhere', async () => {
    const { id, email } = await createAccount(app);
    await confirmEmail(id);
    await app.get(AccountStandingService).disable(SYSTEM, { userId: id });
    github.person = githubPerson(verified(email));

    expect(await browse().land('/api/auth/github')).toBe('/signin?problem=auth.account-disabled');
  });
});

// After “Pre-hijacked accounts” (Sudhodanan and Paverd, 2022): the attacker was there before the victim.
describe('an account that an attacker has prepared for the victim', () => {
  it('with a password of theirs is not merged with the victim’s sign-in by a provider (classic-federated merge)', async () => {
    const prepared = await createAccount(app);
    github.person = githubPerson(verified(prepared.email));

    expect(await browse().land('/api/auth/github')).toBe('/signin?problem=auth.email-in-use');
  });

  it('with a session that they keep open is theirs no longer once the victim comes (unexpired session)', async () => {
    const prepared = await createAccount(app);
    const attacker = browse();
    await attacker.send('POST', '/api/auth/login', { email: prepared.email, password: PASSWORD });
    await confirmEmail(prepared.id);
    github.person = githubPerson(verified(prepared.email));

    const victim = browse();
    await victim.land('/api/auth/github');

    expect([await victim.me(), await attacker.me()]).toEqual([expect.objectContaining({ id: prepared.id }), null]);
  });

  it('with an identity of theirs linked to it loses that when the victim proves the address (trojan identifier)', async () => {
    const prepared = await createAccount(app);
    const attacker = browse();
    await attacker.send('POST', '/api/auth/login', { email: prepared.email, password: PASSWORD });
    const { body } = await attacker.send('POST', '/api/auth/identities', { provider: 'github' });
    await attacker.land(String(body['url']));
    const trojan = github.person;

    const victim = browse();
    await victim.send('POST', '/api/auth/reset-link', { email: prepared.email });
    const newPassword = 'the password of the victim';
    await victim.send('POST', '/api/auth/reset', { token: await bench.mailedToken(prepared.email), newPassword });
    github.person = trojan;
    const again = browse();

    expect(await attacker.me()).toBeNull();
    expect(await again.land('/api/auth/github')).toBe('/');
    expect((await again.me())?.['id']).not.toBe(prepared.id);
  });

  it('with a link in waiting that would let them in later is rid of it by the victim’s (unexpired e-mail change)', async () => {
    const prepared = await createAccount(app);
    const stranger = browse();
    await stranger.send('POST', '/api/auth/reset-link', { email: prepared.email });
    const waiting = await bench.mailedToken(prepared.email);
    await stranger.send('POST', '/api/auth/login', { email: prepared.email, password: PASSWORD });
    await stranger.send('POST', '/api/auth/password', { currentPassword: PASSWORD, newPassword: 'a new long one' });

    const late = await browse().send('POST', '/api/auth/reset', { token: waiting, newPassword: 'of the attacker' });

    expect(late.body['code']).toBe('password.link-refused');
    // And no route changes an address, so that none can be on its way to a change.
    const document = (await browse().send('GET', '/api/openapi.json')).body;
    const changes = Object.keys(Object(document['paths'])).filter((path) => /e-?mail/u.test(path));
    expect(changes).toEqual([]);
  });

  it('at a provider that verifies nothing does not come to be (non-verifying provider)', async () => {
    oidc.person = oidcPerson({ email: 'victim-to-be@example.org', email_verified: false });
    const attacker = await browse().land('/api/auth/oidc');
    github.person = githubPerson(verified('victim-to-be@example.org'));
    const victim = browse();
    await victim.land('/api/auth/github');

    oidc.person = { ...oidc.person, email_verified: true };
    const strict = await withRules({ linkByEmail: false });
    const later = await strict.browse().land('/api/auth/oidc');

    expect(attacker).toBe('/signin?problem=auth.email-unverified');
    expect(await victim.me()).toMatchObject({ email: 'victim-to-be@example.org' });
    expect(later).toBe('/signin?problem=auth.email-in-use');
    await strict.close();
  });
});

describe('the page to return to', () => {
  it.each(['https://evil.example', '//evil.example', '/\\evil.example', '/.//evil.example', 'javascript:alert(1)'])(
    'is never %s',
    async (page) => {
      expect(await browse().land(`/api/auth/github?returnTo=${encodeURIComponent(page)}`)).toBe('/');
    },
  );
});

describe('a session', () => {
  it('is a new one after signing in, whatever cookie the browser came with (fixation)', async () => {
    const [attacker, victim] = [browse(), browse()];
    await attacker.land('/api/auth/github');
    const fixed = attacker.cookie('lexikon') ?? '';
    github.person = githubPerson();
    victim.plant('lexikon', fixed);

    await victim.land('/api/auth/github');

    expect(victim.cookie('lexikon')).not.toBe(fixed);
    // The one that was there has ended: nobody shares it.
    expect(await attacker.me()).toBeNull();
    expect(await victim.me()).not.toBeNull();
  });

  it('is over after signing out, with the cookie as it was', async () => {
    const browser = browse();
    await browser.land('/api/auth/github');
    const cookie = browser.cookie('lexikon') ?? '';
    await browser.send('POST', '/api/auth/logout');
    browser.plant('lexikon', cookie);

    expect(await browser.me()).toBeNull();
  });

  it('is over when its account is disabled, and no provider opens another', async () => {
    const browser = browse();
    await browser.land('/api/auth/github');
    const { id } = (await browser.me()) ?? {};
    await app.get(AccountStandingService).disable(SYSTEM, { userId: String(id) });

    expect(await browser.me()).toBeNull();
    expect(await browser.land('/api/auth/github')).toBe('/signin?problem=auth.account-disabled');
  });

  it('has the rights that its account has now, not those it began with', async () => {
    const [browser, other] = [browse(), await createAccount(app)];
    await browser.land('/api/auth/github');
    const id = String((await browser.me())?.['id']);
    const setAdmin = (isAdmin: boolean) =>
      database.updateTable('account').set({ is_admin: isAdmin }).where('id', '=', id).execute();
    const act = async () => (await browser.send('POST', `/api/admin/accounts/${other.id}/reset-link`)).status;

    const before = await act();
    await setAdmin(true);
    const meanwhile = await act();
    await setAdmin(false);

    expect([before, meanwhile, await act()]).toEqual([404, 201, 404]);
  });

  it('has the role that its account has now', async () => {
    const { workspaceId } = await bench.createLexicon();
    const { headers, accountId } = await bench.createLexicon();
    await database
      .insertInto('membership')
      .values({ id: accountId, workspace_id: workspaceId, user_id: accountId, role: 'admin' })
      .execute();
    const rename = async () => (await browse().open(`/api/workspaces/${workspaceId}/members`, { headers })).status;

    const before = await rename();
    await database.deleteFrom('membership').where('id', '=', accountId).execute();

    expect([before, await rename()]).toEqual([200, 404]);
  });

  it('is never taken from an address', async () => {
    const browser = browse();
    await browser.land('/api/auth/github');
    const token = browser.cookie('lexikon') ?? '';
    const names = ['access_token', 'token', 'lexikon', 'session', 'authorization'];

    const answers = await Promise.all(names.map((name) => browse().open(`/api/auth/me?${name}=${token}`)));

    expect(answers.map(({ status }) => status)).toEqual(names.map(() => 401));
  });
});

describe('what is kept', () => {
  it('shows no secret of a sign-in: neither in the tables nor in an address that a browser has opened', async () => {
    const browser = browse();
    const callback = await browser.leave('/api/auth/github');
    const sealed = browser.cookie('lexikon-signin') ?? '';
    await browser.land(callback);
    const secrets = [sealed, browser.cookie('lexikon') ?? '', callback.searchParams.get('state') ?? ''];

    const { rows } = await bench.pool.query<{ name: string }>(
      `select format('%I', tablename) as name from pg_tables where schemaname = 'public'`,
    );
    const dumps = await Promise.all(
      rows.map(async ({ name }) => JSON.stringify((await bench.pool.query(`select t::text from ${name} t`)).rows)),
    );

    expect(secrets.every((secret) => secret.length > 40)).toBe(true);
    expect(dumps.filter((dump) => secrets.some((secret) => dump.includes(secret)))).toEqual([]);
  });

  it('can be read or altered by nobody who has not the key', async () => {
    const browser = browse();
    const callback = await browser.leave('/api/auth/github');
    const sealed = Buffer.from(browser.cookie('lexikon-signin') ?? '', 'base64url');
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    browser.plant('lexikon-signin', sealed.toString('base64url'));

    expect(sealed.toString('latin1')).not.toContain('returnTo');
    expect(await browser.land(callback)).toBe(INTERRUPTED);
  });
});
