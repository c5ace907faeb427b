import request from 'supertest';
import { LexiconPurge } from '@lexikon/lexicons/lexicon-purge';
import { WorkspacePurge } from '@lexikon/workspaces/workspace-purge';
import { createTestApp, type SignedIn } from '../testing/test-app.js';

const { app, database, createLexicon, signIn, close } = await createTestApp();
afterAll(close);
const server = () => request(app.getHttpServer());
const DAY_MS = 86_400_000;

async function setup(options: Parameters<typeof createLexicon>[0] = {}) {
  const lexicon = await createLexicon(options);
  const path = `/api/workspaces/${lexicon.workspaceId}`;
  const send = (action: string, as: SignedIn = lexicon.headers, body: object = {}) =>
    server().post(`${path}/${action}`).set(as).send(body);
  const remove = (as: SignedIn = lexicon.headers) => server().delete(path).set(as);
  return { ...lexicon, path, send, remove };
}

async function accountIn(workspaceId: string, role: 'admin' | 'reader'): Promise<string> {
  const { user_id: userId } = await database
    .selectFrom('membership')
    .select('user_id')
    .where('workspace_id', '=', workspaceId)
    .where('role', '=', role)
    .executeTakeFirstOrThrow();
  return userId;
}

describe('a workspace', () => {
  it('is handed over to a member, and its owner stays as an admin', async () => {
    const { workspaceId, path, headers, send } = await setup();
    const reader = await signIn(workspaceId, 'reader');

    const answer = await send('transfer', headers, { userId: await accountIn(workspaceId, 'reader') });
    const after = await server().get(path).set(reader);
    const again = await send('transfer', headers, { userId: await accountIn(workspaceId, 'admin') });

    expect([answer.status, answer.body.role, after.body.role, again.status]).toEqual([200, 'admin', 'owner', 403]);
  });

  it('is handed over once by two who do it at the same time, and is never without an owner', async () => {
    const { workspaceId, headers, send } = await setup();
    await signIn(workspaceId, 'admin');
    await signIn(workspaceId, 'reader');
    const heirs = [await accountIn(workspaceId, 'admin'), await accountIn(workspaceId, 'reader')];

    await Promise.all(heirs.map((userId) => send('transfer', headers, { userId })));

    const owners = database.selectFrom('membership').select('user_id').where('workspace_id', '=', workspaceId);
    expect(await owners.where('role', '=', 'owner').execute()).toHaveLength(1);
  });

  it('is not handed over to a stranger', async () => {
    const [{ headers, send }, { accountId: stranger }] = [await setup(), await setup()];

    expect((await send('transfer', headers, { userId: stranger })).status).toBe(404);
  });

  it('is gone for everyone once it is removed, public lexicons and all, until its owner has it back', async () => {
    const { workspaceId, lexiconId, headers, path, send, remove } = await setup({ isPublic: true });
    const admin = await signIn(workspaceId, 'admin');
    const read = () => server().get(`/api/terms?lexiconId=${lexiconId}`);

    const byAdmin = (await remove(admin)).status;
    await remove().expect(200);
    const listed = await server().get('/api/workspaces?state=removed').set(headers);
    const hidden = [
      (await server().get(path).set(headers)).status,
      (await read()).status,
      (await server().get(`/api/lexicons/${lexiconId}`)).status,
      (await send('restore', admin)).status,
      (await server().get('/api/workspaces?state=removed').set(admin)).body.items.length,
    ];
    const restored = await send('restore');

    expect([byAdmin, hidden]).toEqual([403, [404, 404, 404, 404, 0]]);
    expect(listed.body.items).toMatchObject([{ id: workspaceId, removedAt: expect.any(String) }]);
    expect([restored.body.removedAt, (await read()).status]).toEqual([null, 200]);
  });

  it('is taken away for good after thirty days, with all that is in it', async () => {
    const { workspaceId, lexiconId, send, remove } = await setup();
    await remove();
    const removedAt = new Date(Date.now() - 30 * DAY_MS);
    await database.updateTable('workspace').set({ removed_at: removedAt }).where('id', '=', workspaceId).execute();

    const late = (await send('restore')).status;
    await app.get(LexiconPurge).purge(new Date());
    await app.get(WorkspacePurge).purge(new Date());

    const [workspaces, lexicons] = [database.selectFrom('workspace'), database.selectFrom('lexicon')];
    expect(late).toBe(404);
    expect(await workspaces.select('id').where('id', '=', workspaceId).execute()).toEqual([]);
    expect(await lexicons.select('id').where('id', '=', lexiconId).execute()).toEqual([]);
  });

  it('that is personal stays: it is neither left, nor handed over, nor removed', async () => {
    const { workspaceId, accountId, headers, send, remove } = await setup();
    await database.updateTable('workspace').set({ personal_of: accountId }).where('id', '=', workspaceId).execute();
    await signIn(workspaceId, 'admin');
    const heir = await accountIn(workspaceId, 'admin');
    await database.updateTable('membership').set({ role: 'owner' }).where('user_id', '=', heir).execute();

    const answers = [await send('leave'), await send('transfer', headers, { userId: heir }), await remove()];

    expect(answers.map(({ body }) => body.code)).toEqual(Array(3).fill('workspace.personal'));
  });
});
