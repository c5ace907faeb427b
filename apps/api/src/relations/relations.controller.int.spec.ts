import { createContentClient } from '../testing/content-client.js';
import { createTestApp } from '../testing/test-app.js';

const test = await createTestApp();
afterAll(() => test.close());

/** A lexicon with three terms at version 1. */
async function setup(options: Parameters<typeof createContentClient>[1] = {}) {
  const client = await createContentClient(test, options);
  const [tariff = '', price = '', law = ''] = await Promise.all(['Tariff', 'Price', 'Law'].map(client.add));
  const relate = (body: object, version?: number) => client.post('/relations', body, version);
  const versionOf = async (id: string) => (await client.read(`/terms/${id}`)).version;
  const relationsOf = (id: string, query: object = {}) => client.read(`/terms/${id}/relations`, query);
  return { ...client, tariff, price, law, relate, versionOf, relationsOf };
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
    const { tariff, price, relate, patch } = await setup();
    const { body: relation } = await relate({ fromId: tariff, type: 'is_a', toId: price, strength: 0.5, note: 'Old.' });

    const { status, headers, body } = await patch(`/relations/${relation.id}`, { type: 'part_of', note: null }, 2);

    expect([status, headers['etag']]).toEqual([200, '"3"']);
    expect(body).toMatchObject({ id: relation.id, type: 'part_of', strength: 0.5, note: null });
  });

  it('turns it round by an inverse’s key: the other term takes it', async () => {
    const { tariff, price, relate, patch, versionOf } = await setup();
    const { body: relation } = await relate({ fromId: tariff, type: 'is_a', toId: price, strength: 0.5 });

    const { body } = await patch(`/relations/${relation.id}`, { type: 'has_part' }, 2);

    expect(body).toMatchObject({ fromId: price, type: 'part_of', toId: tariff, strength: 0.5 });
    expect([await versionOf(tariff), await versionOf(price)]).toEqual([3, 2]);
  });

  it('lets the term it has left return to when it had it', async () => {
    const { tariff, price, relate, patch, post, relationsOf } = await setup();
    const { body: relation } = await relate({ fromId: tariff, type: 'causes', toId: price });
    await patch(`/relations/${relation.id}`, { type: 'results_from' }, 2);

    const { status } = await post(`/terms/${tariff}/restore`, { version: 2 });

    expect(status).toBe(200);
    const { items } = await relationsOf(tariff);
    expect(items.map(({ type }: { type: string }) => type).sort()).toEqual(['causes', 'results_from']);
  });

  it('answers 428 without a version and 409 to a stale one', async () => {
    const { tariff, price, relate, patch } = await setup();
    const { body: relation } = await relate({ fromId: tariff, type: 'is_a', toId: price });

    const [without, stale] = [
      await patch(`/relations/${relation.id}`, { note: 'New.' }),
      await patch(`/relations/${relation.id}`, { note: 'New.' }, 1),
    ];

    expect([without.status, stale.status]).toEqual([428, 409]);
  });
});

describe('DELETE /api/relations/:id', () => {
  it('takes it from both terms', async () => {
    const { tariff, price, relate, remove, relationsOf } = await setup();
    const { body: relation } = await relate({ fromId: tariff, type: 'is_a', toId: price });

    const { status, body } = await remove(`/relations/${relation.id}`, 2);

    expect([status, body.updated]).toEqual([200, 1]);
    expect([(await relationsOf(tariff)).items, (await relationsOf(price)).items]).toEqual([[], []]);
    expect((await remove(`/relations/${relation.id}`, 3)).status).toBe(404);
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
      ['part_of', 'causes'],
      ['results_from'],
      null,
    ]);
    expect(typesOf(await relationsOf(tariff, { type: 'results_from' }))).toEqual(['results_from']);
  });

  it('answers them by type too, each with its total, its first ones and where the rest begins', async () => {
    const { tariff, price, law, add, relate, read, relationsOf } = await setup();
    const fee = await add('fee');
    await relate({ fromId: price, type: 'is_a', toId: tariff });
    await relate({ fromId: fee, type: 'is_a', toId: tariff });
    await relate({ fromId: tariff, type: 'related_to', toId: price });
    await relate({ fromId: law, type: 'related_to', toId: tariff });

    const { items: groups } = await read(`/terms/${tariff}/relation-groups`, { limit: 1 });

    expect(groups).toMatchObject([
      { type: 'has_kind', total: 2, items: [{ term: { id: fee } }] },
      // A symmetric type reads the same from both ends: one list, by name.
      { type: 'related_to', total: 2, items: [{ term: { id: law } }] },
    ]);
    const rest = await relationsOf(tariff, { type: 'has_kind', cursor: groups[0].nextCursor });
    expect(rest).toMatchObject({ items: [{ term: { id: price } }], nextCursor: null });
  });

  it('hides those of a removed term until it returns', async () => {
    const { tariff, price, post, remove, relate, relationsOf } = await setup();
    await relate({ fromId: tariff, type: 'is_a', toId: price });

    await remove(`/terms/${tariff}`, 2);
    const hidden = await relationsOf(price);
    await post(`/terms/${tariff}/restore`, {});

    expect(hidden.items).toEqual([]);
    expect((await relationsOf(price)).items).toHaveLength(1);
  });
});

describe('children and paths', () => {
  it('lead down and up the tree, whichever type of the hierarchy they go by', async () => {
    const { tariff, price, law, read, relate } = await setup();
    await relate({ fromId: tariff, type: 'is_a', toId: price });
    await relate({ fromId: tariff, type: 'part_of', toId: law });

    const [children, paths] = [await read(`/terms/${price}/children`), await read(`/terms/${tariff}/paths`)];

    expect(children.items).toMatchObject([{ id: tariff, childCount: 0 }]);
    expect(paths.items).toEqual([
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
    const { tariff, price, lexiconId, read, relate } = await setup();
    await relate({ fromId: tariff, type: 'is_a', toId: price });
    await relate({ fromId: tariff, type: 'part_of', toId: price });

    const roots = await read('/terms', { lexiconId, roots: 'true' });

    expect(roots.items).toMatchObject([
      { name: 'Law', childCount: 0 },
      { name: 'Price', childCount: 1 },
    ]);
  });
});
