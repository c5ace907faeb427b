import { createContentClient } from '../testing/content-client.js';
import { createTestApp } from '../testing/test-app.js';

const test = await createTestApp();
afterAll(() => test.close());

/** Two words about soil, and what stands around them. */
async function setup() {
  const client = await createContentClient(test, { role: 'editor' });
  const [soil, water, matter] = [await client.add('soil'), await client.add('water'), await client.add('matter')];
  const relate = async (fromId: string, type: string, toId: string) =>
    String((await client.post('/relations', { fromId, type, toId })).body.id);
  const relationsOf = async (id: string) => (await client.read(`/terms/${id}/relations`)).items;
  const versionOf = async (id: string) => (await client.read(`/terms/${id}`)).version;
  return { ...client, soil, water, matter, relate, relationsOf, versionOf };
}

describe('PATCH /api/terms/:id with relations', () => {
  it('saves words and relations as one change, which one undo takes back', async () => {
    const { soil, water, matter, edit, relate, relationsOf, post, read } = await setup();
    const gone = await relate(soil, 'related_to', water);

    const { status, body } = await edit(soil, 2, {
      definition: 'The top layer.',
      relations: {
        add: [
          { type: 'is_a', toId: matter, strength: 0.8 },
          { type: 'has_part', toId: water },
        ],
        remove: [{ id: gone }],
      },
    });

    expect([status, body.version]).toEqual([200, 3]);
    expect(await relationsOf(soil)).toMatchObject([
      { type: 'is_a', direction: 'out', term: { id: matter }, strength: 0.8 },
      { type: 'has_part', direction: 'in', term: { id: water } },
    ]);
    await post(`/changes/${body.changeId}/undo`, {});
    expect(await relationsOf(soil)).toMatchObject([{ type: 'related_to', term: { id: water } }]);
    expect(await read(`/terms/${soil}`)).toMatchObject({ version: 4, definitions: [] });
  });

  it('alters what starts here and what starts at the other term, as read from here', async () => {
    const { soil, water, matter, edit, relate, relationsOf, versionOf } = await setup();
    const [own, theirs] = [await relate(soil, 'is_a', matter), await relate(water, 'part_of', soil)];

    const { body } = await edit(soil, 2, {
      relations: {
        alter: [
          { id: own, type: 'broader', note: 'Loosely.' },
          { id: theirs, type: 'related_to', version: 2 },
        ],
      },
    });

    expect(body).toMatchObject({ version: 3, changeId: expect.any(String) });
    expect(await relationsOf(soil)).toMatchObject([
      { type: 'broader', direction: 'out', id: own, note: 'Loosely.' },
      { type: 'related_to', direction: 'out', term: { id: water } },
    ]);
    expect([await versionOf(water), await versionOf(matter)]).toEqual([3, 1]);
  });

  it('names the change where only the other term is written', async () => {
    const { soil, water, edit, versionOf, post } = await setup();

    const { body } = await edit(soil, 1, { relations: { add: [{ type: 'has_part', toId: water }] } });

    expect([body.version, await versionOf(water)]).toEqual([1, 2]);
    expect((await post(`/changes/${body.changeId}/undo`, {})).body).toMatchObject({ updated: 1 });
  });

  it('answers 409 when the term where a relation starts has moved on from the version named', async () => {
    const { soil, water, edit, relate, relationsOf } = await setup();
    const id = await relate(water, 'part_of', soil);
    await edit(water, 2, { top: true });

    const stale = await edit(soil, 1, { relations: { remove: [{ id, version: 2 }] } });
    const unread = await edit(soil, 1, { relations: { remove: [{ id }] } });

    expect(stale.body).toMatchObject({ code: 'change.stale', details: { conflicts: [{ termId: water }] } });
    expect([unread.status, await relationsOf(soil)]).toEqual([200, []]);
  });

  it('refuses the whole where one relation closes a cycle, or is not this term’s', async () => {
    const { soil, water, matter, edit, relate, relationsOf, read } = await setup();
    await relate(soil, 'is_a', water);
    const foreign = await relate(water, 'is_a', matter);

    const cycle = await edit(soil, 2, {
      definition: 'The top layer.',
      relations: {
        add: [
          { type: 'broader', toId: matter },
          { type: 'narrower', toId: matter },
        ],
      },
    });
    const notMine = await edit(soil, 2, { relations: { remove: [{ id: foreign }] } });

    expect(cycle.body.details.refusals).toMatchObject([{ reasons: ['relation.closes-cycle'] }]);
    expect(notMine.body.details.refusals).toEqual([{ termId: soil, reasons: ['relation.not-found'] }]);
    expect([(await read(`/terms/${soil}`)).definitions, (await relationsOf(soil)).length]).toEqual([[], 1]);
  });
});
