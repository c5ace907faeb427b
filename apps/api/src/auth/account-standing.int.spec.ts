import request from 'supertest';
import { AccountStandingService } from '@lexikon/accounts/account-standing.service';
import { AccountsService } from '@lexikon/accounts/accounts.service';
import { AccessPolicy, type Caller } from '@lexikon/kernel/actor';
import { createAccount, PASSWORD } from '../testing/create-account.js';
import { createTestApp } from '../testing/test-app.js';

const { app, database, pool, close } = await createTestApp();
afterAll(close);
const standing = app.get(AccountStandingService);
const system: Caller = { actor: { kind: 'system' }, requestId: 'test' };
const as = (userId: string): Caller => ({ actor: { kind: 'user', userId }, requestId: 'test' });

const signIn = (email: string) =>
  request(app.getHttpServer()).post('/api/auth/login').send({ email, password: PASSWORD });
const me = (token: string) => request(app.getHttpServer()).get('/api/auth/me').auth(token, { type: 'bearer' });

async function createAdmin(name: string): Promise<string> {
  const account = { email: `${name}@example.org`, name, password: PASSWORD, isAdmin: true };
  return (await app.get(AccountsService).create(system, account)).id;
}

describe('AccountStandingService', () => {
  it('ends all sessions of an account that it disables, for good', async () => {
    const { id, email } = await createAccount(app);
    const { access_token: token } = (await signIn(email)).body;

    await standing.disable(system, { userId: id });
    const meanwhile = [(await me(token)).status, (await signIn(email)).status];
    await standing.enable(system, { userId: id });

    expect(meanwhile).toEqual([401, 401]);
    expect([(await me(token)).status, (await signIn(email)).status]).toEqual([401, 200]);
  });

  it('leaves a disabled account no role: what was asked for in its name and waits is not done', async () => {
    const { id } = await createAccount(app);
    const row = database.selectFrom('workspace').select('id').where('personal_of', '=', id);
    const { id: workspaceId } = await row.executeTakeFirstOrThrow();
    const policy = app.get(AccessPolicy);
    const mayEdit = () => policy.allows(as(id).actor, 'term.edit', { workspaceId });

    const before = await mayEdit();
    await standing.disable(system, { userId: id });

    expect([before, await mayEdit()]).toEqual([true, false]);
  });

  it('keeps the last admin, though two disable each other at the same time', async () => {
    const [ada, grace] = [await createAdmin('ada'), await createAdmin('grace')];
    // Two connections are open by then: neither has done when the other begins.
    await Promise.all([1, 2].map(() => pool.query('select pg_sleep(0.1)')));

    const answers = await Promise.allSettled([
      standing.disable(as(ada), { userId: grace }),
      standing.disable(as(grace), { userId: ada }),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const admins = database.selectFrom('account').select('id').where('is_admin', '=', true);
    expect(await admins.where('disabled_at', 'is', null).execute()).toHaveLength(1);
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'account.last-admin' },
    });
  });

  it('is not there for anyone else', async () => {
    const [{ id }, other] = [await createAccount(app), await createAccount(app)];

    await expect(standing.disable(as(id), { userId: other.id })).rejects.toMatchObject({ code: 'resource.not-found' });
    await expect(standing.enable(as(id), { userId: other.id })).rejects.toMatchObject({ code: 'resource.not-found' });
  });

  it('leaves a record of who came in, who was refused, and whom it turned away', async () => {
    const { id, email } = await createAccount(app);
    await signIn(email).set('X-Forwarded-For', '203.0.113.7');
    await signIn(email).send({ email, password: 'wrong password' });
    await signIn('nobody@example.org');
    await standing.disable(system, { userId: id });

    const rows = await database.selectFrom('audit_entry').selectAll().orderBy('id').execute();
    const told = rows.map((row) => [row.action, row.actor, row.subject_id, row.address_prefix, row.details]);

    expect(told.slice(-5)).toEqual([
      ['account.created', 'system', id, null, { isAdmin: false }],
      ['sign-in.accepted', `user:${id}`, id, '203.0.113.0/24', { method: 'password' }],
      ['sign-in.refused', 'anonymous', id, '127.0.0.0/24', { method: 'password' }],
      ['sign-in.refused', 'anonymous', null, '127.0.0.0/24', { method: 'password' }],
      ['account.disabled', 'system', id, null, {}],
    ]);
  });
});
