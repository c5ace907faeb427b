import request from 'supertest';
import type { ImportView } from '@lexikon/contracts/imports';
import { ImportHandler } from '@lexikon/interchange/imports/import.handler';
import { createTestApp, type SignedIn } from '../testing/test-app.js';

const test = await createTestApp();
afterAll(() => test.close());
const http = request(test.app.getHttpServer());

const FILE = `
  @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
  <http://example.org/soil> a skos:Concept ; skos:prefLabel "soil"@en, "sol"@fr .
  <http://example.org/clay> a skos:Concept ; skos:prefLabel "clay"@en ; skos:broader <http://example.org/soil> .`;

/** What the worker does when the import's event reaches it. */
async function work(id: string): Promise<void> {
  await test.app.get(ImportHandler, { strict: false }).handle({ subjectId: id, requestId: 'request-1' });
}

async function upload(lexiconId: string, headers: SignedIn, fields: Record<string, string> = {}): Promise<ImportView> {
  const { body } = await http
    .post(`/api/lexicons/${lexiconId}/imports`)
    .set(headers)
    .field(fields)
    .attach('file', Buffer.from(FILE), 'sol d’été.ttl')
    .expect(202);
  return body as ImportView;
}

describe('importing over HTTP', () => {
  it('takes a file in, shows what it would do, and applies it', async () => {
    const { lexiconId, headers } = await test.createLexicon({ role: 'editor' });

    const { id, ...queued } = await upload(lexiconId, headers);
    expect(queued).toMatchObject({ state: 'queued', fileName: 'sol d’été.ttl', format: 'turtle', report: null });
    await work(id);
    const ready = await http.get(`/api/imports/${id}`).set(headers).expect(200);
    expect(ready.body).toMatchObject({ state: 'ready', report: { terms: { added: 2 }, relations: { added: 1 } } });
    const page = await http.get(`/api/imports/${id}/items?limit=1&outcome=added`).set(headers).expect(200);
    expect(page.body).toMatchObject({ items: [{ name: 'clay' }], nextCursor: expect.any(String) });
    const next = await http.get(`/api/imports/${id}/items?cursor=${page.body.nextCursor}`).set(headers).expect(200);
    expect(next.body).toMatchObject({ items: [{ name: 'soil' }], nextCursor: null });
    await http.get(`/api/imports/${id}/findings`).set(headers).expect(200);
    await http
      .post(`/api/imports/${id}/decisions`)
      .set(headers)
      .send({ items: [{ seq: 0, decision: 'ours' }] })
      .expect(200);

    await http.post(`/api/imports/${id}/apply`).set(headers).expect(202);
    await work(id);

    const applied = await http.get(`/api/imports/${id}`).set(headers).expect(200);
    expect(applied.body).toMatchObject({ state: 'applied', changeId: expect.any(String) });
    const list = await http.get(`/api/lexicons/${lexiconId}/imports`).set(headers).expect(200);
    expect(list.body).toMatchObject({ items: [{ id, author: { kind: 'user' }, undoneBy: null }], nextCursor: null });
    const undo = await http.post(`/api/changes/${applied.body.changeId}/undo`).set(headers).send({}).expect(200);
    const undone = await http.get(`/api/imports/${id}`).set(headers).expect(200);
    expect(undone.body).toMatchObject({ undoneBy: undo.body.changeId });
    await http.post(`/api/imports/${id}/discard`).set(headers).expect(409);
  });

  it('counts, filters and decides what it would do, and tells it in a table', async () => {
    const { lexiconId, headers } = await test.createLexicon({ role: 'editor' });
    const { id } = await upload(lexiconId, headers);
    await work(id);
    const get = async (path: string) => (await http.get(`/api/imports/${id}${path}`).set(headers).expect(200)).body;
    const decide = (body: object) => http.post(`/api/imports/${id}/decisions`).set(headers).send(body);

    expect(await get('')).toMatchObject({
      reading: { bytes: Buffer.byteLength(FILE), terms: 2, triples: 6 },
      chosen: { added: 2, changed: 0, conflicts: 0, removed: 0, theirs: 0 },
    });
    expect(await get('/facets?outcome=added')).toEqual({
      total: 2,
      matching: 2,
      taken: 2,
      fields: [
        { field: 'labels', count: 2 },
        { field: 'relations', count: 1 },
      ],
      languages: [
        { language: 'en', count: 2 },
        { language: 'fr', count: 1 },
      ],
      conflicts: 0,
      validated: 0,
      edited: 0,
      moved: 0,
    });
    expect(await get('/items?field=relations,notes')).toMatchObject({ items: [{ name: 'clay' }] });
    expect(await get('/items?language=fr,de&q=SOI')).toMatchObject({ items: [{ name: 'soil' }] });
    expect(await get('/findings/summary')).toEqual({ items: [] });
    const bulk = { filter: { outcome: 'added', fields: ['relations'] }, decision: 'ours' };
    expect((await decide(bulk).expect(200)).body).toMatchObject({ chosen: { added: 1 } });
    expect((await decide({ ...bulk, decision: 'remove' }).expect(400)).body).toMatchObject({ code: 'request.invalid' });
    const unfit = await decide({ items: [{ seq: 0, decision: 'remove' }] }).expect(422);
    expect(unfit.body).toMatchObject({ code: 'import.decision-unfit', details: { seqs: [0] } });

    const report = await http.get(`/api/imports/${id}/report`).set(headers).buffer(true).parse(asText).expect(200);

    expect(report.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="sol d??t?-report.csv"; filename*=UTF-8''sol%20d%E2%80%99%C3%A9t%C3%A9-report.csv`,
    });
    expect(report.body).toContain('added,clay,http://example.org/clay,relations,,,\n');
  });

  it('is for those who may edit, and tells others nothing', async () => {
    const { lexiconId, workspaceId, headers } = await test.createLexicon();
    const reader = await test.signIn(workspaceId, 'reader');
    const stranger = (await test.createLexicon()).headers;
    const { id } = await upload(lexiconId, headers);
    const send = (as: SignedIn) =>
      http.post(`/api/lexicons/${lexiconId}/imports`).set(as).attach('file', Buffer.from(FILE), 'a.ttl');

    await send(reader).expect(403);
    await send(stranger).expect(404);
    await http.get(`/api/imports/${id}`).set(reader).expect(403);
    await http.get(`/api/imports/${id}`).set(stranger).expect(404);
    await http.get(`/api/imports/${id}`).expect(401);
    for (const path of ['items', 'facets', 'findings', 'findings/summary', 'report']) {
      await http.get(`/api/imports/${id}/${path}`).set(reader).expect(403);
      await http.get(`/api/imports/${id}/${path}`).set(stranger).expect(404);
    }
    const all = { filter: { outcome: 'added' }, decision: 'ours' };
    await http.post(`/api/imports/${id}/decisions`).set(reader).send(all).expect(403);
    await http.post(`/api/imports/${id}/decisions`).set(stranger).send(all).expect(404);
    await http.post(`/api/imports/${id}/cancel`).set(reader).expect(403);
  });

  it('lets only reviewers import terms as validated', async () => {
    const { lexiconId, workspaceId, headers } = await test.createLexicon({ role: 'editor' });
    const reviewer = await test.signIn(workspaceId, 'reviewer');
    const send = (as: SignedIn) =>
      http
        .post(`/api/lexicons/${lexiconId}/imports`)
        .set(as)
        .field('status', 'validated')
        .attach('file', Buffer.from(FILE), 'a.ttl');

    const refused = await send(headers).expect(403);
    expect(refused.body).toMatchObject({ code: 'import.needs-reviewer' });
    await send(reviewer).expect(202);
  });

  it('says what is wrong with a form', async () => {
    const { lexiconId, headers } = await test.createLexicon();
    const post = () => http.post(`/api/lexicons/${lexiconId}/imports`).set(headers);

    expect((await post().field('strict', 'true').expect(400)).body).toMatchObject({ code: 'import.file-missing' });
    expect(
      (await post().field('status', 'x').attach('file', Buffer.from(FILE), 'a.ttl').expect(400)).body,
    ).toMatchObject({
      code: 'request.invalid',
      details: { errors: [{ path: 'status' }] },
    });
  });
});

describe('exporting over HTTP', () => {
  it('streams a public lexicon to anyone, as a file', async () => {
    const { lexiconId, headers } = await test.createLexicon({ isPublic: true });
    const { id } = await upload(lexiconId, headers);
    await work(id);
    await http.post(`/api/imports/${id}/apply`).set(headers).expect(202);
    await work(id);

    const file = await http
      .get(`/api/lexicons/${lexiconId}/export?format=ntriples`)
      .buffer(true)
      .parse(asText)
      .expect(200);

    expect(file.headers).toMatchObject({
      'content-type': 'application/n-triples; charset=utf-8',
      'content-disposition': 'attachment; filename="energy.nt"',
    });
    expect(file.body).toContain('<http://example.org/soil> <http://www.w3.org/2004/02/skos/core#prefLabel> "sol"@fr .');
  });

  it('hides a lexicon that is not public', async () => {
    const { lexiconId } = await test.createLexicon();
    const stranger = (await test.createLexicon()).headers;

    await http.get(`/api/lexicons/${lexiconId}/export`).set(stranger).expect(404);
  });
});

function asText(response: request.Response, done: (error: Error | null, text: string) => void): void {
  // Superagent hands over the stream itself here, under the type of its answer.
  const stream = response as unknown as NodeJS.ReadableStream;
  let text = '';
  stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  stream.on('end', () => done(null, text));
}
