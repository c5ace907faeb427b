import request from 'supertest';
import { AccountsService } from '@lexikon/accounts/accounts.service';
import type { AuditEntryView } from '@lexikon/contracts/audit';
import { createAccount, PASSWORD } from '../testing/create-account.js';
import { createTestApp, type SignedIn } from '../testing/test-app.js';

const { app, database, createLexicon, signIn, close } = await createTestApp();
afterAll(close);
const server = () => request(app.getHttpServer());
const system = { actor: { kind: 'system' }, requestId: 'test' } as const;
const get = (path: string, as: SignedIn) => server().get(`/api${path}`).set(as);
const post = (path: string, as: SignedIn) => server().post(`/api${path}`).set(as);

async function headersOf(email: string): Promise<SignedIn> {
  const { body } = await server().post('/api/auth/login').send({ email, password: PASSWORD });
  return { authorization: `Bearer ${body.access_token}` };
}

let admins = 0;

async function createAdmin() {
  const email = `admin${++admins}@example.org`;
  const input = { email, name: `Admin ${admins}`, password: PASSWORD, isAdmin: true };
  const { id } = await app.get(AccountsService).create(system, input);
  return { id, headers: await headersOf(email) };
}

const { id: adminId, headers: admin } = await createAdmin();

describe('the pages of an admin', () => {
  it.each([
    '/admin/accounts',
    `/admin/accounts/${adminId}`,
    '/admin/workspaces',
    '/admin/sign-up',
    '/admin/audit',
    '/admin/audit/export',
  ])('are not there for anyone else: %s', async (path) => {
    const { email } = await createAccount(app);

    expect([(await get(path, await headersOf(email))).status, (await get(path, admin)).status]).toEqual([404, 200]);
  });
});

describe('/api/admin/accounts', () => {
  it('finds accounts by a part of the name or the address, page after page', async () => {
    for (const name of ['Émile Zola', 'Emily Dickinson', '100 % Emil']) await createAccount(app, { name });

    const first = await get('/admin/accounts?q=EMIL&limit=1', admin);
    const rest = await get(`/admin/accounts?q=EMIL&cursor=${first.body.nextCursor}`, admin);
    const percent = await get('/admin/accounts?q=%25', admin);

    const names = [...first.body.items, ...rest.body.items].map(({ name }: { name: string }) => name);
    expect(names).toEqual(['100 % Emil', 'Emily Dickinson']);
    expect(percent.body.items.map(({ name }: { name: string }) => name)).toEqual(['100 % Emil']);
  });

  it('tells how an account stands: what it signs in by, when it was seen, whether it is let in', async () => {
    const { id, email } = await createAccount(app);
    await headersOf(email);

    const { body } = await get(`/admin/accounts/${id}`, admin);

    expect(body).toEqual({
      id,
      email,
      name: 'Ada',
      isAdmin: false,
      isEmailVerified: false,
      hasPassword: true,
      providers: [],
      sessions: 1,
      createdAt: expect.any(String),
      lastSeenAt: expect.any(String),
      disabledAt: null,
    });
  });

  it('turns somebody away and lets them in again, and lists them apart', async () => {
    const { id, email } = await createAccount(app);
    const headers = await headersOf(email);

    const disabled = await post(`/admin/accounts/${id}/disable`, admin);
    const [me, listed] = [await get('/auth/me', headers), await get('/admin/accounts?status=disabled', admin)];
    const enabled = await post(`/admin/accounts/${id}/enable`, admin);

    expect([disabled.body.disabledAt, me.status, enabled.body.disabledAt]).toEqual([expect.any(String), 401, null]);
    expect(listed.body.items).toMatchObject([{ id }]);
  });

  it('ends the sessions of somebody, who can sign in again', async () => {
    const { id, email } = await createAccount(app);
    const headers = await headersOf(email);

    const ended = await server().delete(`/api/admin/accounts/${id}/sessions`).set(admin);

    expect([ended.body.sessions, (await get('/auth/me', headers)).status]).toEqual([0, 401]);
    expect((await get('/auth/me', await headersOf(email))).status).toBe(200);
  });

  it('makes and unmakes admins at once, and keeps the last, though two unmake each other at the same time', async () => {
    const { id, email } = await createAccount(app);
    const headers = await headersOf(email);

    const alone = await post(`/admin/accounts/${adminId}/demote`, admin);
    await post(`/admin/accounts/${id}/promote`, admin).expect(200);
    const asAdmin = (await get('/admin/accounts?admin=true', headers)).body.items.length;
    const both = await Promise.all([
      post(`/admin/accounts/${adminId}/demote`, headers),
      post(`/admin/accounts/${id}/demote`, admin),
    ]);

    const left = await database.selectFrom('account').select('id').where('is_admin', '=', true).execute();
    await database.updateTable('account').set({ is_admin: true }).where('id', '=', adminId).execute();
    await database.updateTable('account').set({ is_admin: false }).where('id', '=', id).execute();
    expect([alone.status, alone.body.code, asAdmin]).toEqual([409, 'account.last-admin', 2]);
    expect([both.filter(({ status }) => status === 200).length, left.length]).toEqual([1, 1]);
  });
});

describe('/api/admin/workspaces and /sign-up', () => {
  it('tells how large workspaces are, and of removed ones that they are', async () => {
    const { workspaceId, headers, accountId } = await createLexicon();
    await signIn(workspaceId, 'reader');
    await database.updateTable('workspace').set({ name: 'Sized' }).where('id', '=', workspaceId).execute();
    await server().delete(`/api/workspaces/${workspaceId}`).set(headers).expect(200);

    const { body } = await get('/admin/workspaces?q=sized&state=removed', admin);

    expect(body.items).toEqual([
      {
        id: workspaceId,
        name: 'Sized',
        isPersonal: false,
        owners: [{ id: accountId, name: 'owner' }],
        members: 2,
        lexicons: 1,
        terms: 0,
        createdAt: expect.any(String),
        removedAt: expect.any(String),
      },
    ]);
  });

  it('tells who gets in', async () => {
    expect((await get('/admin/sign-up', admin)).body).toEqual({
      rule: 'closed',
      githubOrganisations: [],
      googleDomains: [],
      emails: [],
      linkByEmail: false,
      providers: [],
      localAccounts: true,
      mail: false,
    });
  });
});

describe('the audit', () => {
  async function workspaceWithHistory() {
    const lexicon = await createLexicon();
    const invite = (role: string) =>
      post(`/workspaces/${lexicon.workspaceId}/invitations`, lexicon.headers).send({ role });
    for (const role of ['reader', 'editor', 'reviewer']) await invite(role).expect(201);
    await server()
      .delete(`/api/workspaces/${lexicon.workspaceId}/members/of/${lexicon.accountId}`)
      .set(lexicon.headers)
      .expect(409);
    return lexicon;
  }

  it('is read by kind, actor, time and workspace, newest first, page after page', async () => {
    const { workspaceId, accountId } = await workspaceWithHistory();
    const path = `/admin/audit?kind=invitation&actor=${accountId}&workspace=${workspaceId}`;

    const first = await get(`${path}&limit=2`, admin);
    const rest = await get(`${path}&limit=2&cursor=${first.body.nextCursor}`, admin);
    const items: AuditEntryView[] = [...first.body.items, ...rest.body.items];
    const before = await get(`${path}&to=${items[1]?.at}`, admin);

    expect(items.map(({ details }) => details['role'])).toEqual(['reviewer', 'editor', 'reader']);
    expect(items[0]).toEqual({
      id: expect.any(String),
      at: expect.any(String),
      action: 'invitation.created',
      actor: { kind: 'user', id: accountId, name: 'owner' },
      subject: { kind: 'invitation', id: expect.any(String), name: null },
      workspace: { id: workspaceId, name: 'Team' },
      requestId: expect.any(String),
      addressPrefix: '127.0.0.0/24',
      details: { role: 'reviewer', lexiconId: null, byAddress: false, isMailed: false },
    });
    expect(before.body.items).toHaveLength(1);
  });

  it('is read of their own workspace by who manages it, without where people come from', async () => {
    const [{ workspaceId, headers }, other] = [await workspaceWithHistory(), await createLexicon()];
    const path = `/workspaces/${workspaceId}/audit`;
    const [reader, itsAdmin] = [await signIn(workspaceId, 'reader'), await signIn(workspaceId, 'admin')];

    const { body } = await get(path, itsAdmin);
    const statuses = [
      (await get(path, reader)).status,
      (await get(path, other.headers)).status,
      (await get(`${path}/export`, other.headers)).status,
      (await get(`${path}?workspace=${other.workspaceId}`, headers)).status,
    ];

    const items: AuditEntryView[] = body.items;
    expect(new Set(items.map(({ workspace, addressPrefix }) => `${workspace?.id} ${addressPrefix}`))).toEqual(
      new Set([`${workspaceId} null`]),
    );
    expect(statuses).toEqual([403, 404, 404, 400]);
  });

  it('is carried away as lines of JSON or as a table, in which no name is reckoned with', async () => {
    const { workspaceId, accountId, headers } = await workspaceWithHistory();
    await database.updateTable('account').set({ name: '=1+1' }).where('id', '=', accountId).execute();
    const path = `/workspaces/${workspaceId}/audit/export`;

    const lines = (await get(`${path}?kind=invitation`, headers)).text.trimEnd().split('\n');
    const table = await get(`${path}?format=csv&kind=invitation`, headers);

    expect(lines.map((line) => (JSON.parse(line) as AuditEntryView).action)).toEqual(
      Array(3).fill('invitation.created'),
    );
    expect(table.headers['content-type']).toBe('text/csv; charset=utf-8');
    const [head, first] = table.text.split('\n');
    expect(head).toBe(
      'at,action,actor,actorName,subjectKind,subjectId,subjectName,workspaceId,workspaceName,requestId,addressPrefix,details',
    );
    expect(first).toContain(`,user:${accountId},'=1+1,invitation,`);
  });
});
