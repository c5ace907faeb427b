import request from 'supertest';
import { createContentClient } from '../testing/content-client.js';
import { createTestApp } from '../testing/test-app.js';

const test = await createTestApp();
afterAll(() => test.close());

type Headers = Record<string, string>;

/** A lexicon with three terms at version 1. */
async function setup(options: Parameters<typeof createContentClient>[1] = {}) {
  const client = await createContentClient(test, options);
  const [tariff = '', price = '', law = ''] = await Promise.all(['Tariff', 'Price', 'Law'].map(client.add));
  const relate = (body: object, version?: number) => client.post('/relations', body, version);
  const relationsOf = (id: string, query: object = {}) => client.read(`/terms/${id}/relations`, query);
  return { ...client, tariff, price, law, relate, relationsOf };
}

describe('relation types', () => {
  const regulates = {
    key: 'regulates',
    inverseKey: 'regulated_by',
    labels: { en: 'regulates', fr: 'régule' },
    inverseLabels: { en: 'regulated by', fr: 'régulé par' },
  };
  const create = (headers: Headers, body: object) =>
    request(test.app.getHttpServer()).post('/api/relation-types').set(headers).send(body);
  const list = async (headers: Headers, query: object) =>
    (await request(test.app.getHttpServer()).get('/api/relation-types').query(query).set(headers)).body;

  it('are the built-in ones, and those that a workspace adds, usable at once', async () => {
    const { workspaceId, lexiconId, headers, tariff, law, relate, relationsOf } = await setup();

    const { status, body } = await create(headers, { workspaceId, ...regulates });
    await relate({ fromId: tariff, type: 'regulated_by', toId: law });

    expect([status, body.hierarchy, body.workspaceId]).toEqual([201, null, workspaceId]);
    expect((await list(headers, {})).items).toHaveLength(11);
    expect((await list(headers, { workspaceId })).items).toHaveLength(12);
    expect((await list(headers, { lexiconId })).items.at(-1)).toMatchObject({ key: 'regulates' });
    expect((await relationsOf(tariff)).items).toMatchObject([{ type: 'regulated_by', direction: 'in' }]);
    expect((await relationsOf(law)).items).toMatchObject([{ type: 'regulates', direction: 'out' }]);
  });

  it('may refine one of a hierarchy, and then close no cycle either', async () => {
    const { workspaceId, headers, tariff, price, relate } = await setup();
    await create(headers, { workspaceId, ...regulates, refines: 'broader' });
    await relate({ fromId: tariff, type: 'is_a', toId: price });

    const { body } = await relate({ fromId: price, type: 'regulates', toId: tariff });

    expect(body.details.reason).toBe('relation.closes-cycle');
  });

  it('have keys of their own, in each workspace', async () => {
    const [mine, theirs] = [await setup(), await setup()];
    await create(mine.headers, { workspaceId: mine.workspaceId, ...regulates });

    const again = await create(mine.headers, { workspaceId: mine.workspaceId, ...regulates, key: 'rules' });
    const elsewhere = await create(theirs.headers, { workspaceId: theirs.workspaceId, ...regulates });

    expect([again.status, again.body.code, again.body.details]).toEqual([
      409,
      'relation-type.key-taken',
      { key: 'regulated_by' },
    ]);
    expect(elsewhere.status).toBe(201);
  });

  it('are added by who manages the workspace, and listed to its members', async () => {
    const { workspaceId } = await setup();
    const [editor, stranger] = [await test.signIn(workspaceId, 'editor'), (await setup()).headers];

    const created = await create(editor, { workspaceId, ...regulates });
    const answers = [editor, stranger].map((headers) =>
      request(test.app.getHttpServer()).get('/api/relation-types').query({ workspaceId }).set(headers),
    );

    expect([created.status, ...(await Promise.all(answers)).map(({ status }) => status)]).toEqual([403, 200, 404]);
  });

  it('come page by page', async () => {
    const { headers } = await setup();

    const first = await list(headers, { limit: 10 });
    const second = await list(headers, { limit: 10, cursor: first.nextCursor });

    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([10, 1, null]);
  });

  it('of a public lexicon are read by everyone', async () => {
    const { workspaceId, lexiconId, headers } = await setup({ isPublic: true });
    await create(headers, { workspaceId, ...regulates });

    expect((await list({}, { lexiconId })).items).toHaveLength(12);
  });
});
