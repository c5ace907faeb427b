import request from 'supertest';
import type { CreatedInvitationView } from '@lexikon/contracts/invitations';
import type { Role } from '@lexikon/workspaces/role';
import { createAccount, PASSWORD } from '../testing/create-account.js';
import { createSignInBench } from '../testing/sign-in-bench.js';
import type { SignedIn } from '../testing/test-app.js';

const bench = await createSignInBench({ rule: 'invite' });
const { app, database, clock, createLexicon, signIn, mailedToken } = bench;
afterAll(() => bench.close());
const server = () => request(app.getHttpServer());
const DAY_MS = 86_400_000;

async function setup() {
  const lexicon = await createLexicon();
  const path = `/api/workspaces/${lexicon.workspaceId}/invitations`;
  const invite = (body: object, as: SignedIn = lexicon.headers) => server().post(path).set(as).send(body);
  const pending = async (): Promise<CreatedInvitationView[]> =>
    (await server().get(path).set(lexicon.headers)).body.items;
  return { ...lexicon, path, invite, pending };
}

function tokenOf({ body }: request.Response): string {
  return /^http:\/\/lexikon\.localhost\/invitation#token=([\w-]{43})$/u.exec(body.url)?.[1] ?? '';
}

const post = (action: string, body: object, as: Partial<SignedIn> = {}) =>
  server().post(`/api/invitations/${action}`).set(as).send(body);
const told = ({ status, body }: request.Response) => [status, body.code];

async function person({ isVerified = false } = {}) {
  const { id, email } = await createAccount(app);
  if (isVerified) await verify(id);
  const { body } = await server().post('/api/auth/login').send({ email, password: PASSWORD });
  return { id, email, headers: { authorization: `Bearer ${body.access_token}` } };
}

async function verify(id: string) {
  await database.updateTable('account').set({ email_verified_at: new Date() }).where('id', '=', id).execute();
}

async function roleOf(workspaceId: string, userId: string): Promise<readonly Role[]> {
  const members = database.selectFrom('membership').select('role').where('workspace_id', '=', workspaceId);
  return (await members.where('user_id', '=', userId).execute()).map(({ role }) => role);
}

describe('an invitation by link', () => {
  it('says what it promises to whoever has it, and makes them a member once', async () => {
    const { workspaceId, invite, pending } = await setup();
    const [ada, grace] = [await person(), await person()];

    const invited = await invite({ role: 'editor' });
    const token = tokenOf(invited);
    const look = await post('look', { token });
    const accepted = await post('accept', { token }, ada.headers);
    const again = await post('accept', { token }, grace.headers);

    expect(Date.parse(invited.body.expiresAt) - Date.parse(invited.body.createdAt)).toBe(7 * DAY_MS);
    expect(look.body).toEqual({
      workspaceName: 'Team',
      lexiconName: null,
      role: 'editor',
      inviterName: 'owner',
      email: null,
      needsVerifiedEmail: false,
      byPassword: true,
      expiresAt: invited.body.expiresAt,
    });
    expect(accepted.body).toEqual({ workspaceId, lexiconId: null });
    expect(told(again)).toEqual([422, 'invitation.refused']);
    expect(await roleOf(workspaceId, ada.id)).toEqual(['editor']);
    expect(await pending()).toEqual([]);
  });

  it('lets one in of ten who use it at the same time', async () => {
    const { workspaceId, invite } = await setup();
    const token = tokenOf(await invite({ role: 'reader' }));
    const people = await Promise.all(Array.from({ length: 10 }, () => person()));

    const answers = await Promise.all(people.map(({ headers }) => post('accept', { token }, headers)));

    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(422)]);
    const members = database.selectFrom('membership').select('id').where('workspace_id', '=', workspaceId);
    expect(await members.execute()).toHaveLength(2);
  });

  it('grants one lexicon alone', async () => {
    const { workspaceId, lexiconId, invite } = await setup();
    const ada = await person();
    const token = tokenOf(await invite({ role: 'reviewer', lexiconId }));

    const accepted = await post('accept', { token }, ada.headers);

    expect(accepted.body).toEqual({ workspaceId, lexiconId });
    const { body } = await server().get(`/api/lexicons/${lexiconId}`).set(ada.headers);
    expect(body.may).toEqual({ edit: true, review: true, manage: false });
  });

  it('holds no more once it is old, revoked, or its inviter may not invite any more', async () => {
    const { workspaceId, path, headers, invite } = await setup();
    const [ada, admin] = [await person(), await signIn(workspaceId, 'admin')];
    const [old, revoked, orphaned] = [
      await invite({ role: 'editor', days: 1 }),
      await invite({ role: 'editor' }),
      await invite({ role: 'editor', days: 30 }, admin),
    ];
    await server().delete(`${path}/${revoked.body.id}`).set(headers).expect(200);
    await database.deleteFrom('membership').where('role', '=', 'admin').execute();

    const answers = [
      await clock.later(DAY_MS, () => post('look', { token: tokenOf(old) })),
      await post('accept', { token: tokenOf(revoked) }, ada.headers),
      await post('accept', { token: tokenOf(orphaned) }, ada.headers),
    ];

    expect(answers.map(told)).toEqual(Array(3).fill([422, 'invitation.refused']));
  });

  it('never takes a stronger role away, and is not used up by who has it', async () => {
    const { workspaceId, invite } = await setup();
    const ada = await person();
    const [reader, editor, weak] = [
      tokenOf(await invite({ role: 'reader' })),
      tokenOf(await invite({ role: 'editor' })),
      tokenOf(await invite({ role: 'reader' })),
    ];

    await post('accept', { token: reader }, ada.headers);
    await post('accept', { token: editor }, ada.headers).expect(200);
    const weaker = await post('accept', { token: weak }, ada.headers);

    expect(told(weaker)).toEqual([409, 'member.exists']);
    expect(await roleOf(workspaceId, ada.id)).toEqual(['editor']);
    expect((await post('look', { token: weak })).status).toBe(200);
  });

  it('makes an account with a password, which has shown no address to be its own', async () => {
    const { workspaceId, invite } = await setup();
    const token = tokenOf(await invite({ role: 'editor' }));
    const input = { token, name: 'Grace', password: PASSWORD };

    const bare = await post('sign-up', input);
    const made = await post('sign-up', { ...input, email: 'grace@example.org' });
    const again = await post('sign-up', { ...input, email: 'other@example.org' });

    expect([told(bare), made.status, told(again)]).toEqual([
      [422, 'invitation.email-missing'],
      201,
      [422, 'invitation.refused'],
    ]);
    const { body: me } = await server().get('/api/auth/me').auth(made.body.access_token, { type: 'bearer' });
    expect([me.email, me.isAdmin, await roleOf(workspaceId, me.id)]).toEqual(['grace@example.org', false, ['editor']]);
    const account = database.selectFrom('account').select('email_verified_at').where('id', '=', me.id);
    expect(await account.executeTakeFirst()).toEqual({ email_verified_at: null });
  });
});

describe('an invitation by e-mail', () => {
  it('goes by mail and is shown to nobody; the link in it is proof of the address', async () => {
    const { workspaceId, invite } = await setup();

    const invited = await invite({ role: 'reviewer', email: 'Mary@example.org' });
    const token = await mailedToken('Mary@example.org');
    const made = await post('sign-up', { token, name: 'Mary', password: PASSWORD, email: 'eve@evil.example' });

    expect(invited.body).toMatchObject({ email: 'Mary@example.org', isMailed: true, url: null });
    const { body: me } = await server().get('/api/auth/me').auth(made.body.access_token, { type: 'bearer' });
    expect([me.email, await roleOf(workspaceId, me.id)]).toEqual(['Mary@example.org', ['reviewer']]);
    const account = database.selectFrom('account').select('email_verified_at').where('id', '=', me.id);
    expect(await account.executeTakeFirst()).toEqual({ email_verified_at: expect.any(Date) });
  });

  it('waits for who has shown that the address is theirs, and for nobody who merely wrote it', async () => {
    const { workspaceId, invite } = await setup();
    const [squatter, stranger] = [await person(), await person({ isVerified: true })];
    const { id } = (await invite({ role: 'editor', email: squatter.email })).body;
    const list = async () => (await server().get('/api/invitations').set(squatter.headers)).body.items;
    const accept = (as: SignedIn) => post(`${id}/accept`, {}, as);

    const before = [await list(), told(await accept(squatter.headers)), told(await accept(stranger.headers))];
    await verify(squatter.id);
    const after = [(await list()).length, (await accept(squatter.headers)).status];

    expect(before).toEqual([[], [404, 'resource.not-found'], [404, 'resource.not-found']]);
    expect([after, await roleOf(workspaceId, squatter.id)]).toEqual([[1, 200], ['editor']]);
  });

  it('is for that address alone where its link is handed over for want of a mail server', async () => {
    const bare = await bench.withRules({ rule: 'invite' });
    const { workspaceId, headers } = await createLexicon();
    const [eve, ada] = [await person({ isVerified: true }), await person()];
    const invited = await bare.browse().open(`/api/workspaces/${workspaceId}/invitations`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ role: 'admin', email: ada.email }),
    });
    const { url } = (await invited.json()) as CreatedInvitationView;
    const token = url?.split('#token=')[1] ?? '';

    const answers = [
      await post('accept', { token }, eve.headers),
      await post('accept', { token }, ada.headers),
      await post('sign-up', { token, name: 'Eve', password: PASSWORD, email: 'eve@evil.example' }),
    ];
    await verify(ada.id);
    const accepted = await post('accept', { token }, ada.headers);

    expect(answers.map(told)).toEqual([
      [403, 'invitation.for-another'],
      [403, 'invitation.for-another'],
      [422, 'invitation.refused'],
    ]);
    expect(accepted.status).toBe(200);
    await bare.close();
  });

  it('is sent once to an address, and again when the first is taken back', async () => {
    const { path, headers, invite } = await setup();
    const body = { role: 'reader', email: 'once@example.org' };

    const first = await invite(body);
    const second = await invite({ ...body, email: 'ONCE@example.org' });
    await server().delete(`${path}/${first.body.id}`).set(headers);

    expect([told(second), (await invite(body)).status]).toEqual([[409, 'invitation.exists'], 201]);
  });

  it('is sent by one person a hundred times a day at most, taken back or not; a link is not counted', async () => {
    const { invite } = await setup();
    const other = await setup();
    const mail = (n: number) => invite({ role: 'reader', email: `n${n}@example.org` });
    for (let n = 1; n <= 100; n += 1) await mail(n);

    const answers = [await mail(101), await invite({ role: 'reader' }), await other.invite({ role: 'reader' })];

    expect(answers.map(told)).toEqual([
      [429, 'invitation.too-many-mails'],
      [201, undefined],
      [201, undefined],
    ]);
  });
});

describe('who invites', () => {
  it('manages the workspace, and gives ownership only as an owner', async () => {
    const { workspaceId, lexiconId, invite } = await setup();
    const [admin, editor] = [await signIn(workspaceId, 'admin'), await signIn(workspaceId, 'editor')];
    const elsewhere = await setup();

    const answers = [
      await invite({ role: 'owner' }, admin),
      await invite({ role: 'reader' }, editor),
      await invite({ role: 'reader' }, elsewhere.headers),
      await elsewhere.invite({ role: 'reader', lexiconId }),
      await invite({ role: 'reader', days: 31 }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 404, 404, 400]);
  });

  it('sees and revokes those of their own workspace alone', async () => {
    const [here, elsewhere] = [await setup(), await setup()];
    const { id } = (await here.invite({ role: 'reader' })).body;

    const foreign = await server().delete(`${elsewhere.path}/${id}`).set(elsewhere.headers);

    expect(foreign.status).toBe(404);
    expect([(await here.pending()).map((each) => each.id), await elsewhere.pending()]).toEqual([[id], []]);
  });

  it('is on record with what they gave, and so is who took it; the token is nowhere', async () => {
    const { workspaceId, accountId, invite } = await setup();
    const ada = await person();
    const token = tokenOf(await invite({ role: 'editor' }));
    const kept = JSON.stringify(await database.selectFrom('invitation').selectAll().execute());
    await post('accept', { token }, ada.headers);

    const entries = await database
      .selectFrom('audit_entry')
      .select(['action', 'actor'])
      .where('workspace_id', '=', workspaceId)
      .orderBy('at')
      .execute();
    expect(entries.sort((a, b) => a.action.localeCompare(b.action))).toEqual([
      { action: 'invitation.accepted', actor: `user:${ada.id}` },
      { action: 'invitation.created', actor: `user:${accountId}` },
      { action: 'member.added', actor: `user:${ada.id}` },
    ]);
    expect(kept).not.toContain(token);
  });
});
