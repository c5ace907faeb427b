import { jest } from '@jest/globals';
import request from 'supertest';
import { AccountStandingService } from '@lexikon/accounts/account-standing.service';
import { newApiToken } from '@lexikon/accounts/tokens/token';
import { eventually } from '@lexikon/testing/eventually';
import { createContentClient } from '../testing/content-client.js';
import { createTestApp } from '../testing/test-app.js';

const test = await createTestApp();
afterAll(test.close);
const { app, database, pool } = test;
const server = () => request(app.getHttpServer());
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** A team with a lexicon and a term, and tokens of its owner and of itself. */
async function setup() {
  const client = await createContentClient(test);
  const { headers, workspaceId, lexiconId } = client;
  const termId = await client.add('soil');
  const make = async (path: string, body: object) => (await server().post(path).set(headers).send(body)).body;
  return {
    ...client,
    termId,
    personal: (body: object) => make('/api/auth/tokens', body),
    shared: (body: object) => make(`/api/workspaces/${workspaceId}/tokens`, body),
    statuses: async (token: string) => {
      const as = bearer(token);
      const read = await server().get(`/api/terms/${termId}`).set(as);
      const added = await server().post('/api/terms').set(as).send({ lexiconId, term: 'marsh', reason: 'Add.' });
      const settings = { name: 'Renamed' };
      const etag = String((await server().get(`/api/lexicons/${lexiconId}`).set(headers)).headers['etag']);
      const managed = await server().patch(`/api/lexicons/${lexiconId}`).set(as).set('If-Match', etag).send(settings);
      return [read.status, added.status, managed.status];
    },
  };
}

describe('an API token', () => {
  it('is shown once, listed without its secret, and kept as a hash', async () => {
    const { headers, personal, accountId } = await setup();

    const { token, ...view } = await personal({ name: 'Nightly export', scopes: ['write', 'read'] });
    const list = await server().get('/api/auth/tokens').set(headers);
    const row = await database.selectFrom('api_token').selectAll().where('id', '=', view.id).executeTakeFirstOrThrow();

    expect(token).toMatch(/^lxk_[0-9a-f]{72}$/u);
    expect(list.body.items).toEqual([view]);
    expect(view).toMatchObject({ name: 'Nightly export', scopes: ['read', 'write'], lastUsedAt: null });
    expect(view.createdBy).toEqual({ id: accountId, name: 'owner' });
    expect(Date.parse(view.expiresAt) - Date.parse(view.createdAt)).toBe(90 * 86_400_000);
    expect(JSON.stringify([list.body, row])).not.toContain(token);
  });

  it.each([
    ['read', [200, 403, 403]],
    ['write', [200, 201, 403]],
    ['review', [200, 201, 403]],
    ['admin', [200, 201, 200]],
  ])(
    'with the scope %s answers %j to reading, writing and managing, whoever it belongs to',
    async (scope, expected) => {
      const { personal, shared, statuses } = await setup();

      const [own, team] = [await personal({ scopes: [scope] }), await shared({ scopes: [scope] })];

      expect([await statuses(own.token), await statuses(team.token)]).toEqual([expected, expected]);
    },
  );

  it('never does more than its person may', async () => {
    const { workspaceId, termId } = await setup();
    const reader = await test.signIn(workspaceId, 'reader');
    const { body } = await server()
      .post('/api/auth/tokens')
      .set(reader)
      .send({ scopes: ['admin'] });

    const read = await server().get(`/api/terms/${termId}`).set(bearer(body.token));
    const removed = await server().delete(`/api/terms/${termId}`).set(bearer(body.token)).set('If-Match', '"1"');

    expect([read.status, removed.status]).toEqual([200, 403]);
  });

  it('of a workspace reaches nothing outside of it', async () => {
    const [ours, theirs] = [await setup(), await setup()];
    const { token } = await ours.shared({ scopes: ['admin'] });
    const get = (path: string) => server().get(path).set(bearer(token));

    const lexicons = await get('/api/lexicons');
    const workspaces = await get('/api/workspaces');
    const found = await get('/api/search?q=soil');

    expect((await get(`/api/terms/${theirs.termId}`)).status).toBe(404);
    expect(lexicons.body.items.map(({ id }: { id: string }) => id)).toEqual([ours.lexiconId]);
    expect(workspaces.body.items.map(({ id }: { id: string }) => id)).toEqual([ours.workspaceId]);
    expect(found.body.items.map(({ id }: { id: string }) => id)).toEqual([ours.termId]);
  });

  it('of a workspace makes lexicons there, where it names no other place', async () => {
    const { shared, workspaceId } = await setup();
    const { token } = await shared({ scopes: ['write'] });

    const { status, body } = await server().post('/api/lexicons').set(bearer(token)).send({ name: 'Rocks' });

    expect([status, body.workspaceId]).toEqual([201, workspaceId]);
  });

  it('ends at once when it is revoked, by its owner alone', async () => {
    const [ours, theirs] = [await setup(), await setup()];
    const { id, token } = await ours.personal({ scopes: ['read'] });
    const remove = (headers: { authorization: string }) => server().delete(`/api/auth/tokens/${id}`).set(headers);

    const byOther = await remove(theirs.headers);
    const before = await ours.statuses(token);
    const byOwner = await remove(ours.headers);

    expect([byOther.status, byOwner.status]).toEqual([404, 200]);
    expect([before[0], (await ours.statuses(token))[0]]).toEqual([200, 401]);
  });

  it('dies with its account, and with its workspace, but not with who made it', async () => {
    const { personal, shared, statuses, accountId, workspaceId } = await setup();
    const [own, team] = [await personal({ scopes: ['read'] }), await shared({ scopes: ['read'] })];
    const standing = app.get(AccountStandingService);
    const system = { actor: { kind: 'system' }, requestId: 'test' } as const;

    await standing.disable(system, { userId: accountId });
    const disabled = [(await statuses(own.token))[0], (await statuses(team.token))[0]];
    await standing.enable(system, { userId: accountId });
    const enabled = (await statuses(own.token))[0];
    await database.updateTable('workspace').set({ removed_at: new Date() }).where('id', '=', workspaceId).execute();

    expect([...disabled, enabled, (await statuses(team.token))[0]]).toEqual([401, 200, 401, 401]);
  });

  it('ends at its time', async () => {
    const { personal, statuses } = await setup();
    const { id, token } = await personal({ scopes: ['read'], expiresInDays: 1 });

    await database.updateTable('api_token').set({ expires_at: new Date() }).where('id', '=', id).execute();

    expect((await statuses(token))[0]).toBe(401);
  });

  it('is taken as a bearer only: not from an address, not from a cookie', async () => {
    const { personal, lexiconId, termId } = await setup();
    const { token } = await personal({ scopes: ['read'] });
    const path = `/api/terms/${termId}`;

    const answers = [
      await server().get(path).query({ access_token: token }),
      await server().get(path).query({ token }),
      await server().get('/api/terms').query({ lexiconId, access_token: token }),
      await server().get(path).set('Cookie', `lexikon=${token}`),
      await server().get(path).set('Authorization', `Basic ${token}`),
    ];

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 401, 401]);
    expect(JSON.stringify(answers.map(({ body }) => body))).not.toContain(token);
  });

  it('makes no tokens and takes none away', async () => {
    const { personal, shared, workspaceId } = await setup();
    const tokens = [await personal({ scopes: ['admin'] }), await shared({ scopes: ['admin'] })];
    const places = ['/api/auth/tokens', `/api/workspaces/${workspaceId}/tokens`];

    const answers = await Promise.all(
      tokens.flatMap(({ token, id }) =>
        places.flatMap((place) => [
          server()
            .post(place)
            .set(bearer(token))
            .send({ scopes: ['read'] }),
          server().delete(`${place}/${id}`).set(bearer(token)),
        ]),
      ),
    );

    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      Array.from({ length: 8 }, () => [403, 'token.needs-person']),
    );
  });

  it('is made after a sign-in of the last minutes, and not for longer than a year', async () => {
    const { headers, accountId } = await setup();
    const make = (body: object) => server().post('/api/auth/tokens').set(headers).send(body);

    const tooLong = await make({ scopes: ['read'], expiresInDays: 366 });
    const before = new Date(Date.now() - 601_000);
    await database.updateTable('session').set({ created_at: before }).where('user_id', '=', accountId).execute();
    const stale = await make({ scopes: ['read'] });

    expect([tooLong.status, stale.status, stale.body.code]).toEqual([400, 403, 'auth.fresh-sign-in-needed']);
  });

  it('leaves a record of who made it, for what, and who took it away', async () => {
    const { headers, shared, workspaceId, accountId } = await setup();
    const { id, expiresAt, token } = await shared({ scopes: ['write'] });
    await server().delete(`/api/workspaces/${workspaceId}/tokens/${id}`).set(headers);

    const rows = await database
      .selectFrom('audit_entry')
      .selectAll()
      .where('subject_id', '=', id)
      .orderBy('at')
      .execute();

    expect(rows.map(({ action, actor, workspace_id, details }) => [action, actor, workspace_id, details])).toEqual([
      ['token.created', `user:${accountId}`, workspaceId, { scopes: 'write', expiresAt }],
      ['token.revoked', `user:${accountId}`, workspaceId, {}],
    ]);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('costs a request one statement, none when it is mistyped, and remembers its use to the minute', async () => {
    const { personal, termId } = await setup();
    const { id, token } = await personal({ scopes: ['read'] });
    const get = (as: string) => server().get(`/api/terms/${termId}`).set(bearer(as));
    await get(token);
    await eventually(async () => {
      const row = database.selectFrom('api_token').select('last_used_at').where('id', '=', id);
      return (await row.executeTakeFirstOrThrow()).last_used_at !== null;
    });
    const query = jest.spyOn(pool, 'query');

    await get(token);
    await get(`${newApiToken().slice(0, -1)}x`);

    const names = query.mock.calls.map(([statement]) => String(Object(statement).name));
    query.mockRestore();
    expect(names.filter((name) => /token|session/u.test(name))).toEqual(['find-api-token']);
  });

  it('writes under the name of its person, so that it gives nobody a second pair of eyes', async () => {
    const { personal, accountId, lexiconId } = await setup();
    const { token } = await personal({ scopes: ['write'] });

    const added = await server().post('/api/terms').set(bearer(token)).send({ lexiconId, term: 'fen', reason: 'Add.' });

    const row = database.selectFrom('term').select('edited_by').where('id', '=', added.body.id);
    expect((await row.executeTakeFirstOrThrow()).edited_by).toBe(`user:${accountId}`);
  });
});
