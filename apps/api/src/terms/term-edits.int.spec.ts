import request from 'supertest';
import { createContentClient } from '../testing/content-client.js';
import { createTestApp } from '../testing/test-app.js';

const test = await createTestApp();
afterAll(() => test.close());

const server = () => test.app.getHttpServer();

async function setup() {
  const client = await createContentClient(test, { role: 'editor' });
  const { headers, lexiconId } = client;
  const post = (body: object) => client.post('/terms', { lexiconId, ...body });
  const get = (path: string, query: object = {}) => request(server()).get(path).query(query).set(headers);
  const remove = (id: string, version: number) => client.remove(`/terms/${id}`, version);
  const restore = (id: string, body: object = {}, version?: number) =>
    client.post(`/terms/${id}/restore`, body, version);
  return { ...client, post, get, patch: client.edit, remove, restore };
}

describe('PATCH /api/terms/:id', () => {
  it('edits from the version it was read at and answers the next', async () => {
    const { post, patch } = await setup();
    const { body: term } = await post({ term: 'Tariff', definition: 'A price.' });

    const { status, headers, body } = await patch(term.id, 1, {
      definition: 'A price set by law.',
      reason: 'Precise.',
    });

    expect([status, headers['etag']]).toEqual([200, '"2"']);
    expect(body).toMatchObject({ definitions: [{ id: term.definitions[0].id, text: 'A price set by law.' }] });
  });

  it('recognises the items of a list by their ids, and drops what is left out', async () => {
    const { post, patch } = await setup();
    const { body: term } = await post({ term: 'Tariff', definition: 'A price.' });
    const label = { id: term.labels[0].id, language: 'en', text: 'Tariffs', kind: 'preferred' };

    const { body } = await patch(term.id, 1, { labels: [label], definitions: [] });

    expect(body).toMatchObject({ labels: [label], definitions: [], warnings: [] });
  });

  it('answers 428 without a version, and changes nothing', async () => {
    const { post, headers, get } = await setup();
    const { body: term } = await post({ term: 'Tariff' });

    const { status, body } = await request(server()).patch(`/api/terms/${term.id}`).set(headers).send({ top: true });

    expect([status, body.code]).toEqual([428, 'request.precondition-required']);
    expect((await get(`/api/terms/${term.id}`)).body).toMatchObject({ version: 1, top: false });
  });

  it('answers 409 with both sides and their ancestor when someone was first', async () => {
    const { post, patch } = await setup();
    const { body: term } = await post({ term: 'Tariff', definition: 'Old.' });
    await patch(term.id, 1, { definition: 'Theirs.' });

    const { status, body } = await patch(term.id, 1, { definition: 'Mine.' });

    expect([status, body.code]).toEqual([409, 'change.stale']);
    expect(body.details.conflicts).toMatchObject([
      {
        presentVersion: 2,
        present: { sheet: { definitions: [{ text: 'Theirs.' }] } },
        proposed: { sheet: { definitions: [{ text: 'Mine.' }] } },
        ancestor: { sheet: { definitions: [{ text: 'Old.' }] } },
      },
    ]);
  });

  it('calls a version that never was stale', async () => {
    const { post, patch } = await setup();
    const { body: term } = await post({ term: 'Tariff' });

    expect((await patch(term.id, 7, { top: true })).status).toBe(409);
  });

  it('deprecates in favour of others, which are named in the answer', async () => {
    const { post, patch } = await setup();
    const { body: fee } = await post({ term: 'Fee' });
    const { body: tariff } = await post({ term: 'Tariff' });

    const { body } = await patch(tariff.id, 1, { status: 'deprecated', successorIds: [fee.id] });

    expect(body).toMatchObject({ status: 'deprecated', successors: [{ id: fee.id, name: 'Fee' }] });
  });

  it('refuses a step that the role may not take', async () => {
    const { post, patch, workspaceId } = await setup();
    const { body: term } = await post({ term: 'Tariff' });
    await patch(term.id, 1, { status: 'proposed' });
    await patch(term.id, 2, { status: 'in_review' });

    const refused = await patch(term.id, 3, { status: 'validated' });
    const agreed = await request(server())
      .patch(`/api/terms/${term.id}`)
      .set(await test.signIn(workspaceId, 'reviewer'))
      .set('If-Match', '"3"')
      .send({ status: 'validated' });

    expect([refused.status, refused.body.details.reason]).toEqual([422, 'status.needs-reviewer']);
    expect(agreed.body).toMatchObject({ status: 'validated', validatedVersion: 4 });
  });
});

describe('DELETE and restore', () => {
  it('hides a removed term, lists it as removed, and brings it back', async () => {
    const { post, remove, restore, get, lexiconId, accountId } = await setup();
    const { body: term } = await post({ term: 'Tariff' });

    const removed = await remove(term.id, 1);
    const path = `/api/terms/${term.id}`;
    const [hidden, asked] = [await get(path), await get(path, { removed: true })];
    const list = await get(`/api/lexicons/${lexiconId}/removed`);
    const back = await restore(term.id);

    expect(removed.body).toMatchObject({ removed: 1, changeId: expect.any(String) });
    expect([hidden.status, asked.status, asked.body.removedAt]).toEqual([404, 200, expect.any(String)]);
    expect(list.body.items).toMatchObject([
      { id: term.id, name: 'Tariff', version: 2, removedBy: { kind: 'user', id: accountId, name: 'editor' } },
    ]);
    expect([back.status, back.body.version, (await get(path)).status]).toEqual([200, 3, 200]);
    expect((await get(`/api/lexicons/${lexiconId}/removed`)).body.items).toEqual([]);
  });

  it('returns a term to an older version, by a new one', async () => {
    const { post, patch, restore } = await setup();
    const { body: term } = await post({ term: 'Tariff', definition: 'First.' });
    await patch(term.id, 1, { definition: 'Second.' });

    const { body } = await restore(term.id, { version: 1 });

    expect(body).toMatchObject({ version: 3, definitions: [{ text: 'First.' }] });
  });

  it('refuses to restore over a version that its caller has not seen', async () => {
    const { post, patch, restore } = await setup();
    const { body: term } = await post({ term: 'Tariff' });
    await patch(term.id, 1, { top: true });

    const { status } = await restore(term.id, { version: 1 }, 1);

    expect(status).toBe(409);
  });

  it('has no such version', async () => {
    const { post, restore } = await setup();
    const { body: term } = await post({ term: 'Tariff' });

    expect((await restore(term.id, { version: 9 })).status).toBe(404);
  });
});
