import request from 'supertest';
import { createContentClient } from '../testing/content-client.js';
import { createTestApp } from '../testing/test-app.js';

const test = await createTestApp();
afterAll(() => test.close());
const http = request(test.app.getHttpServer());

/** A lexicon with four terms. */
async function setup() {
  const client = await createContentClient(test);
  const [soil = '', clay = '', loam = '', law = ''] = await Promise.all(
    ['Soil', 'Clay', 'Loam', 'Law'].map(client.add),
  );
  const relate = (fromId: string, type: string, toId: string) => client.post('/relations', { fromId, type, toId });
  const check = (fromId: string, type: string, toId: string) => client.read('/relations/check', { fromId, type, toId });
  return { ...client, soil, clay, loam, law, relate, check };
}

describe('GET /api/relations/check', () => {
  it('names the cycle of a hierarchy that a relation would close, whatever its types and whichever end states it', async () => {
    const { soil, clay, loam, relate, check } = await setup();
    await relate(clay, 'is_a', soil);
    await relate(loam, 'part_of', clay);
    const cycle = {
      outcome: 'cycle',
      path: [
        { id: soil, name: 'Soil' },
        { id: loam, name: 'Loam' },
        { id: clay, name: 'Clay' },
        { id: soil, name: 'Soil' },
      ],
    };

    expect(await check(soil, 'broader', loam)).toEqual(cycle);
    expect(await check(loam, 'has_kind', soil)).toEqual(cycle);
    expect(await check(soil, 'precedes', loam)).toEqual({ outcome: 'ok', path: [] });
    expect(await check(loam, 'broader', soil)).toEqual({ outcome: 'ok', path: [] });
  });

  it('takes the shortest of several cycles, and those of every hierarchy', async () => {
    const { soil, clay, loam, law, relate, check } = await setup();
    for (const [from, to] of [
      [soil, clay],
      [clay, loam],
      [loam, law],
      [soil, loam],
    ] as const)
      await relate(from, 'precedes', to);

    const { outcome, path } = await check(soil, 'follows', law);

    expect([outcome, path.map(({ name }: { name: string }) => name)]).toEqual([
      'cycle',
      ['Law', 'Soil', 'Loam', 'Law'],
    ]);
  });

  it('knows a relation that is there, from both of its ends, and one of a term with itself', async () => {
    const { soil, clay, relate, check } = await setup();
    await relate(soil, 'related_to', clay);
    await relate(soil, 'employs', clay);

    expect(await check(clay, 'related_to', soil)).toEqual({ outcome: 'exists', path: [] });
    expect(await check(clay, 'employed_by', soil)).toEqual({ outcome: 'exists', path: [] });
    expect(await check(soil, 'broader', soil)).toEqual({ outcome: 'self', path: [] });
  });

  it('is for who may edit there, and knows no terms but those of the lexicon', async () => {
    const { soil, clay, workspaceId, check } = await setup();
    const other = await setup();
    const path = `/api/relations/check?fromId=${soil}&type=broader&toId=${clay}`;

    await http
      .get(path)
      .set(await test.signIn(workspaceId, 'reader'))
      .expect(403);
    await http.get(path).set(other.headers).expect(404);
    await http.get(path).expect(401);
    expect(await check(soil, 'broader', other.soil)).toMatchObject({ code: 'resource.not-found' });
    expect(await check(soil, 'narrower', other.soil)).toMatchObject({ code: 'resource.not-found' });
    expect(await check(soil, 'unheard_of', clay)).toMatchObject({ code: 'change.refused' });
  });
});
