import request from 'supertest';
import { createTestApp } from '../testing/test-app.js';

const { app, createLexicon, signIn, close } = await createTestApp();
afterAll(close);

type Headers = Record<string, string>;

const server = () => app.getHttpServer();

/** A lexicon with three terms at version 1. */
async function setup(options: Parameters<typeof createLexicon>[0] = {}) {
  const { lexiconId, workspaceId, headers } = await createLexicon(options);
  const [tariff = '', price = '', law = ''] = await Promise.all(
    ['Tariff', 'Price', 'Law'].map(async (term) => {
      const { body } = await request(server()).post('/api/terms').set(headers).send({ lexiconId, term });
      return String(body.id);
    }),
  );
  const send = (method: 'post' | 'patch' | 'delete', path: string, body: object, version?: number) => {
    const http = request(server());
    return http[method](`/api/relations${path}`)
      .set(version === undefined ? headers : { ...headers, 'If-Match': `"${version}"` })
      .send(body);
  };
  const relate = (body: object, version?: number) => send('post', '', body, version);
  const versionOf = async (id: string) => (await request(server()).get(`/api/terms/${id}`).set(headers)).body.version;
  const relationsOf = async (id: string, query: object = {}) =>
    (await request(server()).get(`/api/terms/${id}/relations`).query(query).set(headers)).body;
  return { lexiconId, workspaceId, headers, tariff, price, law, send, relate, versionOf, relationsOf };
}

describe('POST /api/relations', () => {
  it('stores the relation with the term it starts from, and reads it from both', async () => {
    const { tariff, price, relate, versionOf, relationsOf } = await setup();

    const { status, headers, body } = await relate({ fromId: tariff, type: 'is_a', toId: price, strength: 0.5 }, 1);

    expect([status, headers['etag']]).toEqual([201, '"2"']);
    expect(body).toMatchObject({ fromId: tariff, type: 'is_a', toId: price, strength: 0.5, note: null, version: 2 });
    expect([await versionOf(tariff), await versionOf(price)]).toEqual([2, 1]);
    expect((await relationsOf(tariff)).items).toMatchObject([{ id: body.id, type: 'is_a', direction: 'out' }]);
    expect((await relationsOf(price)).items).toMatchObject([
      {
        id: body.id,
        type: 'has_kind',
        direction: 'in',
        term: { id: tariff, name: 'Tariff', version: 2 },
        strength: 0.5,
      },
    ]);
  });

  it('stores one stated by its inverse from the other term, and takes that one’s version', async () => {
    const { tariff, price, relate, versionOf } = await setup();
    await relate({ fromId: tariff, type: 'related_to', toId: price });

    const stale = await relate({ fromId: price, type: 'has_kind', toId: tariff }, 1);
    const { status, body } = await relate({ fromId: price, type: 'has_kind', toId: tariff }, 2);

    expect([stale.status, stale.body.code]).toEqual([409, 'change.stale']);
    expect([status, body.fromId, body.type, body.toId]).toEqual([201, tariff, 'is_a', price]);
    expect([await versionOf(tariff), await versionOf(price)]).toEqual([3, 1]);
  });

  it('leaves a symmetric relation where it was stated, and refuses its twin', async () => {
    const { tariff, price, relate, relationsOf } = await setup();
    await relate({ fromId: tariff, type: 'related_to', toId: price });

    const twin = await relate({ fromId: price, type: 'related_to', toId: tariff });

    expect([twin.status, twin.body.details.reason]).toEqual([422, 'relation.exists']);
    expect((await relationsOf(price)).items).toMatchObject([
      { type: 'related_to', direction: 'in', term: { id: tariff } },
    ]);
  });

  it.each([
    ['a type that nobody knows', 'resembles', 'relation.type-unknown'],
    ['a term’s relation to itself', 'is_a', 'relation.to-itself'],
  ])('refuses %s', async (_, type, reason) => {
    const { tariff, relate } = await setup();

    const { status, body } = await relate({ fromId: tariff, type, toId: tariff });

    expect([status, body.code, body.details.reason]).toEqual([422, 'change.refused', reason]);
  });

  it('refuses what would close a cycle, also when it is stated by an inverse', async () => {
    const { tariff, price, law, relate } = await setup();
    await relate({ fromId: tariff, type: 'is_a', toId: price });
    await relate({ fromId: price, type: 'part_of', toId: law });

    const { status, body } = await relate({ fromId: tariff, type: 'has_part', toId: law });

    expect([status, body.details.reason]).toEqual([422, 'relation.closes-cycle']);
  });

  it('finds nothing to relate to in another’s lexicon', async () => {
    const [mine, theirs] = [await setup(), await setup()];

    const [from, to] = [
      await mine.relate({ fromId: theirs.tariff, type: 'is_a', toId: mine.price }),
      await mine.relate({ fromId: mine.tariff, type: 'is_a', toId: theirs.price }),
    ];

    expect([from.status, to.status, to.body.details.reason]).toEqual([404, 422, 'relation.to-nothing']);
  });
});

describe('PATCH /api/relations/:id', () => {
  it('alters what it says and leaves the rest', async () => {
    const { tariff, price, relate, send } = await setup();
    const { body: relation } = await relate({ fromId: tariff, type: 'is_a', toId: price, strength: 0.5, note: 'Old.' });

    const { status, headers, body } = await send('patch', `/${relation.id}`, { type: 'part_of', note: null }, 2);

    expect([status, headers['etag']]).toEqual([200, '"3"']);
    expect(body).toMatchObject({ id: relation.id, type: 'part_of', strength: 0.5, note: null });
  });

  it('turns it round by an inverse’s key: the other term takes it', async () => {
    const { tariff, price, relate, send, versionOf } = await setup();
    const { body: relation } = await relate({ fromId: tariff, type: 'is_a', toId: price, strength: 0.5 });

    const { body } = await send('patch', `/${relation.id}`, { type: 'has_part' }, 2);

    expect(body).toMatchObject({ id: relation.id, fromId: price, type: 'part_of', toId: tariff, strength: 0.5 });
    expect([await versionOf(tariff), await versionOf(price)]).toEqual([3, 2]);
  });

  it('answers 428 without a version and 409 to a stale one', async () => {
    const { tariff, price, relate, send } = await setup();
    const { body: relation } = await relate({ fromId: tariff, type: 'is_a', toId: price });

    const [without, stale] = [
      await send('patch', `/${relation.id}`, { note: 'New.' }),
      await send('patch', `/${relation.id}`, { note: 'New.' }, 1),
    ];

    expect([without.status, stale.status]).toEqual([428, 409]);
  });
});

describe('DELETE /api/relations/:id', () => {
  it('takes it from both terms', async () => {
    const { tariff, price, relate, send, relationsOf } = await setup();
    const { body: relation } = await relate({ fromId: tariff, type: 'is_a', toId: price });

    const { status, body } = await send('delete', `/${relation.id}`, {}, 2);

    expect([status, body.updated]).toEqual([200, 1]);
    expect([(await relationsOf(tariff)).items, (await relationsOf(price)).items]).toEqual([[], []]);
    expect((await send('delete', `/${relation.id}`, {}, 3)).status).toBe(404);
  });
});

describe('GET /api/terms/:id/relations', () => {
  it('pages in the order of types, and keeps to one of them when asked', async () => {
    const { tariff, price, law, relate, relationsOf } = await setup();
    await relate({ fromId: tariff, type: 'causes', toId: price });
    await relate({ fromId: law, type: 'causes', toId: tariff });
    await relate({ fromId: tariff, type: 'part_of', toId: law });

    const first = await relationsOf(tariff, { limit: 2 });
    const second = await relationsOf(tariff, { limit: 2, cursor: first.nextCursor });
    const typesOf = ({ items }: { items: { type: string }[] }) => items.map(({ type }) => type);

    expect([typesOf(first), typesOf(second), second.nextCursor]).toEqual([
      ['part_of', 'results_from'],
      ['causes'],
      null,
    ]);
    expect(typesOf(await relationsOf(tariff, { type: 'results_from' }))).toEqual(['results_from']);
  });

  it('hides those of a removed term until it returns', async () => {
    const { tariff, price, headers, relate, relationsOf } = await setup();
    await relate({ fromId: tariff, type: 'is_a', toId: price });
    const path = `/api/terms/${tariff}`;

    await request(server())
      .delete(path)
      .set({ ...headers, 'If-Match': '"2"' });
    const hidden = await relationsOf(price);
    await request(server()).post(`${path}/restore`).set(headers).send({});

    expect(hidden.items).toEqual([]);
    expect((await relationsOf(price)).items).toHaveLength(1);
  });
});

describe('children and paths', () => {
  it('lead down and up the tree, whichever type of the hierarchy they go by', async () => {
    const { tariff, price, law, headers, relate } = await setup();
    await relate({ fromId: tariff, type: 'is_a', toId: price });
    await relate({ fromId: tariff, type: 'part_of', toId: law });
    const get = (path: string) => request(server()).get(`/api/terms/${path}`).set(headers);

    const [children, paths] = [await get(`${price}/children`), await get(`${tariff}/paths`)];

    expect(children.body.items).toMatchObject([{ id: tariff, childCount: 0 }]);
    expect(paths.body.items).toEqual([
      [
        { id: law, name: 'Law' },
        { id: tariff, name: 'Tariff' },
      ],
      [
        { id: price, name: 'Price' },
        { id: tariff, name: 'Tariff' },
      ],
    ]);
  });

  it('counts a child once, though two relations lead to it', async () => {
    const { tariff, price, lexiconId, headers, relate } = await setup();
    await relate({ fromId: tariff, type: 'is_a', toId: price });
    await relate({ fromId: tariff, type: 'part_of', toId: price });

    const roots = await request(server()).get('/api/terms').query({ lexiconId, roots: 'true' }).set(headers);

    expect(roots.body.items).toMatchObject([
      { name: 'Law', childCount: 0 },
      { name: 'Price', childCount: 1 },
    ]);
  });
});

describe('relation types', () => {
  const regulates = {
    key: 'regulates',
    inverseKey: 'regulated_by',
    labels: { en: 'regulates', fr: 'régule' },
    inverseLabels: { en: 'regulated by', fr: 'régulé par' },
  };
  const create = (headers: Headers, body: object) =>
    request(server()).post('/api/relation-types').set(headers).send(body);
  const list = async (headers: Headers, query: object) =>
    (await request(server()).get('/api/relation-types').query(query).set(headers)).body;

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
    const [editor, stranger] = [await signIn(workspaceId, 'editor'), (await setup()).headers];

    const created = await create(editor, { workspaceId, ...regulates });
    const answers = [editor, stranger].map((headers) =>
      request(server()).get('/api/relation-types').query({ workspaceId }).set(headers),
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
