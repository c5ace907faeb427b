import { createContentClient } from '../testing/content-client.js';
import { createTestApp } from '../testing/test-app.js';

const test = await createTestApp();
afterAll(() => test.close());

const NAMES = ['Tariff', 'Fee', 'Éclair', 'Zone', 'apple', 'Rate', 'Duty'];

async function setup() {
  const client = await createContentClient(test);
  const ids: Record<string, string> = {};
  for (const name of NAMES) ids[name] = await client.add(name);
  const { lexiconId } = client;
  const places = async (query: Record<string, unknown>) =>
    (await client.read(`/lexicons/${lexiconId}/term-places`, { limit: 2, ...query })).items;
  const pages = async (query: Record<string, unknown>) => {
    const found: string[][] = [];
    for (const cursor of [undefined, ...(await places(query)).map((place: { cursor: string }) => place.cursor)]) {
      const page = await client.read('/terms', { lexiconId, limit: 2, ...query, ...(cursor && { cursor }) });
      found.push(page.items.map(({ name }: { name: string }) => name));
    }
    return found;
  };
  return { ...client, ids, places, pages };
}

describe('GET /api/lexicons/:id/term-places', () => {
  it('says where every page of the list by name begins, and after which name', async () => {
    const { places, pages } = await setup();
    expect((await places({})).map(({ after }: { after: string }) => after)).toEqual(['Duty', 'Fee', 'Tariff']);
    expect(await pages({})).toEqual([['apple', 'Duty'], ['Éclair', 'Fee'], ['Rate', 'Tariff'], ['Zone']]);
  });

  it('does so for what passes a filter, in each order', async () => {
    const { edit, ids, pages } = await setup();
    await edit(String(ids['Zone']), 1, { status: 'proposed' });
    await edit(String(ids['apple']), 1, { status: 'proposed' });
    expect(await pages({ status: 'draft' })).toEqual([['Duty', 'Éclair'], ['Fee', 'Rate'], ['Tariff']]);
    expect(await pages({ sort: 'status' })).toEqual([
      ['Duty', 'Éclair'],
      ['Fee', 'Rate'],
      ['Tariff', 'apple'],
      ['Zone'],
    ]);
    expect((await pages({ sort: 'updated' })).flat().slice(0, 2)).toEqual(['apple', 'Zone']);
  });

  it('leaves out what is removed', async () => {
    const { remove, ids, pages } = await setup();
    await remove(`/terms/${ids['Duty']}`, 1);
    expect(await pages({})).toEqual([
      ['apple', 'Éclair'],
      ['Fee', 'Rate'],
      ['Tariff', 'Zone'],
    ]);
  });
});
