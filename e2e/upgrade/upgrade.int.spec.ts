import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import request from 'supertest';
import { createEmptyDatabase } from '@lexikon/testing/test-database';
import { findDrift } from '@lexikon/platform/migrations/drift';
import { findMigrationStatus, migrateUp } from '@lexikon/platform/migrations/migrate';
import { createTestApp } from '../../apps/api/src/testing/test-app.js';

const files = await readdir(import.meta.dirname);
const releases = files.filter((name) => name.endsWith('.sql.gz')).map((name) => basename(name, '.sql.gz'));
const NOTHING = { missing: [], extra: [] };

/** A database of that release, migrated to this one. */
async function restore(release: string) {
  const database = await createEmptyDatabase();
  const client = await database.pool.connect();
  await client.query(gunzipSync(await readFile(join(import.meta.dirname, `${release}.sql.gz`))).toString());
  const before = { status: await findMigrationStatus(client), drift: await findDrift(client) };
  await migrateUp(client);
  const after = { status: await findMigrationStatus(client), drift: await findDrift(client) };
  client.release();
  return { database, before, after };
}

async function signIn(test: Awaited<ReturnType<typeof createTestApp>>) {
  const http = request(test.app.getHttpServer());
  const account = { email: 'ada@example.org', password: 'correct horse battery' };
  const { body } = await http.post('/api/auth/login').send(account).expect(200);
  const headers = { authorization: `Bearer ${body.access_token}` };
  return { http, headers, get: async (path: string) => (await http.get(path).set(headers).expect(200)).body };
}

it('has a database of every release to migrate', () => {
  expect(releases).toContain('0.1.0');
});

describe.each(releases)('a database of %s', (release) => {
  it('is migrated to what this release makes of nothing, and goes on working', async () => {
    const { database, before, after } = await restore(release);
    const test = await createTestApp(database);
    const { http, headers, get } = await signIn(test);

    // As that release left it, by the migrations that it had.
    expect(before.drift).toEqual(NOTHING);
    expect(before.status.unknown).toEqual([]);
    expect([after.drift, after.status.pending]).toEqual([NOTHING, []]);

    const { items: lexicons } = await get('/api/lexicons');
    const soils = lexicons.find(({ name }: { name: string }) => name === 'Soils').id;
    const sample = lexicons.find(({ name }: { name: string }) => name.includes('ntelligence')).id;
    expect((await get(`/api/terms?lexiconId=${sample}&limit=200`)).items.length).toBeGreaterThan(50);
    const { items: terms } = await get(`/api/terms?lexiconId=${soils}&limit=200`);
    expect(terms.map(({ name }: { name: string }) => name)).toEqual(['clay', 'loam', 'peat', 'soil']);
    expect((await get(`/api/lexicons/${soils}/removed`)).items).toMatchObject([{ name: 'dust' }]);

    const [hit] = (await get(`/api/search?q=plants&lexicon=${soils}`)).items;
    const peat = await get(`/api/terms/${hit.id}`);
    expect(peat).toMatchObject({ name: 'peat', version: 4, definitions: [{ text: 'Rotted plants.' }] });
    expect((await get(`/api/terms/${hit.id}/relations`)).items).toMatchObject([
      { type: 'is_a', term: { name: 'soil' }, strength: 0.5 },
    ]);
    expect((await get(`/api/terms/${hit.id}/revisions`)).items).toHaveLength(4);
    const { items: changes } = await get(`/api/lexicons/${soils}/changes`);
    const origins = changes.map(({ origin }: { origin: string }) => origin);
    expect(origins.filter((origin: string) => origin === 'import')).toHaveLength(2);

    const patch = http.patch(`/api/terms/${hit.id}`).set({ ...headers, 'If-Match': '"4"' });
    expect((await patch.send({ definition: 'Of this release.' }).expect(200)).body).toMatchObject({ version: 5 });
    await http
      .post(`/api/changes/${changes.at(-1).id}/undo`)
      .set(headers)
      .send({ conflicts: 'override' })
      .expect(200);
    await test.close();
  });
});
