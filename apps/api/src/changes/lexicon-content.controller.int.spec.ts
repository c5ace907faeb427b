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

describe('GET /api/lexicons/:id/changes', () => {
  it('says who did what, when and why, the last first', async () => {
    const { lexiconId, accountId, add, edit, changes } = await setup();
    const id = await add('Tariff');
    await edit(id, 1, { definition: 'A price.', reason: 'A first try.' });

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
    const { lexiconId, add, read } = await setup();
    for (const term of ['One', 'Two', 'Three']) await add(term);
    const path = `/lexicons/${lexiconId}/changes`;

    const first = await read(path, { limit: 2 });
    const second = await read(path, { limit: 2, cursor: first.nextCursor });

    const reasons = [...first.items, ...second.items].map(({ reason }) => reason);
    expect([reasons, second.nextCursor]).toEqual([['Add Three.', 'Add Two.', 'Add One.'], null]);
  });

  it('tells a change of the interface from one of a program', async () => {
    const { lexiconId, headers, changes } = await setup();
    const token = headers.authorization.replace('Bearer ', '');
    const body = { lexiconId, term: 'Tariff' };

    await request(test.app.getHttpServer())
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
      request(test.app.getHttpServer()).get(path).set(stranger),
    );

    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([404, 404]);
  });
});

describe('POST /api/lexicons/:id/bulk', () => {
  it('changes status, level and domains of many terms in one change', async () => {
    const { lexiconId, add, read, post } = await setup();
    const ids = [await add('One'), await add('Two')];

    const { status, body } = await post(`/lexicons/${lexiconId}/bulk`, {
      terms: [{ id: ids[0], version: 1 }, { id: ids[1] }],
      status: 'proposed',
      level: 'advanced',
    });

    expect([status, body]).toEqual([200, expect.objectContaining({ updated: 2, unchanged: 0 })]);
    for (const id of ids)
      expect(await read(`/terms/${id}`)).toMatchObject({ status: 'proposed', level: 'advanced', version: 2 });
  });

  it('deprecates and moves between domains, and is taken back as one', async () => {
    const { lexiconId, add, read, post, changes } = await setup();
    const domain = async (text: string) =>
      (await post(`/lexicons/${lexiconId}/domains`, { labels: [{ language: 'en', text }] })).body.id;
    const [law, energy] = [await domain('Law'), await domain('Energy')];
    const ids = [await add('One'), await add('Two')];
    const bulk = (body: object) => post(`/lexicons/${lexiconId}/bulk`, { terms: ids.map((id) => ({ id })), ...body });
    const terms = () => Promise.all(ids.map((id) => read(`/terms/${id}`)));
    await bulk({ addDomainIds: [law], level: 'beginner' });

    const { status, body } = await bulk({
      ...{ status: 'deprecated', level: null, addDomainIds: [energy], removeDomainIds: [law], reason: 'Out of use.' },
    });

    expect([status, body]).toEqual([200, expect.objectContaining({ updated: 2, unchanged: 0 })]);
    for (const term of await terms()) {
      expect(term).toMatchObject({
        status: 'deprecated',
        level: null,
        domainIds: [energy],
        successors: [],
        version: 3,
      });
    }
    const { body: undo } = await post(`/changes/${body.changeId}/undo`, {});
    expect(undo).toMatchObject({ updated: 2, skipped: 0 });
    for (const term of await terms()) {
      expect(term).toMatchObject({ status: 'draft', level: 'beginner', domainIds: [law], version: 4 });
    }
    expect((await changes())[0]).toMatchObject({ id: undo.changeId, undoes: body.changeId, updated: 2 });
    // What was undone can be had again.
    await post(`/changes/${undo.changeId}/undo`, {});
    for (const term of await terms()) expect(term).toMatchObject({ status: 'deprecated', domainIds: [energy] });
  });

  it('changes all that pass the filters of a list', async () => {
    const { lexiconId, add, edit, read, post } = await setup();
    const [one] = [await add('One'), await add('Two'), await add('Three')];
    await edit(one, 1, { level: 'beginner' });
    const versions = (query: object = {}) => read(`/lexicons/${lexiconId}/term-versions`, query);

    const found = await versions({ prefix: 't', missing: 'label', missingIn: 'fr' });
    const { body } = await post(`/lexicons/${lexiconId}/bulk`, { terms: found.items, status: 'proposed' });

    expect(found).toMatchObject({ items: [{ version: 1 }, { version: 1 }], total: 2 });
    expect(body).toMatchObject({ updated: 2 });
    expect(await versions({ status: 'proposed' })).toMatchObject({ items: [{ version: 2 }, { version: 2 }] });
    expect(await versions({ level: 'beginner' })).toEqual({ items: [{ id: one, version: 2 }], total: 1 });
  });

  it('changes nothing where one of them is stale, or cannot take the step', async () => {
    const { lexiconId, add, read, edit, post } = await setup();
    const [one, two] = [await add('One'), await add('Two')];
    await edit(two, 1, { status: 'proposed' });
    const bulk = (body: object) => post(`/lexicons/${lexiconId}/bulk`, body);

    const stale = await bulk({ terms: [{ id: one }, { id: two, version: 1 }], level: 'advanced' });
    const refused = await bulk({ terms: [{ id: one }, { id: two }], status: 'in_review' });

    expect([stale.status, stale.body.code]).toEqual([409, 'change.stale']);
    expect([refused.status, refused.body.details.refusals]).toEqual([
      422,
      [{ termId: one, reasons: ['status.not-a-step'] }],
    ]);
    expect(await read(`/terms/${one}`)).toMatchObject({ version: 1, level: null });
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
