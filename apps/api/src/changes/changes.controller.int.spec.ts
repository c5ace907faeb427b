import request from 'supertest';
import { createContentClient } from '../testing/content-client.js';
import { createTestApp } from '../testing/test-app.js';

const test = await createTestApp();
afterAll(() => test.close());

async function setup() {
  const client = await createContentClient(test);
  const changes = async () => (await client.read(`/lexicons/${client.lexiconId}/changes`)).items;
  return { ...client, changes };
}

describe('GET /api/changes/:id', () => {
  it('shows what it did term by term, page by page, with the names it needs', async () => {
    const { lexiconId, add, read, post } = await setup();
    const ids = [await add('One'), await add('Two'), await add('Three')].sort();
    const { body: domain } = await post(`/lexicons/${lexiconId}/domains`, {
      labels: [{ language: 'en', text: 'Law' }],
    });
    const terms = ids.map((id) => ({ id }));
    const { body: applied } = await post(`/lexicons/${lexiconId}/bulk`, { terms, addDomainIds: [domain.id] });

    const first = await read(`/changes/${applied.changeId}`, { limit: 2 });
    const second = await read(`/changes/${applied.changeId}`, { limit: 2, cursor: first.nextCursor });

    expect(first.change).toMatchObject({ id: applied.changeId, updated: 3 });
    expect([...first.items, ...second.items].map(({ termId }) => termId)).toEqual(ids);
    expect(second.items).toMatchObject([
      { kind: 'updated', from: 1, to: 2, diff: [{ path: 'domainIds', kind: 'added', before: null, after: domain.id }] },
    ]);
    expect([second.names, second.nextCursor]).toEqual([{ [domain.id]: 'Law' }, null]);
  });

  it('tells a term that was removed from one that returned', async () => {
    const { remove, add, read, post, changes } = await setup();
    const id = await add('Tariff');
    await remove(`/terms/${id}`, 1);
    await post(`/terms/${id}/restore`, {});

    const all = await changes();
    const details = await Promise.all(all.map((change: { id: string }) => read(`/changes/${change.id}`)));

    expect(details.map(({ items }) => items[0].kind)).toEqual(['restored', 'removed', 'created']);
  });
});

describe('POST /api/changes/:id/undo', () => {
  it('takes a change back, by one that can be taken back too', async () => {
    const { add, read, edit, post, changes } = await setup();
    const id = await add('Tariff');
    await edit(id, 1, { definition: 'A price.' });
    const [{ id: changeId }] = await changes();

    const { status, body: undo } = await post(`/changes/${changeId}/undo`, { reason: 'Wrong.' });
    const [after, [last, undone]] = [await read(`/terms/${id}`), await changes()];
    await post(`/changes/${undo.changeId}/undo`, {});

    expect([status, after.version, after.definitions]).toEqual([200, 3, []]);
    expect(last).toMatchObject({ id: undo.changeId, undoes: changeId, reason: 'Wrong.' });
    expect(undone).toMatchObject({ id: changeId, undoneBy: undo.changeId });
    expect(await read(`/terms/${id}`)).toMatchObject({ version: 4, definitions: [{ text: 'A price.' }] });
    expect((await changes()).find((change: { id: string }) => change.id === changeId)).toMatchObject({
      undoneBy: null,
    });
  });

  it('lists what was touched since, and does as it is told with it', async () => {
    const { add, edit, post, changes } = await setup();
    const id = await add('Tariff');
    await edit(id, 1, { definition: 'A price.' });
    const [{ id: changeId }] = await changes();
    await edit(id, 2, { level: 'beginner' });

    const refused = await post(`/changes/${changeId}/undo`, {});
    const skipped = await post(`/changes/${changeId}/undo`, { conflicts: 'skip' });
    const overridden = await post(`/changes/${changeId}/undo`, { conflicts: 'override' });

    expect([refused.status, refused.body.code, refused.body.details.count]).toEqual([409, 'change.undo-conflict', 1]);
    expect(skipped.body).toMatchObject({ updated: 0, skipped: 1 });
    expect(overridden.body).toMatchObject({ updated: 1, skipped: 0 });
  });

  it('is for those who may edit', async () => {
    const { workspaceId, add, changes } = await setup();
    await add('Tariff');
    const [{ id }] = await changes();

    const { status } = await request(test.app.getHttpServer())
      .post(`/api/changes/${id}/undo`)
      .set(await test.signIn(workspaceId, 'reader'))
      .send({});

    expect(status).toBe(403);
  });
});
