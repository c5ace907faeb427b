import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { buildTermRow } from '@lexikon/lexicons/testing/build-term-row';
import { createTestApp, type SignedIn } from '../testing/test-app.js';

const { app, database, createLexicon, signIn, close } = await createTestApp();
afterAll(close);

async function setup() {
  const { workspaceId, lexiconId, headers } = await createLexicon();
  const path = `/api/lexicons/${lexiconId}/domains`;
  const server = () => request(app.getHttpServer());
  const list = async () => (await server().get(path).set(headers)).body.items;
  const create = (text: string, parentId: string | null = null, as: SignedIn = headers) =>
    server()
      .post(path)
      .set(as)
      .send({ labels: [{ language: 'EN', text }], parentId });
  const patch = (id: string, body: object) => server().patch(`${path}/${id}`).set(headers).send(body);
  const remove = (id: string) => server().delete(`${path}/${id}`).set(headers);
  const addTerm = (domainId: string, removedAt: Date | null = null) => {
    const row = { id: randomUUID(), lexicon_id: lexiconId, domain_ids: [domainId], removed_at: removedAt };
    return database.insertInto('term').values(buildTermRow(row)).execute();
  };
  return { workspaceId, lexiconId, list, create, patch, remove, addTerm };
}

describe('/api/lexicons/:id/domains', () => {
  it('makes domains below one another, each behind its siblings', async () => {
    const { lexiconId, create, list } = await setup();

    const soil = await create('Soil');
    await create('Water');
    const clay = await create('Clay', soil.body.id);

    expect([soil.status, soil.body]).toEqual([
      201,
      {
        id: expect.any(String),
        lexiconId,
        parentId: null,
        iri: `urn:lexikon:${lexiconId}:${soil.body.id}`,
        labels: [{ language: 'en', text: 'Soil' }],
        kind: 'domain',
        position: 0,
        termCount: 0,
        version: 1,
      },
    ]);
    const rows = (await list()).map((domain: { labels: { text: string }[]; position: number; parentId: string }) => [
      domain.labels[0]?.text,
      domain.position,
      domain.parentId,
    ]);
    expect(rows).toEqual([
      ['Clay', 0, soil.body.id],
      ['Soil', 0, null],
      ['Water', 1, null],
    ]);
    expect(clay.body.parentId).toBe(soil.body.id);
  });

  it('has a name once beside its siblings, whatever its case and accents', async () => {
    const { create } = await setup();
    const { body } = await create('Énergie');

    const beside = await create('energie');
    const below = await create('Énergie', body.id);

    expect([beside.status, beside.body.code, below.status]).toEqual([409, 'domain.name-taken', 201]);
  });

  it('renames and moves, but never below itself', async () => {
    const { create, patch } = await setup();
    const soil = await create('Soil');
    const clay = await create('Clay', soil.body.id);

    const renamed = await patch(clay.body.id, { labels: [{ language: 'fr', text: 'Argile' }], position: 7 });
    const cycle = await patch(soil.body.id, { parentId: clay.body.id });
    const moved = await patch(clay.body.id, { parentId: null });

    expect(renamed.body).toMatchObject({ labels: [{ language: 'fr', text: 'Argile' }], position: 7, version: 2 });
    expect([cycle.status, cycle.body.code]).toEqual([422, 'domain.cycle']);
    expect(moved.body).toMatchObject({ parentId: null, version: 3 });
  });

  it('removes one with all below it, unless terms stand there', async () => {
    const { create, remove, addTerm, list } = await setup();
    const [soil, water] = [await create('Soil'), await create('Water')];
    const clay = await create('Clay', soil.body.id);
    await addTerm(clay.body.id);
    await addTerm(water.body.id, new Date());

    const used = await remove(soil.body.id);
    const free = await remove(water.body.id);

    expect([used.status, used.body.code, used.body.details]).toEqual([409, 'domain.in-use', { terms: 1 }]);
    expect(free.status).toBe(200);
    expect(await list()).toHaveLength(2);
  });

  it('is not for a reader, and knows no domain of another lexicon', async () => {
    const [one, other] = [await setup(), await setup()];
    const reader = await signIn(one.workspaceId, 'reader');
    const foreign = await other.create('Soil');

    const answers = [
      await one.create('Soil', null, reader),
      await one.create('Clay', foreign.body.id),
      await one.patch(foreign.body.id, { position: 1 }),
      await one.remove(foreign.body.id),
    ];

    expect(answers.map(({ status }) => status)).toEqual([403, 404, 404, 404]);
  });
});
