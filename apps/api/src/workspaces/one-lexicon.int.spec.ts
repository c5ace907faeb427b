import request from 'supertest';
import type { Role } from '@lexikon/workspaces/role';
import { createContentClient } from '../testing/content-client.js';
import { createTestApp, type SignedIn } from '../testing/test-app.js';

const test = await createTestApp();
afterAll(test.close);
const server = () => request(test.app.getHttpServer());

/** A workspace with two lexicons, each with a term that waits for review, and somebody with a role in the first. */
async function setup(role: Role, roleInWorkspace?: Role) {
  const client = await createContentClient(test);
  const { workspaceId, lexiconId: soils, headers: owner } = client;
  const { body } = await client.post('/lexicons', { workspaceId, name: 'Rocks' });
  const rocks: string = body.id;
  const propose = async (lexiconId: string) => {
    const { id } = (await client.post('/terms', { lexiconId, term: 'gley', reason: 'Add.' })).body;
    await client.patch(`/terms/${id}`, { status: 'proposed', reason: 'Ready.' }, 1).expect(200);
    return String(id);
  };
  const [soil, rock] = [await propose(soils), await propose(rocks)];
  const headers = await test.signIn(workspaceId, roleInWorkspace ?? role);
  const me = (await server().get('/api/auth/me').set(headers)).body;
  if (roleInWorkspace === undefined) await narrow(me.id, soils);
  else await grant(me.id, workspaceId, soils, role);
  return { workspaceId, soils, rocks, soil, rock, owner, get: reader(headers), patch: patcher(headers), headers };
}

async function narrow(userId: string, lexiconId: string): Promise<void> {
  await test.database.updateTable('membership').set({ lexicon_id: lexiconId }).where('user_id', '=', userId).execute();
}

async function grant(userId: string, workspaceId: string, lexiconId: string, role: Role): Promise<void> {
  const [id, at] = [crypto.randomUUID(), { workspace_id: workspaceId, user_id: userId, lexicon_id: lexiconId }];
  await test.database
    .insertInto('membership')
    .values({ id, ...at, role })
    .execute();
}

const reader = (headers: SignedIn) => (path: string) => server().get(`/api${path}`).set(headers);
const patcher = (headers: SignedIn) => (termId: string, body: object) =>
  server().patch(`/api/terms/${termId}`).set(headers).set('If-Match', '"2"').send(body);

describe('a role in one lexicon', () => {
  it('shows that lexicon in lists, search, feeds and counts, and no other', async () => {
    const { workspaceId, soils, soil, get } = await setup('reviewer');

    const lexicons = (await get('/lexicons')).body.items;
    const found = (await get('/search?q=gley')).body.items;
    const changes = (await get('/changes')).body.items;
    const waiting = (await get('/waiting')).body;
    const workspaces = (await get('/workspaces')).body.items;

    expect(lexicons.map(({ id }: { id: string }) => id)).toEqual([soils]);
    expect(found.map(({ id }: { id: string }) => id)).toEqual([soil]);
    expect(new Set(changes.map(({ lexiconId }: { lexiconId: string }) => lexiconId))).toEqual(new Set([soils]));
    expect([waiting.items.map(({ termId }: { termId: string }) => termId), waiting.total]).toEqual([[soil], 1]);
    expect(workspaces).toMatchObject([{ id: workspaceId, role: null }]);
  });

  it('answers for another lexicon, and for the workspace, as if there were none', async () => {
    const { workspaceId, rocks, rock, get, headers } = await setup('editor');
    const paths = [
      `/lexicons/${rocks}`,
      `/lexicons/${rocks}/stats`,
      `/lexicons/${rocks}/changes`,
      `/lexicons/${rocks}/export`,
      `/terms?lexiconId=${rocks}&count=true`,
      `/terms/${rock}`,
      `/terms/${rock}/revisions`,
      `/relation-types?lexiconId=${rocks}`,
      `/relation-types?workspaceId=${workspaceId}`,
      `/workspaces/${workspaceId}/members`,
    ];

    const statuses = await Promise.all(paths.map(async (path) => (await get(path)).status));
    const made = await server().post('/api/lexicons').set(headers).send({ workspaceId, name: 'Mine' });
    const filtered = (await get(`/lexicons?workspaceId=${workspaceId}`)).body.items;

    expect(new Set(statuses)).toEqual(new Set([404]));
    expect([made.status, filtered.length]).toEqual([404, 1]);
  });

  it('edits there what the role edits, and nothing elsewhere', async () => {
    const { soil, rock, patch } = await setup('editor');

    const own = await patch(soil, { level: 'advanced', reason: 'Sort.' });
    const other = await patch(rock, { level: 'advanced', reason: 'Sort.' });

    expect([own.status, other.status]).toEqual([200, 404]);
  });

  it('reviews there where the rest of the workspace is read only', async () => {
    const { soil, rock, get, patch } = await setup('reviewer', 'reader');

    const own = await patch(soil, { status: 'in_review', reason: 'Look.' });
    const other = await patch(rock, { status: 'in_review', reason: 'Look.' });

    expect([own.status, other.status, (await get(`/terms/${rock}`)).status]).toEqual([200, 403, 200]);
    expect((await get('/lexicons')).body.items).toHaveLength(2);
    expect((await get('/waiting')).body.total).toBe(1);
  });
});
