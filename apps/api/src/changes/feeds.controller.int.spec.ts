import request from 'supertest';
import { createContentClient } from '../testing/content-client.js';
import { createTestApp, type SignedIn } from '../testing/test-app.js';

const test = await createTestApp();
afterAll(() => test.close());
const http = request(test.app.getHttpServer());

const list = async (path: string, as: SignedIn) => (await http.get(`/api/${path}`).set(as).expect(200)).body;
const namesIn = ({ items }: { items: { name: string }[] }) => items.map(({ name }) => name);

describe('GET /api/changes', () => {
  it('lists what changed in all lexicons of the caller, newest first, page by page', async () => {
    const first = await createContentClient(test);
    const second = await createContentClient(test);
    const elsewhere = await createContentClient(test, { isPublic: true });
    const { database } = test;
    const membership = { id: first.accountId, workspace_id: second.workspaceId, user_id: first.accountId };
    await database
      .insertInto('membership')
      .values({ ...membership, role: 'reader' })
      .execute();
    await database.updateTable('lexicon').set({ name: 'Soils' }).where('id', '=', second.lexiconId).execute();
    await first.add('Clay');
    await second.add('Loam');
    await elsewhere.add('Sand');
    await first.add('Mud');

    const page = await list('changes?limit=2', first.headers);
    const next = await list(`changes?limit=2&cursor=${page.nextCursor}`, first.headers);

    const said = [...page.items, ...next.items].map((change) => [change.lexiconName, change.terms[0].name]);
    expect(said).toEqual([
      ['Energy', 'Mud'],
      ['Soils', 'Loam'],
      ['Energy', 'Clay'],
    ]);
    expect(page.items[0]).toMatchObject({ reason: 'Add Mud.', author: { kind: 'user', name: 'owner' }, created: 1 });
    expect(next.nextCursor).toBeNull();
    expect(await list(`changes?since=${page.items[1].at}`, first.headers)).toMatchObject({
      items: [{ terms: [{ name: 'Mud' }] }],
      nextCursor: null,
    });
    await http.get('/api/changes').expect(401);
  });

  it('leaves out lexicons that a grant does not reach, and removed ones', async () => {
    const { lexiconId, workspaceId, add, headers, ...client } = await createContentClient(test);
    await add('Clay');
    const { body: other } = await client.post('/lexicons', { workspaceId, name: 'Other' });
    await client.post('/terms', { lexiconId: other.id, term: 'Loam' });
    const guest = await createContentClient(test);
    await test.database
      .insertInto('membership')
      .values({
        id: lexiconId,
        workspace_id: workspaceId,
        user_id: guest.accountId,
        lexicon_id: lexiconId,
        role: 'reader',
      })
      .execute();

    expect((await list('changes', headers)).items).toHaveLength(2);
    expect((await list('changes', guest.headers)).items).toMatchObject([{ lexiconId }]);
    await client.remove(`/lexicons/${lexiconId}`, 1);
    expect((await list('changes', guest.headers)).items).toEqual([]);
  });
});

describe('GET /api/waiting', () => {
  /** A lexicon with an owner, who reviews, and an editor who has proposed two of three terms. */
  async function setup(options: { fourEyes?: boolean } = {}) {
    const owner = await createContentClient(test, options);
    const editor = await test.signIn(owner.workspaceId, 'editor');
    const as = (headers: SignedIn) => ({
      add: async (term: string, definition = `What ${term} is.`) =>
        (await http.post('/api/terms').set(headers).send({ lexiconId: owner.lexiconId, term, definition })).body.id,
      edit: async (id: string, body: object) => {
        const { version } = await owner.read(`/terms/${id}`);
        await http.patch(`/api/terms/${id}`).set(headers).set('If-Match', `"${version}"`).send(body).expect(200);
      },
    });
    return { ...owner, owner: as(owner.headers), editor: { headers: editor, ...as(editor) } };
  }

  it('lists what is to be reviewed, longest waiting first, with who proposed it and why', async () => {
    const { headers, owner, editor, lexiconId } = await setup();
    const [clay, loam] = [await editor.add('Clay'), await editor.add('Loam')];
    await editor.add('Draft');
    await editor.edit(loam, { status: 'proposed', reason: 'Ready.' });
    await editor.edit(clay, { status: 'proposed' });
    await owner.edit(loam, { status: 'in_review', reason: 'I look at it.' });
    await editor.edit(loam, { level: 'beginner', reason: 'While it waits.' });

    const page = await list('waiting?limit=1', headers);
    const next = await list(`waiting?limit=1&cursor=${page.nextCursor}`, headers);

    expect(page).toEqual({
      items: [
        {
          task: 'review',
          termId: loam,
          lexiconId,
          lexiconName: 'Energy',
          status: 'in_review',
          name: 'Loam',
          definition: 'What Loam is.',
          since: expect.any(String),
          author: { kind: 'user', id: expect.any(String), name: 'editor' },
          reason: 'Ready.',
        },
      ],
      nextCursor: expect.any(String),
      total: 2,
      oldestAt: page.items[0].since,
    });
    expect(next).toMatchObject({
      items: [{ name: 'Clay', reason: null }],
      nextCursor: null,
      total: null,
      oldestAt: null,
    });
  });

  it('waits no longer once it is agreed, sent back or removed, and anew once agreement is lost', async () => {
    const { headers, owner, editor, remove } = await setup();
    const [clay, loam, mud] = [await editor.add('Clay'), await editor.add('Loam'), await editor.add('Mud')];
    for (const id of [clay, loam, mud]) await editor.edit(id, { status: 'proposed' });
    await owner.edit(clay, { status: 'in_review' });
    await owner.edit(clay, { status: 'validated' });
    await owner.edit(loam, { status: 'draft', reason: 'Too short.' });
    await remove(`/terms/${mud}`, 2);

    expect(await list('waiting', headers)).toMatchObject({ items: [], total: 0, oldestAt: null });
    await editor.edit(clay, { level: 'advanced', reason: 'Harder than it looks.' });
    expect((await list('waiting', headers)).items).toMatchObject([
      { name: 'Clay', status: 'proposed', reason: 'Harder than it looks.' },
    ]);
  });

  it('tells an author what was sent back, until they work on it', async () => {
    const { owner, editor } = await setup();
    const [clay, loam] = [await editor.add('Clay'), await editor.add('Loam')];
    for (const id of [clay, loam]) await editor.edit(id, { status: 'proposed' });
    expect(await list('waiting', editor.headers)).toMatchObject({ items: [], total: 0 });
    await owner.edit(clay, { status: 'draft', reason: 'Too short.' });
    await editor.edit(loam, { status: 'draft', reason: 'Not yet.' });

    expect((await list('waiting', editor.headers)).items).toMatchObject([
      { task: 'returned', name: 'Clay', status: 'draft', author: { name: 'owner' }, reason: 'Too short.' },
    ]);
    await editor.edit(clay, { level: 'beginner' });
    expect((await list('waiting', editor.headers)).items).toEqual([]);
  });

  it('offers nobody their own proposals where four eyes are demanded', async () => {
    const { headers, owner, editor } = await setup({ fourEyes: true });
    const [own, theirs] = [await owner.add('Own'), await editor.add('Theirs')];
    await owner.edit(own, { status: 'proposed' });
    await editor.edit(theirs, { status: 'proposed' });

    expect(namesIn(await list('waiting', headers))).toEqual(['Theirs']);
  });

  it('shows nothing of other workspaces, of archived lexicons, and to those who may not review', async () => {
    const { headers, workspaceId, lexiconId, editor } = await setup();
    await editor.edit(await editor.add('Clay'), { status: 'proposed' });
    const stranger = (await createContentClient(test)).headers;

    expect(namesIn(await list('waiting', await test.signIn(workspaceId, 'reviewer')))).toEqual(['Clay']);
    expect(await list('waiting', await test.signIn(workspaceId, 'reader'))).toMatchObject({ items: [], total: 0 });
    expect(await list('waiting', stranger)).toMatchObject({ items: [], total: 0 });
    await http.get('/api/waiting').expect(401);
    await http
      .patch(`/api/lexicons/${lexiconId}`)
      .set(headers)
      .set('If-Match', '"1"')
      .send({ archived: true })
      .expect(200);
    expect(await list('waiting', headers)).toMatchObject({ items: [], total: 0 });
  });
});
