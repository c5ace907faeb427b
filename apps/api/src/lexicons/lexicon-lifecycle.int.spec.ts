import request from 'supertest';
import { createTestApp, type SignedIn } from '../testing/test-app.js';

const { app, database, createLexicon, signIn, close } = await createTestApp();
afterAll(close);
const server = () => request(app.getHttpServer());
const get = (id: string, as: SignedIn | Record<string, never> = {}) => server().get(`/api/lexicons/${id}`).set(as);

async function setup(options: Parameters<typeof createLexicon>[0] = {}) {
  const { workspaceId, lexiconId, headers } = await createLexicon(options);
  const path = `/api/lexicons/${lexiconId}`;
  const create = (body: object, as: SignedIn = headers) =>
    server()
      .post('/api/lexicons')
      .set(as)
      .send({ workspaceId, ...body });
  const patch = (version: number, body: object, as: SignedIn = headers) =>
    server().patch(path).set(as).set('If-Match', `"${version}"`).send(body);
  const remove = (version: number, as: SignedIn = headers) =>
    server().delete(path).set(as).set('If-Match', `"${version}"`);
  const restore = (as: SignedIn = headers) => server().post(`${path}/restore`).set(as);
  const list = async (query: object = {}, as: SignedIn = headers) =>
    (await server().get('/api/lexicons').set(as).query(query)).body;
  const events = () =>
    database.selectFrom('outbox').select(['type', 'term_ids', 'bulk']).where('lexicon_id', '=', lexiconId).execute();
  return { workspaceId, lexiconId, headers, create, patch, remove, restore, list, events };
}

function namesIn({ items }: { items: { name: string }[] }): string[] {
  return items.map(({ name }) => name);
}

describe('PATCH /api/lexicons/:id', () => {
  it('changes what it names, and announces it', async () => {
    const { patch, events } = await setup();

    const { status, headers, body } = await patch(1, { name: 'Power', description: 'Words', languages: ['en', 'DE'] });

    expect([status, headers['etag']]).toEqual([200, '"2"']);
    expect(body).toMatchObject({ name: 'Power', description: 'Words', languages: ['en', 'de'], fourEyes: false });
    expect(await events()).toEqual([{ type: 'lexicon.changed', term_ids: [], bulk: false }]);
  });

  it('writes no version where nothing is different', async () => {
    const { patch, events } = await setup();

    const { body } = await patch(1, { name: 'Energy', languages: ['EN', 'fr'] });

    expect([body.version, await events()]).toEqual([1, []]);
  });

  it('demands the version that was read, and refuses an old one', async () => {
    const { lexiconId, headers, patch } = await setup();
    await patch(1, { name: 'Power' });

    const without = await server().patch(`/api/lexicons/${lexiconId}`).set(headers).send({ name: 'Heat' });
    const stale = await patch(1, { name: 'Heat' });

    expect([without.status, without.body.code]).toEqual([428, 'request.precondition-required']);
    expect([stale.status, stale.body.code, stale.body.details]).toEqual([
      409,
      'lexicon.stale',
      { baseVersion: 1, version: 2 },
    ]);
  });

  it('keeps the default language among the languages', async () => {
    const { patch } = await setup();

    const { status, body } = await patch(1, { languages: ['fr', 'de'] });

    expect([status, body.code]).toEqual([422, 'lexicon.default-language-unlisted']);
  });

  it('is not for an editor', async () => {
    const { workspaceId, patch } = await setup();

    expect((await patch(1, { name: 'Mine' }, await signIn(workspaceId, 'editor'))).status).toBe(403);
  });

  it('archives a lexicon, which is then read only and listed apart, and takes it out again', async () => {
    const { workspaceId, lexiconId, headers, patch, list } = await setup();

    const archived = await patch(1, { archived: true });
    const states = [await list({ workspaceId }), await list({ workspaceId, state: 'archived' })];
    const domain = await server()
      .post(`/api/lexicons/${lexiconId}/domains`)
      .set(headers)
      .send({ labels: [{ language: 'en', text: 'Soil' }] });
    const back = await patch(2, { archived: false });

    expect(archived.body).toMatchObject({
      archivedAt: expect.any(String),
      may: { edit: false, review: false, manage: true },
    });
    expect(states.map(namesIn)).toEqual([[], ['Energy']]);
    expect([domain.status, domain.body.code]).toEqual([409, 'lexicon.archived']);
    expect(back.body.archivedAt).toBeNull();
  });
});

describe('DELETE /api/lexicons/:id', () => {
  it('removes it for all but who may restore it, and gives its name free', async () => {
    const { workspaceId, lexiconId, headers, create, remove, list } = await setup({ isPublic: true });
    const editor = await signIn(workspaceId, 'editor');

    const removed = await remove(1);

    expect([removed.status, removed.body.removedAt]).toEqual([200, expect.any(String)]);
    expect([(await get(lexiconId)).status, (await get(lexiconId, editor)).status]).toEqual([404, 404]);
    expect((await get(lexiconId, headers)).status).toBe(200);
    expect(namesIn(await list({ workspaceId }))).toEqual([]);
    expect(namesIn(await list({ workspaceId, state: 'removed' }))).toEqual(['Energy']);
    expect(namesIn(await list({ workspaceId, state: 'removed' }, editor))).toEqual([]);
    expect((await create({ name: 'Energy' })).status).toBe(201);
  });

  it('can be taken back', async () => {
    const { lexiconId, headers, remove, restore, events } = await setup();
    await remove(1);

    const restored = await restore();

    expect(restored.body).toMatchObject({ removedAt: null, version: 3 });
    expect((await get(lexiconId, headers)).body.removedAt).toBeNull();
    expect(await events()).toHaveLength(2);
  });

  it('cannot be taken back under a name that is taken meanwhile', async () => {
    const { create, remove, restore } = await setup();
    await remove(1);
    await create({ name: 'ENERGY' });

    const { status, body } = await restore();

    expect([status, body.code]).toEqual([409, 'lexicon.name-taken']);
  });

  it('cannot be taken back after thirty days', async () => {
    const { workspaceId, lexiconId, headers, remove, restore, list } = await setup();
    await remove(1);
    const longAgo = new Date(Date.now() - 30 * 86_400_000 - 1_000);
    await database.updateTable('lexicon').set({ removed_at: longAgo }).where('id', '=', lexiconId).execute();

    expect([(await restore()).status, (await get(lexiconId, headers)).status]).toEqual([404, 404]);
    expect(namesIn(await list({ workspaceId, state: 'removed' }))).toEqual([]);
  });
});

describe('GET /api/lexicons/:id/stats', () => {
  it('answers zeros before the first count', async () => {
    const { lexiconId, headers } = await setup();

    const { body } = await server().get(`/api/lexicons/${lexiconId}/stats`).set(headers);

    expect(body).toEqual({
      terms: 0,
      relations: 0,
      removed: 0,
      statuses: {},
      languages: {},
      domains: {},
      defined: 0,
      labelLanguages: 0,
      letters: {},
      countedAt: null,
    });
  });
});

describe('a lexicon', () => {
  it('leaves on record who removed it, brought it back and showed it to all', async () => {
    const { workspaceId, lexiconId, remove, restore, patch } = await setup();
    await remove(1);
    await restore();
    await patch(3, { visibility: 'public' }).expect(200);
    await patch(4, { name: 'Power' }).expect(200);

    const entries = database.selectFrom('audit_entry').select(['action', 'subject_id', 'details']);
    const told = await entries.where('workspace_id', '=', workspaceId).orderBy('at').orderBy('id').execute();

    expect(told.map(({ action, subject_id: id, details }) => [action, id, details])).toEqual([
      ['lexicon.removed', lexiconId, { visibility: 'workspace' }],
      ['lexicon.restored', lexiconId, { visibility: 'workspace' }],
      ['lexicon.visibility-changed', lexiconId, { visibility: 'public' }],
    ]);
  });
});
