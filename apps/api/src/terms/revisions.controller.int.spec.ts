import request from 'supertest';
import { createContentClient } from '../testing/content-client.js';
import { createTestApp } from '../testing/test-app.js';

const test = await createTestApp();
afterAll(() => test.close());

describe('the revisions of a term', () => {
  it('are listed with their differences, the last first, page by page', async () => {
    const { add, read, edit } = await createContentClient(test);
    const [price, id] = [await add('Price'), await add('Tariff')];
    await edit(id, 1, { definition: 'A price.', reason: 'A first try.' });
    await edit(id, 2, { status: 'deprecated', successorIds: [price] });

    const first = await read(`/terms/${id}/revisions`, { limit: 2 });
    const second = await read(`/terms/${id}/revisions`, { limit: 2, cursor: first.nextCursor });

    expect(first.items).toMatchObject([
      { version: 3, status: 'deprecated', diff: [{ path: 'status' }, { path: 'successorIds', after: price }] },
      {
        version: 2,
        reason: 'A first try.',
        author: { kind: 'user', name: 'owner' },
        diff: [{ path: 'definitions', kind: 'added', after: { text: 'A price.' } }],
      },
    ]);
    expect(second.items).toMatchObject([{ version: 1, diff: [{ path: 'status', before: null }, { path: 'labels' }] }]);
    expect([first.names, second.nextCursor]).toEqual([{ [price]: 'Price' }, null]);
  });

  it('can be read one by one and compared, forwards and backwards', async () => {
    const { add, read, edit } = await createContentClient(test);
    const id = await add('Tariff');
    await edit(id, 1, { definition: 'A price.' });
    await edit(id, 2, { level: 'beginner' });

    const revision = await read(`/terms/${id}/revisions/2`);
    const [diff, back] = [
      await read(`/terms/${id}/diff`, { from: 1, to: 3 }),
      await read(`/terms/${id}/diff`, { from: 3, to: 1 }),
    ];

    expect(revision).toMatchObject({ version: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/u) });
    expect(revision.content).toMatchObject({ level: null, sheet: { definitions: [{ text: 'A price.' }] } });
    expect(diff.items).toMatchObject([
      { path: 'definitions', kind: 'added' },
      { path: 'level', kind: 'added', before: null, after: 'beginner' },
    ]);
    expect(back.items).toMatchObject([
      { path: 'definitions', kind: 'removed' },
      { path: 'level', kind: 'removed' },
    ]);
    expect(await read(`/terms/${id}/diff`, { from: 1, to: 9 })).toMatchObject({ status: 404 });
  });

  it('stay to be read when the term is removed', async () => {
    const { remove, add, read } = await createContentClient(test);
    const id = await add('Tariff');
    await remove(`/terms/${id}`, 1);

    expect((await read(`/terms/${id}/revisions`)).items).toMatchObject([
      { diff: [{ path: 'removed' }] },
      { version: 1 },
    ]);
  });

  it('are hidden from strangers', async () => {
    const { add } = await createContentClient(test);
    const [id, stranger] = [await add('Tariff'), (await createContentClient(test)).headers];

    const { status } = await request(test.app.getHttpServer()).get(`/api/terms/${id}/revisions`).set(stranger);

    expect(status).toBe(404);
  });
});
