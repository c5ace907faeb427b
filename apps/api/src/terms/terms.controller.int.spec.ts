import request from 'supertest';
import { UuidIds } from '@lexikon/platform/uuid-ids';
import { createTestApp } from '../testing/test-app.js';

const { app, createLexicon, signIn, database, close } = await createTestApp();
afterAll(close);

const ids = new UuidIds();
const server = () => app.getHttpServer();

async function setup(options: Parameters<typeof createLexicon>[0] = {}) {
  const { lexiconId, workspaceId, accountId, headers } = await createLexicon({ role: 'editor', ...options });
  const post = (body: object) =>
    request(server())
      .post('/api/terms')
      .set(headers)
      .send({ lexiconId, ...body });
  const get = (path: string, query: object = {}) => request(server()).get(path).query(query).set(headers);
  const patch = (id: string, version: number, body: object) =>
    request(server()).patch(`/api/terms/${id}`).set(headers).set('If-Match', `"${version}"`).send(body);
  return { lexiconId, workspaceId, accountId, headers, post, get, patch };
}

describe('POST /api/terms', () => {
  it('makes a term of a word and its definition, in the default language', async () => {
    const { post, lexiconId, get } = await setup();

    const { status, headers, body } = await post({ term: ' Tariff ', definition: 'A price set by law.' });

    expect([status, headers['etag'], headers['location']]).toEqual([201, '"1"', `/api/terms/${body.id}`]);
    expect(body).toMatchObject({
      lexiconId,
      iri: `urn:lexikon:${lexiconId}:${body.id}`,
      version: 1,
      status: 'draft',
      name: 'Tariff',
      labels: [{ language: 'en', text: 'Tariff', kind: 'preferred' }],
      definitions: [{ language: 'en', text: 'A price set by law.', kind: 'short' }],
      warnings: [],
    });
    expect((await get(headers['location'] ?? '')).body).toMatchObject({ id: body.id, removedAt: null });
  });

  it('puts a term without a lexicon into the first one of the caller’s own workspace', async () => {
    const { accountId, workspaceId, lexiconId, headers } = await setup({ role: 'owner' });
    const unknown = await request(server()).post('/api/terms').set(headers).send({ term: 'Tariff' });
    await database.updateTable('workspace').set({ personal_of: accountId }).where('id', '=', workspaceId).execute();

    const { status, body } = await request(server()).post('/api/terms').set(headers).send({ term: 'Tariff' });

    expect([unknown.status, status, body.lexiconId]).toEqual([404, 201, lexiconId]);
  });

  it('makes a domain of a name that is unknown, and finds it by its name and id after', async () => {
    const { post } = await setup();

    const first = await post({ term: 'Tariff', domain: 'Energy law' });
    const second = await post({ term: 'Fee', domain: 'ENERGY LAW' });
    const third = await post({ term: 'Tax', domain: first.body.domainIds[0] });

    expect(first.body.domainIds).toHaveLength(1);
    expect([second.body.domainIds, third.body.domainIds]).toEqual([first.body.domainIds, first.body.domainIds]);
  });

  it('takes the whole sheet, with relations in either direction', async () => {
    const { post, get } = await setup();
    const { body: price } = await post({ term: 'Price' });
    const { body: bonus } = await post({ term: 'Bonus' });

    const { status, body } = await post({
      labels: [
        { language: 'en', text: 'Feed-in tariff', kind: 'preferred' },
        { language: 'en', text: 'FIT', kind: 'alternative', form: 'acronym' },
      ],
      notes: [{ kind: 'scope', language: 'en', text: 'For electricity.' }],
      matches: [{ kind: 'exact', iri: 'http://example.org/fit' }],
      level: 'advanced',
      iri: 'http://example.org/terms/fit',
      relations: [
        { type: 'is_a', toId: price.id, confidence: 0.9 },
        { type: 'has_kind', toId: bonus.id },
      ],
    });

    expect(status).toBe(201);
    expect(body).toMatchObject({
      iri: 'http://example.org/terms/fit',
      level: 'advanced',
      labels: [{}, { form: 'acronym' }],
    });
    const { items } = (await get(`/api/terms/${body.id}/relations`)).body;
    expect(items).toMatchObject([
      { type: 'is_a', direction: 'out', term: { id: price.id, version: 1 }, confidence: 0.9 },
      { type: 'has_kind', direction: 'in', term: { id: bonus.id, version: 2 } },
    ]);
  });

  it('warns of homographs and of what may be the same term twice, and makes it all the same', async () => {
    const { post } = await setup();
    const { body: river } = await post({ term: 'Bank', definition: 'The land beside a river.' });

    const money = await post({ term: 'bank', definition: 'Where money is kept.' });
    const nothing = await post({ term: 'BANK' });

    expect([money.status, nothing.status]).toEqual([201, 201]);
    expect(money.body.warnings).toEqual([
      {
        code: 'label.homograph',
        label: 'bank',
        language: 'en',
        terms: [{ id: river.id, name: 'Bank', definition: 'The land beside a river.' }],
      },
    ]);
    expect(nothing.body.warnings).toMatchObject([{ code: 'label.duplicate', terms: [{}, {}] }]);
  });

  it('names the field that is missing, and the rule that is broken', async () => {
    const { post } = await setup();
    const twice = [
      { language: 'en', text: 'Tariff', kind: 'preferred' },
      { language: 'EN', text: 'Fee', kind: 'preferred' },
    ];

    const [empty, broken] = [await post({}), await post({ labels: twice })];

    expect([empty.status, empty.body.details]).toEqual([400, { errors: [{ path: 'term', code: 'custom' }] }]);
    expect([broken.status, broken.body.code]).toEqual([422, 'change.refused']);
    expect(broken.body.details.refusals).toMatchObject([{ reasons: ['label.preferred-twice'] }]);
  });

  it('refuses a reader, and hides the lexicon from a stranger', async () => {
    const { lexiconId, workspaceId } = await setup();
    const [reader, stranger] = [await signIn(workspaceId, 'reader'), (await setup()).headers];
    const post = (headers: Record<string, string>) =>
      request(server()).post('/api/terms').set(headers).send({ lexiconId, term: 'Fee' });

    expect([(await post(reader)).status, (await post(stranger)).status]).toEqual([403, 404]);
  });
});

describe('GET /api/terms/:id', () => {
  it('answers 304 to whoever has the version, and 404 alike for what is not there and not theirs', async () => {
    const { post, headers } = await setup();
    const { body, headers: answered } = await post({ term: 'Tariff' });
    const get = (id: string, more: Record<string, string>) => request(server()).get(`/api/terms/${id}`).set(more);

    const again = await get(body.id, { ...headers, 'If-None-Match': answered['etag'] ?? '' });
    const stranger = (await setup()).headers;
    const [theirs, nowhere] = [await get(body.id, stranger), await get(ids.next(), stranger)];

    expect(again.status).toBe(304);
    expect({ ...theirs.body, requestId: '' }).toEqual({ ...nowhere.body, requestId: '' });
    expect([theirs.status, theirs.body.code]).toEqual([404, 'resource.not-found']);
  });

  it('is open to everyone in a public lexicon, and to nobody else in another', async () => {
    const [open, closed] = [await setup({ isPublic: true }), await setup()];
    const [{ body: mine }, { body: theirs }] = [
      await open.post({ term: 'Tariff' }),
      await closed.post({ term: 'Fee' }),
    ];

    const answers = [mine, theirs].map(({ id }) => request(server()).get(`/api/terms/${id}`));

    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 404]);
  });
});

describe('GET /api/terms', () => {
  it('pages by name in the wanted language, accents and case ignored', async () => {
    const { post, get, lexiconId } = await setup();
    for (const text of ['Zinc', 'éolienne', 'Eau', 'abri']) await post({ term: text, language: 'fr' });

    const first = await get('/api/terms', { lexiconId, language: 'fr', limit: 3 });
    const second = await get('/api/terms', { lexiconId, language: 'fr', limit: 3, cursor: first.body.nextCursor });

    const names = [...first.body.items, ...second.body.items].map(({ name }) => name);
    expect(names).toEqual(['abri', 'Eau', 'éolienne', 'Zinc']);
    expect([first.body.items.length, second.body.nextCursor]).toEqual([3, null]);
  });

  it('filters', async () => {
    const { post, patch, get, lexiconId } = await setup();
    const { body: tariff } = await post({ term: 'Tariff', domain: 'Law', level: 'beginner' });
    await post({ term: 'Éolienne' });
    await patch(tariff.id, 1, { status: 'proposed' });
    const names = async (filter: object) =>
      (await get('/api/terms', { lexiconId, ...filter })).body.items.map(({ name }: { name: string }) => name);

    expect(await names({ status: 'proposed' })).toEqual(['Tariff']);
    expect(await names({ level: 'beginner' })).toEqual(['Tariff']);
    expect(await names({ domain: tariff.domainIds[0] })).toEqual(['Tariff']);
    expect(await names({ prefix: 'EO' })).toEqual(['Éolienne']);
    expect(await names({ level: 'advanced' })).toEqual([]);
  });

  it('finds what is not yet named or defined, and what has changed since', async () => {
    const { post, patch, get, lexiconId } = await setup();
    const { body: tariff } = await post({ term: 'Tariff', definition: 'A price set by law.' });
    await post({ term: 'Redevance', language: 'fr' });
    const names = async (filter: object) =>
      (await get('/api/terms', { lexiconId, ...filter })).body.items.map(({ name }: { name: string }) => name);

    expect(await names({ missing: 'label', missingIn: 'fr' })).toEqual(['Tariff']);
    expect(await names({ missing: 'label' })).toEqual(['Redevance']);
    expect(await names({ missing: 'label', language: 'fr' })).toEqual(['Tariff']);
    expect(await names({ missing: 'definition', missingIn: 'en' })).toEqual(['Redevance']);
    const { body } = await patch(tariff.id, 1, { level: 'beginner' });
    expect(await names({ changedSince: body.updatedAt })).toEqual(['Tariff']);
  });

  it('sorts, page after page, and says how many there are', async () => {
    const { post, patch, get, lexiconId } = await setup();
    const { body: fee } = await post({ term: 'Fee' });
    for (const term of ['Price', 'Tariff', 'Tax']) await post({ term });
    await patch(fee.id, 1, { status: 'proposed' });
    const page = async (query: object) => (await get('/api/terms', { lexiconId, limit: 3, ...query })).body;

    for (const [sort, names] of [
      ['name', ['Fee', 'Price', 'Tariff', 'Tax']],
      ['updated', ['Fee', 'Tax', 'Tariff', 'Price']],
      ['status', ['Price', 'Tariff', 'Tax', 'Fee']],
    ] as const) {
      const first = await page({ sort, count: 'true' });
      const second = await page({ sort, cursor: first.nextCursor });

      expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(names);
      expect([first.total, second.total, second.nextCursor]).toEqual([4, null, null]);
    }
  });

  it('refuses a cursor that is not one, or is one of another order', async () => {
    const { post, get, lexiconId } = await setup();
    for (const term of ['Price', 'Tariff']) await post({ term });
    const { nextCursor: cursor } = (await get('/api/terms', { lexiconId, limit: 1, sort: 'updated' })).body;

    expect((await get('/api/terms', { lexiconId, cursor: 'nonsense' })).status).toBe(400);
    for (const [sort, status] of [
      ['updated', 200],
      ['name', 400],
      ['status', 400],
    ]) {
      expect((await get('/api/terms', { lexiconId, sort, cursor })).status).toBe(status);
    }
    expect((await get('/api/terms', { lexiconId, cursor })).body).toMatchObject({
      code: 'request.cursor-of-other-order',
      detail: expect.stringContaining('“updated”'),
    });
  });

  it('shows a second language beside the first', async () => {
    const { post, get, lexiconId } = await setup();
    const inFrench = { language: 'fr', text: 'Tarif', kind: 'preferred' };
    await post({ labels: [{ language: 'en', text: 'Tariff', kind: 'preferred' }, inFrench] });

    const { items } = (await get('/api/terms', { lexiconId, second: 'FR' })).body;

    expect(items).toMatchObject([
      { name: 'Tariff', secondName: 'Tarif', languageCount: 2, successors: [], updatedAt: expect.any(String) },
    ]);
  });
});

describe('GET /api/terms/:id/neighbours', () => {
  it('answers what stands before and after a term, and its place, to who may read it', async () => {
    const { post, get, headers } = await setup();
    const [{ body: tax }, { body: fee }] = [await post({ term: 'Tax' }), await post({ term: 'Fee' })];
    const stranger = (await setup()).headers;
    const remove = () => request(server()).delete(`/api/terms/${fee.id}`).set(headers).set('If-Match', '"1"');

    const { status, body } = await get(`/api/terms/${tax.id}/neighbours`, { language: 'fr' });

    expect([status, body]).toEqual([200, { previous: { id: fee.id, name: 'Fee' }, next: null, position: 2, total: 2 }]);
    expect((await get(`/api/terms/${tax.id}/neighbours`).set(stranger)).status).toBe(404);
    await remove();
    expect((await get(`/api/terms/${tax.id}/neighbours`)).body).toMatchObject({
      previous: null,
      position: 1,
      total: 1,
    });
    expect((await get(`/api/terms/${fee.id}/neighbours`)).status).toBe(404);
  });
});

describe('GET /api/terms/homographs', () => {
  it('answers the terms that bear a label somebody types', async () => {
    const { post, get, lexiconId } = await setup();
    await post({ term: 'Bank', definition: 'The land beside a river.' });

    const { status, body } = await get('/api/terms/homographs', { lexiconId, label: 'bânk', language: 'en' });

    expect(status).toBe(200);
    expect(body.items).toMatchObject([{ code: 'label.homograph', terms: [{ name: 'Bank' }] }]);
  });
});
