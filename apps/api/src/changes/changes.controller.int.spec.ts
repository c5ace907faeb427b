import request from 'supertest';
import { createTestApp } from '../testing/test-app.js';

const { app, createLexicon, signIn, close } = await createTestApp();
afterAll(close);

const server = () => app.getHttpServer();

async function setup(options: Parameters<typeof createLexicon>[0] = {}) {
  const { lexiconId, workspaceId, accountId, headers } = await createLexicon(options);
  const post = (path: string, body: object) => request(server()).post(`/api${path}`).set(headers).send(body);
  const get = async (path: string, query: object = {}) =>
    (await request(server()).get(`/api${path}`).query(query).set(headers)).body;
  const patch = (id: string, version: number, body: object) =>
    request(server()).patch(`/api/terms/${id}`).set(headers).set('If-Match', `"${version}"`).send(body);
  const add = async (term: string) =>
    String((await post('/terms', { lexiconId, term, reason: `Add ${term}.` })).body.id);
  const changes = async () => (await get(`/lexicons/${lexiconId}/changes`)).items;
  return { lexiconId, workspaceId, accountId, headers, post, get, patch, add, changes };
}

describe('GET /api/lexicons/:id/changes', () => {
  it('says who did what, when and why, the last first', async () => {
    const { lexiconId, accountId, add, patch, changes } = await setup();
    const id = await add('Tariff');
    await patch(id, 1, { definition: 'A price.', reason: 'A first try.' });

    expect(await changes()).toMatchObject([
      { lexiconId, origin: 'api', reason: 'A first try.', created: 0, updated: 1, undoneBy: null },
      {
        reason: 'Add Tariff.',
        author: { kind: 'user', id: accountId, name: 'owner' },
        at: expect.any(String),
        created: 1,
        terms: [{ id, name: 'Tariff' }],
      },
    ]);
  });

  it('comes page by page', async () => {
    const { lexiconId, add, get } = await setup();
    for (const term of ['One', 'Two', 'Three']) await add(term);
    const path = `/lexicons/${lexiconId}/changes`;

    const first = await get(path, { limit: 2 });
    const second = await get(path, { limit: 2, cursor: first.nextCursor });

    const reasons = [...first.items, ...second.items].map(({ reason }) => reason);
    expect([reasons, second.nextCursor]).toEqual([['Add Three.', 'Add Two.', 'Add One.'], null]);
  });

  it('tells a change of the interface from one of a program', async () => {
    const { lexiconId, headers, changes } = await setup();
    const token = headers.authorization.replace('Bearer ', '');
    const body = { lexiconId, term: 'Tariff' };

    await request(server())
      .post('/api/terms')
      .set({ Cookie: `lexikon=${token}`, 'Sec-Fetch-Site': 'same-origin' })
      .send(body);

    expect(await changes()).toMatchObject([{ origin: 'ui' }]);
  });

  it('is hidden from strangers, with each of the changes', async () => {
    const { lexiconId, add, changes } = await setup();
    const stranger = (await setup()).headers;
    await add('Tariff');
    const [{ id }] = await changes();

    const answers = [`/api/lexicons/${lexiconId}/changes`, `/api/changes/${id}`].map((path) =>
      request(server()).get(path).set(stranger),
    );

    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([404, 404]);
  });
});

describe('GET /api/changes/:id', () => {
  it('shows what it did term by term, page by page, with the names it needs', async () => {
    const { lexiconId, add, get, post } = await setup();
    const ids = [await add('One'), await add('Two'), await add('Three')].sort();
    const { body: domain } = await post(`/lexicons/${lexiconId}/domains`, {
      labels: [{ language: 'en', text: 'Law' }],
    });
    const terms = ids.map((id) => ({ id }));
    const { body: applied } = await post(`/lexicons/${lexiconId}/bulk`, { terms, addDomainIds: [domain.id] });

    const first = await get(`/changes/${applied.changeId}`, { limit: 2 });
    const second = await get(`/changes/${applied.changeId}`, { limit: 2, cursor: first.nextCursor });

    expect(first.change).toMatchObject({ id: applied.changeId, updated: 3 });
    expect([...first.items, ...second.items].map(({ termId }) => termId)).toEqual(ids);
    expect(second.items).toMatchObject([
      { kind: 'updated', from: 1, to: 2, diff: [{ path: 'domainIds', kind: 'added', before: null, after: domain.id }] },
    ]);
    expect([second.names, second.nextCursor]).toEqual([{ [domain.id]: 'Law' }, null]);
  });

  it('tells a term that was removed from one that returned', async () => {
    const { headers, add, get, post, changes } = await setup();
    const id = await add('Tariff');
    await request(server())
      .delete(`/api/terms/${id}`)
      .set({ ...headers, 'If-Match': '"1"' });
    await post(`/terms/${id}/restore`, {});

    const all = await changes();
    const details = await Promise.all(all.map((change: { id: string }) => get(`/changes/${change.id}`)));

    expect(details.map(({ items }) => items[0].kind)).toEqual(['restored', 'removed', 'created']);
  });
});

describe('POST /api/changes/:id/undo', () => {
  it('takes a change back, by one that can be taken back too', async () => {
    const { add, get, patch, post, changes } = await setup();
    const id = await add('Tariff');
    await patch(id, 1, { definition: 'A price.' });
    const [{ id: changeId }] = await changes();

    const { status, body: undo } = await post(`/changes/${changeId}/undo`, { reason: 'Wrong.' });
    const [after, [last, undone]] = [await get(`/terms/${id}`), await changes()];
    await post(`/changes/${undo.changeId}/undo`, {});

    expect([status, after.version, after.definitions]).toEqual([200, 3, []]);
    expect(last).toMatchObject({ id: undo.changeId, undoes: changeId, reason: 'Wrong.' });
    expect(undone).toMatchObject({ id: changeId, undoneBy: undo.changeId });
    expect(await get(`/terms/${id}`)).toMatchObject({ version: 4, definitions: [{ text: 'A price.' }] });
    expect((await changes()).find((change: { id: string }) => change.id === changeId)).toMatchObject({
      undoneBy: null,
    });
  });

  it('lists what was touched since, and does as it is told with it', async () => {
    const { add, patch, post, changes } = await setup();
    const id = await add('Tariff');
    await patch(id, 1, { definition: 'A price.' });
    const [{ id: changeId }] = await changes();
    await patch(id, 2, { level: 'beginner' });

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

    const { status } = await request(server())
      .post(`/api/changes/${id}/undo`)
      .set(await signIn(workspaceId, 'reader'))
      .send({});

    expect(status).toBe(403);
  });
});

describe('POST /api/lexicons/:id/bulk', () => {
  it('changes status, level and domains of many terms in one change', async () => {
    const { lexiconId, add, get, post } = await setup();
    const ids = [await add('One'), await add('Two')];

    const { status, body } = await post(`/lexicons/${lexiconId}/bulk`, {
      terms: [{ id: ids[0], version: 1 }, { id: ids[1] }],
      status: 'proposed',
      level: 'advanced',
    });

    expect([status, body]).toEqual([200, expect.objectContaining({ updated: 2, unchanged: 0 })]);
    for (const id of ids)
      expect(await get(`/terms/${id}`)).toMatchObject({ status: 'proposed', level: 'advanced', version: 2 });
  });

  it('changes nothing where one of them is stale, or cannot take the step', async () => {
    const { lexiconId, add, get, patch, post } = await setup();
    const [one, two] = [await add('One'), await add('Two')];
    await patch(two, 1, { status: 'proposed' });
    const bulk = (body: object) => post(`/lexicons/${lexiconId}/bulk`, body);

    const stale = await bulk({ terms: [{ id: one }, { id: two, version: 1 }], level: 'advanced' });
    const refused = await bulk({ terms: [{ id: one }, { id: two }], status: 'in_review' });

    expect([stale.status, stale.body.code]).toEqual([409, 'change.stale']);
    expect([refused.status, refused.body.details.refusals]).toEqual([
      422,
      [{ termId: one, reasons: ['status.not-a-step'] }],
    ]);
    expect(await get(`/terms/${one}`)).toMatchObject({ version: 1, level: null });
  });

  it('names the terms that are not in the lexicon', async () => {
    const [mine, theirs] = [await setup(), await setup()];
    const id = await theirs.add('Tariff');

    const { status, body } = await mine.post(`/lexicons/${mine.lexiconId}/bulk`, {
      terms: [{ id }],
      level: 'advanced',
    });

    expect([status, body.details.refusals]).toEqual([422, [{ termId: id, reasons: ['term.not-found'] }]]);
  });
});

describe('the revisions of a term', () => {
  it('are listed with their differences, the last first, page by page', async () => {
    const { add, get, patch } = await setup();
    const [price, id] = [await add('Price'), await add('Tariff')];
    await patch(id, 1, { definition: 'A price.', reason: 'A first try.' });
    await patch(id, 2, { status: 'deprecated', successorIds: [price] });

    const first = await get(`/terms/${id}/revisions`, { limit: 2 });
    const second = await get(`/terms/${id}/revisions`, { limit: 2, cursor: first.nextCursor });

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
    const { add, get, patch } = await setup();
    const id = await add('Tariff');
    await patch(id, 1, { definition: 'A price.' });
    await patch(id, 2, { level: 'beginner' });

    const revision = await get(`/terms/${id}/revisions/2`);
    const [diff, back] = [
      await get(`/terms/${id}/diff`, { from: 1, to: 3 }),
      await get(`/terms/${id}/diff`, { from: 3, to: 1 }),
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
    expect(await get(`/terms/${id}/diff`, { from: 1, to: 9 })).toMatchObject({ status: 404 });
  });

  it('stay to be read when the term is removed', async () => {
    const { headers, add, get } = await setup();
    const id = await add('Tariff');
    await request(server())
      .delete(`/api/terms/${id}`)
      .set({ ...headers, 'If-Match': '"1"' });

    expect((await get(`/terms/${id}/revisions`)).items).toMatchObject([
      { diff: [{ path: 'removed' }] },
      { version: 1 },
    ]);
  });

  it('are hidden from strangers', async () => {
    const { add } = await setup();
    const [id, stranger] = [await add('Tariff'), (await setup()).headers];

    const { status } = await request(server()).get(`/api/terms/${id}/revisions`).set(stranger);

    expect(status).toBe(404);
  });
});
