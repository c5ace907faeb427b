import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { Role } from '@lexikon/workspaces/role';
import { createAccount } from '../testing/create-account.js';
import { createTestApp, type SignedIn } from '../testing/test-app.js';

const { app, createLexicon, signIn, close } = await createTestApp();
afterAll(close);
const server = () => request(app.getHttpServer());

async function setup() {
  const { workspaceId, lexiconId, accountId, headers } = await createLexicon();
  const path = `/api/workspaces/${workspaceId}/members`;
  const list = async (as: SignedIn = headers) => (await server().get(path).set(as)).body.items;
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
      { id: expect.any(String), name: 'Words', isPersonal: false, role: 'owner', createdAt: expect.any(String) },
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
    const { id, email, password } = await createAccount(app, { name: 'Grace' });

    const added = await add({ email: email.toUpperCase(), role: 'reviewer' });

    expect([added.status, added.body]).toEqual([
      201,
      { id: expect.any(String), userId: id, email, name: 'Grace', role: 'reviewer', lexiconId: null },
    ]);
    expect((await list()).map(({ name }: { name: string }) => name)).toEqual(['Grace', 'owner']);
    const { body } = await server().post('/api/auth/login').send({ email, password });
    const found = await server().get('/api/workspaces').auth(body.access_token, { type: 'bearer' });
    expect(found.body.items).toContainEqual(expect.objectContaining({ id: workspaceId, role: 'reviewer' }));
  });

  it('grants one lexicon alone', async () => {
    const { workspaceId, lexiconId, headers, add } = await setup();
    const other = await server().post('/api/lexicons').set(headers).send({ workspaceId, name: 'Other' });
    const { email, password } = await createAccount(app);
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
    const { email } = await createAccount(app);

    const answer = await add({ email, role: 'reader', ...body });

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('has everyone once', async () => {
    const { add } = await setup();
    const { email } = await createAccount(app);
    await add({ email, role: 'reader' });

    const again = await add({ email, role: 'editor' });

    expect([again.status, again.body.code]).toEqual([409, 'member.exists']);
  });

  it('changes a role and puts a member out', async () => {
    const { add, change, remove, list } = await setup();
    const { email } = await createAccount(app);
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
    const members: { id: string; userId: string }[] = await list();
    const owner = members.find(({ userId }) => userId === accountId)?.id ?? '';
    const own = members.find(({ userId }) => userId !== accountId)?.id ?? '';

    const statuses = [
      (await remove(owner, stranger.headers)).status,
      (await remove(owner, reader)).status,
      (await remove(own, reader)).status,
    ];

    expect(statuses).toEqual([404, 403, 200]);
  });

  it('keeps its last owner, who can neither leave nor be demoted', async () => {
    const { list, remove, change } = await setup();
    const [owner] = await list();

    const answers = [await remove(owner.id), await change(owner.id, 'admin')];

    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [409, 'workspace.last-owner'],
      [409, 'workspace.last-owner'],
    ]);
  });

  it('gives and takes ownership by owners only', async () => {
    const { workspaceId, list, add, change, remove } = await setup();
    const admin = await signIn(workspaceId, 'admin');
    const { email } = await createAccount(app);
    const members: { id: string; role: Role }[] = await list();
    const idOf = (role: Role) => members.find((member) => member.role === role)?.id ?? '';

    const answers = [
      await add({ email, role: 'owner' }, admin),
      await change(idOf('admin'), 'owner', admin),
      await change(idOf('owner'), 'reader', admin),
      await remove(idOf('owner'), admin),
    ];

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  });
});
