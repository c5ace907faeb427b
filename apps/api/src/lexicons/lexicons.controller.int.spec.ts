import request from 'supertest';
import { createAccount } from '../testing/create-account.js';
import { createTestApp, type SignedIn } from '../testing/test-app.js';

const { app, database, createLexicon, signIn, close } = await createTestApp();
afterAll(close);
const server = () => request(app.getHttpServer());
const get = (id: string, as: SignedIn | Record<string, never> = {}) => server().get(`/api/lexicons/${id}`).set(as);

async function setup(options: Parameters<typeof createLexicon>[0] = {}) {
  const { workspaceId, lexiconId, headers } = await createLexicon(options);
  const path = `/api/lexicons/${lexiconId}`;
  const create = (body: object, as: SignedIn = headers) =>
    server()
      .post('/api/lexicons')
      .set(as)
      .send({ workspaceId, ...body });
  const patch = (version: number, body: object, as: SignedIn = headers) =>
    server().patch(path).set(as).set('If-Match', `"${version}"`).send(body);
  const remove = (version: number, as: SignedIn = headers) =>
    server().delete(path).set(as).set('If-Match', `"${version}"`);
  const restore = (as: SignedIn = headers) => server().post(`${path}/restore`).set(as);
  const list = async (query: object = {}, as: SignedIn = headers) =>
    (await server().get('/api/lexicons').set(as).query(query)).body;
  const events = () =>
    database.selectFrom('outbox').select(['type', 'term_ids', 'bulk']).where('lexicon_id', '=', lexiconId).execute();
  return { workspaceId, lexiconId, headers, create, patch, remove, restore, list, events };
}

function namesIn({ items }: { items: { name: string }[] }): string[] {
  return items.map(({ name }) => name);
}

describe('POST /api/lexicons', () => {
  it('answers 201 with the whole view and its version', async () => {
    const { workspaceId, create } = await setup();

    const { status, headers, body } = await create({ name: ' Energy policy ' });

    expect([status, headers['etag']]).toEqual([201, '"1"']);
    expect(body).toEqual({
      id: expect.any(String),
      workspaceId,
      workspaceName: 'Team',
      name: 'Energy policy',
      description: null,
      languages: ['en', 'fr'],
      defaultLanguage: 'en',
      licence: null,
      baseIri: `urn:lexikon:${body.id}:`,
      visibility: 'workspace',
      fourEyes: false,
      termCount: 0,
      waitingCount: 0,
      definedCount: 0,
      preferredCounts: { en: 0, fr: 0 },
      may: { edit: true, review: true, manage: true },
      version: 1,
      createdAt: expect.stringMatching(/Z$/u),
      updatedAt: body.createdAt,
      archivedAt: null,
      removedAt: null,
    });
  });

  it('goes into the personal workspace where none is named', async () => {
    const { headers } = await setup();
    const { email, password } = await createAccount(app, { name: 'Grace' });
    const login = await server().post('/api/auth/login').send({ email, password });

    const made = await server()
      .post('/api/lexicons')
      .auth(login.body.access_token, { type: 'bearer' })
      .send({ name: 'Mine' });
    const without = await server().post('/api/lexicons').set(headers).send({ name: 'Mine' });

    expect([made.status, made.body.workspaceName]).toEqual([201, 'Grace']);
    expect(without.status).toBe(404);
  });

  it('writes languages in their canonical case, each once, and takes the first for default', async () => {
    const { create } = await setup();

    const { body } = await create({ name: 'Taal', languages: ['NL-be', 'fr', 'nl-BE'] });

    expect([body.languages, body.defaultLanguage]).toEqual([['nl-BE', 'fr'], 'nl-BE']);
  });

  it.each([
    [
      'fr-BE, fr;q=0.9',
      'fr',
      'L’espace de travail a déjà un lexique nommé « energy POLICY ». Choisissez un autre nom.',
    ],
    ['de', 'en', 'The workspace already has a lexicon named “energy POLICY”. Choose another name.'],
  ])('says in the language of %s that the name is taken', async (accepted, language, detail) => {
    const { create } = await setup();
    await create({ name: 'Energy  policy' });

    const { status, type, headers, body } = await create({ name: 'energy POLICY' }).set('Accept-Language', accepted);

    expect([status, type, headers['content-language']]).toEqual([409, 'application/problem+json', language]);
    expect(body).toMatchObject({
      type: 'urn:lexikon:problem:lexicon.name-taken',
      code: 'lexicon.name-taken',
      detail,
      requestId: headers['x-request-id'],
    });
  });

  it.each([
    [{ name: '' }, 400, 'request.invalid'],
    [{ name: 'x', color: 'red' }, 400, 'request.invalid'],
    [{ name: 'with a \u0000 in it' }, 400, 'request.invalid'],
    [{ name: 'x', languages: ['en'], defaultLanguage: 'fr' }, 422, 'lexicon.default-language-unlisted'],
    [{ name: 'x', baseIri: 'no iri' }, 422, 'lexicon.base-iri-invalid'],
    [{ name: 'x', baseIri: 'https://example.org/<a>' }, 422, 'lexicon.base-iri-invalid'],
  ])('refuses %j', async (body, status, code) => {
    const { create } = await setup();

    const answer = await create(body);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('answers 403 to a reader of the workspace, 404 to a stranger and 401 to no one', async () => {
    const { workspaceId, create } = await setup();
    const [reader, stranger] = [await signIn(workspaceId, 'reader'), await setup()];

    const answers = [
      await create({ name: 'Energy' }, reader),
      await create({ name: 'Energy' }, stranger.headers),
      await server().post('/api/lexicons').send({ name: 'Energy', workspaceId }),
    ];

    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [403, 'access.forbidden'],
      [404, 'resource.not-found'],
      [401, 'auth.required'],
    ]);
  });
});

describe('GET /api/lexicons', () => {
  it('lists by name as a reader sorts, page after page', async () => {
    const { workspaceId, create, list } = await setup();
    for (const name of ['Zoology', 'énergie', 'apple']) await create({ name });

    const first = await list({ workspaceId, limit: 3 });
    const second = await list({ workspaceId, limit: 3, cursor: first.nextCursor });

    expect([namesIn(first), namesIn(second)]).toEqual([['apple', 'énergie', 'Energy'], ['Zoology']]);
    expect(second.nextCursor).toBeNull();
  });

  it('refuses a cursor that it never gave', async () => {
    const { headers } = await setup();

    const { status } = await server().get('/api/lexicons').set(headers).query({ cursor: 'bm90IEpTT04' });

    expect(status).toBe(400);
  });

  it('lists to everyone what they may see, and nothing else', async () => {
    const [mine, open] = [await setup(), await setup({ isPublic: true })];
    const ids = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);

    const seen = ids(await mine.list({ limit: 200 }));
    const { body } = await server().get('/api/lexicons').query({ limit: 200 });

    expect(seen).toEqual(expect.arrayContaining([mine.lexiconId, open.lexiconId]));
    expect(ids(body)).toContain(open.lexiconId);
    expect(body.items.every(({ visibility }: { visibility: string }) => visibility === 'public')).toBe(true);
    expect(ids(await open.list({ limit: 200 }))).not.toContain(mine.lexiconId);
  });
});

describe('GET /api/lexicons/:id', () => {
  it('is not there for a stranger, nor for someone who has not signed in', async () => {
    const [{ lexiconId }, stranger] = [await setup(), await setup()];

    expect([(await get(lexiconId, stranger.headers)).status, (await get(lexiconId)).status]).toEqual([404, 404]);
  });

  it('shows a public lexicon to anyone, who may do nothing there', async () => {
    const { lexiconId } = await setup({ isPublic: true });

    const { status, body } = await get(lexiconId);

    expect([status, body.may]).toEqual([200, { edit: false, review: false, manage: false }]);
  });

  it.each([
    ['owner', { edit: true, review: true, manage: true }],
    ['reviewer', { edit: true, review: true, manage: false }],
    ['editor', { edit: true, review: false, manage: false }],
    ['reader', { edit: false, review: false, manage: false }],
  ] as const)('says what a %s may do', async (role, may) => {
    const { workspaceId, lexiconId } = await setup();
    const { body } = await get(lexiconId, await signIn(workspaceId, role));

    expect(body.may).toEqual(may);
  });

  it('answers 304 to who has this version', async () => {
    const { lexiconId, headers } = await setup();

    expect((await get(lexiconId, headers).set('If-None-Match', '"1"')).status).toBe(304);
  });
});
