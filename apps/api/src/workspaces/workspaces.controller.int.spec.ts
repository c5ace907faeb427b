import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { MemberView } from '@lexikon/contracts/workspaces';
import type { Role } from '@lexikon/workspaces/role';
import { createAccount } from '../testing/create-account.js';
import { createTestApp, type SignedIn } from '../testing/test-app.js';

const { app, database, createLexicon, signIn, close } = await createTestApp();
afterAll(close);
const server = () => request(app.getHttpServer());

/** Somebody who has shown that their address is theirs. */
async function createVerified(name = 'Ada') {
  const account = await createAccount(app, { name });
  await database.updateTable('account').set({ email_verified_at: new Date() }).where('id', '=', account.id).execute();
  return account;
}

function grantOf(member: MemberView | undefined): string {
  return member?.grants[0]?.id ?? '';
}

async function setup() {
  const { workspaceId, lexiconId, accountId, headers } = await createLexicon();
  const path = `/api/workspaces/${workspaceId}/members`;
  const list = async (as: SignedIn = headers): Promise<MemberView[]> => (await server().get(path).set(as)).body.items;
  const add = (body: object, as: SignedIn = headers) => server().post(path).set(as).send(body);
  const change = (id: string, role: Role, as: SignedIn = headers) =>
    server().patch(`${path}/${id}`).set(as).send({ role });
  const remove = (id: string, as: SignedIn = headers) => server().delete(`${path}/${id}`).set(as);
  return { workspaceId, lexiconId, accountId, headers, list, add, change, remove };
}

describe('/api/workspaces', () => {
  it('makes a workspace that its maker owns, and renames it', async () => {
    const { headers } = await setup();

    const made = await server().post('/api/workspaces').set(headers).send({ name: ' Words ' });
    const renamed = await server().patch(`/api/workspaces/${made.body.id}`).set(headers).send({ name: 'Terms' });

    expect([made.status, made.body]).toEqual([
      201,
      {
        id: expect.any(String),
        name: 'Words',
        isPersonal: false,
        role: 'owner',
        createdAt: expect.any(String),
        removedAt: null,
      },
    ]);
    expect(renamed.body).toEqual({ ...made.body, name: 'Terms' });
  });

  it('lists those that one is a member of, by name, page after page', async () => {
    const { headers } = await setup();
    for (const name of ['Énergie', 'Zoology', 'apple'])
      await server().post('/api/workspaces').set(headers).send({ name });

    const first = await server().get('/api/workspaces').set(headers).query({ limit: 2 });
    const second = await server()
      .get('/api/workspaces')
      .set(headers)
      .query({ limit: 2, cursor: first.body.nextCursor });

    const names = [...first.body.items, ...second.body.items].map(({ name }: { name: string }) => name);
    expect(names).toEqual(['apple', 'Énergie', 'Team', 'Zoology']);
    expect(second.body.nextCursor).toBeNull();
  });

  it('is not there for a stranger, and not theirs to manage for a reader', async () => {
    const { workspaceId } = await setup();
    const stranger = await setup();
    const reader = await signIn(workspaceId, 'reader');
    const rename = (as: SignedIn) => server().patch(`/api/workspaces/${workspaceId}`).set(as).send({ name: 'Mine' });

    expect([(await rename(stranger.headers)).status, (await rename(reader)).status]).toEqual([404, 403]);
  });
});

describe('/api/workspaces/:id/members', () => {
  it('adds somebody by e-mail, who then finds the workspace', async () => {
    const { workspaceId, add, list } = await setup();
    const { id, email, password } = await createVerified('Grace');

    const added = await add({ email: email.toUpperCase(), role: 'reviewer' });

    expect([added.status, added.body]).toEqual([
      201,
      { id: expect.any(String), userId: id, email, name: 'Grace', role: 'reviewer', lexiconId: null },
    ]);
    expect((await list()).map(({ name, role }) => [name, role])).toEqual([
      ['Grace', 'reviewer'],
      ['owner', 'owner'],
    ]);
    const { body } = await server().post('/api/auth/login').send({ email, password });
    const found = await server().get('/api/workspaces').auth(body.access_token, { type: 'bearer' });
    expect(found.body.items).toContainEqual(expect.objectContaining({ id: workspaceId, role: 'reviewer' }));
  });

  it('grants one lexicon alone', async () => {
    const { workspaceId, lexiconId, headers, add } = await setup();
    const other = await server().post('/api/lexicons').set(headers).send({ workspaceId, name: 'Other' });
    const { email, password } = await createVerified();
    await add({ email, role: 'editor', lexiconId }).expect(201);
    const { body } = await server().post('/api/auth/login').send({ email, password });
    const get = (path: string) => server().get(path).auth(body.access_token, { type: 'bearer' });

    const [granted, hidden] = [await get(`/api/lexicons/${lexiconId}`), await get(`/api/lexicons/${other.body.id}`)];

    expect([granted.status, granted.body.may]).toEqual([200, { edit: true, review: false, manage: false }]);
    expect(hidden.status).toBe(404);
    expect((await get(`/api/workspaces/${workspaceId}/members`)).status).toBe(404);
    expect((await get('/api/workspaces')).body.items).toContainEqual(
      expect.objectContaining({ id: workspaceId, role: null }),
    );
  });

  it.each([
    ['an address that nobody has', { email: 'nobody@example.org' }, 422, 'member.unknown-email'],
    ['a lexicon of another workspace', { lexiconId: randomUUID() }, 404, 'resource.not-found'],
  ])('refuses %s', async (_, body, status, code) => {
    const { add } = await setup();
    const { email } = await createVerified();

    const answer = await add({ email, role: 'reader', ...body });

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('has everyone once', async () => {
    const { add } = await setup();
    const { email } = await createVerified();
    await add({ email, role: 'reader' });

    const again = await add({ email, role: 'editor' });

    expect([again.status, again.body.code]).toEqual([409, 'member.exists']);
  });

  it('changes a role and puts a member out', async () => {
    const { add, change, remove, list } = await setup();
    const { email } = await createVerified();
    const { body } = await add({ email, role: 'reader' });

    const changed = await change(body.id, 'admin');
    await remove(body.id).expect(200);

    expect(changed.body.role).toBe('admin');
    expect(await list()).toHaveLength(1);
  });

  it('lets anyone leave, and nobody but who manages put others out', async () => {
    const { workspaceId, accountId, list, remove } = await setup();
    const reader = await signIn(workspaceId, 'reader');
    const stranger = await setup();
    const members = await list();
    const owner = grantOf(members.find(({ userId }) => userId === accountId));
    const own = grantOf(members.find(({ userId }) => userId !== accountId));

    const statuses = [
      (await remove(owner, stranger.headers)).status,
      (await remove(owner, reader)).status,
      (await remove(own, reader)).status,
    ];

    expect(statuses).toEqual([404, 403, 200]);
  });

  it('adds nobody by an address that they have not shown to be theirs: somebody else may have written it', async () => {
    const { add, list } = await setup();
    const { email } = await createAccount(app);

    const answer = await add({ email, role: 'reader' });

    expect([answer.status, answer.body.code, (await list()).length]).toEqual([422, 'member.unknown-email', 1]);
  });

  it('shows a person once, with all their roles, and takes all of them away together', async () => {
    const { workspaceId, lexiconId, headers, add, list } = await setup();
    const { id: userId, email } = await createVerified('Grace');
    await add({ email, role: 'reader' });
    await add({ userId, role: 'reviewer', lexiconId });

    const [grace] = await list();
    await server().delete(`/api/workspaces/${workspaceId}/members/of/${userId}`).set(headers).expect(200);

    expect(grace).toEqual({
      userId,
      email,
      name: 'Grace',
      isDisabled: false,
      role: 'reader',
      grants: [
        { id: expect.any(String), role: 'reader', lexiconId: null, lexiconName: null },
        { id: expect.any(String), role: 'reviewer', lexiconId, lexiconName: expect.any(String) },
      ],
    });
    expect(await list()).toHaveLength(1);
  });

  it('acts at once on sessions that are open: a role taken is taken, one given is given', async () => {
    const { workspaceId, lexiconId, list, change } = await setup();
    const member = await signIn(workspaceId, 'editor');
    const write = () => server().post('/api/terms').set(member).send({ lexiconId, term: 'x', definition: 'y' });
    const grantId = grantOf((await list()).find(({ role }) => role === 'editor'));

    const before = (await write()).status;
    await change(grantId, 'reader');
    const asReader = (await write()).status;
    await change(grantId, 'editor');
    const again = await server().post('/api/terms').set(member).send({ lexiconId, term: 'z', definition: 'y' });

    expect([before, asReader, again.status]).toEqual([201, 403, 201]);
  });

  it('asks for a sign-in of the last minutes before it hands out roles', async () => {
    const { add, accountId } = await setup();
    const { email } = await createVerified();
    const old = new Date(Date.now() - 11 * 60_000);
    await database.updateTable('session').set({ created_at: old }).where('user_id', '=', accountId).execute();

    const answer = await add({ email, role: 'reader' });

    expect([answer.status, answer.body.code]).toEqual([403, 'auth.fresh-sign-in-needed']);
  });

  it('records who gave which role to whom, and who took it', async () => {
    const { workspaceId, accountId, add, change, remove } = await setup();
    const { id, email } = await createVerified();
    const { body } = await add({ email, role: 'reader' });
    await change(body.id, 'editor');
    await remove(body.id);

    const entries = await database
      .selectFrom('audit_entry')
      .select(['action', 'actor', 'subject_id', 'details'])
      .where('workspace_id', '=', workspaceId)
      .orderBy('id')
      .execute();
    const by = { actor: `user:${accountId}`, subject_id: id };
    expect(entries).toEqual([
      { ...by, action: 'member.added', details: { role: 'reader', lexiconId: null } },
      { ...by, action: 'member.role-changed', details: { role: 'editor', before: 'reader', lexiconId: null } },
      { ...by, action: 'member.removed', details: { before: 'editor', lexiconId: null } },
    ]);
  });

  it('keeps its last owner, who can neither leave nor be demoted', async () => {
    const { workspaceId, headers, list, remove, change } = await setup();
    const [owner] = await list();
    const leave = () => server().post(`/api/workspaces/${workspaceId}/leave`).set(headers);

    const answers = [await remove(grantOf(owner)), await change(grantOf(owner), 'admin'), await leave()];

    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [409, 'workspace.last-owner'],
      [409, 'workspace.last-owner'],
      [409, 'workspace.last-owner'],
    ]);
  });

  it('keeps its last owner who is let in, whoever else is called one', async () => {
    const { workspaceId, list, add, remove } = await setup();
    const { id: userId, email } = await createVerified('Grace');
    await add({ email, role: 'owner' }).expect(201);
    await database.updateTable('account').set({ disabled_at: new Date() }).where('id', '=', userId).execute();
    await signIn(workspaceId, 'reader');
    const grantsOf = async (name: string) => grantOf((await list()).find((member) => member.name === name));

    const owner = await remove(await grantsOf('owner'));
    const reader = await remove(await grantsOf('reader'));

    expect([owner.body.code, reader.status]).toEqual(['workspace.last-owner', 200]);
  });

  it('gives and takes ownership by owners only', async () => {
    const { workspaceId, list, add, change, remove } = await setup();
    const admin = await signIn(workspaceId, 'admin');
    const { email } = await createVerified();
    const members = await list();
    const idOf = (role: Role) => grantOf(members.find((member) => member.role === role));

    const answers = [
      await add({ email, role: 'owner' }, admin),
      await change(idOf('admin'), 'owner', admin),
      await change(idOf('owner'), 'reader', admin),
      await remove(idOf('owner'), admin),
    ];

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  });
});
