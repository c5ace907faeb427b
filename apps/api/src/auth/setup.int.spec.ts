import { jest } from '@jest/globals';
import request from 'supertest';
import { SetupService } from '@lexikon/accounts/setup/setup.service';
import { PASSWORD } from '../testing/create-account.js';
import { createTestApp } from '../testing/test-app.js';

async function start() {
  const { app, database, close } = await createTestApp();
  const server = () => request(app.getHttpServer());
  const issue = async () => (await app.get(SetupService).issueLink()) ?? '';
  const complete = (token: string, email = 'ada@example.org') =>
    server().post('/api/auth/setup').send({ token, email, name: 'Ada', password: PASSWORD });
  const needsSetup = async () => (await server().get('/api/auth/providers')).body.needsSetup;
  return { server, database, close, issue, complete, needsSetup };
}

// Fifty passwords are hashed, two at once.
jest.setTimeout(30_000);

describe('the setup link', () => {
  it('makes the first account, an admin, once, though fifty try at the same time', async () => {
    const { issue, complete, needsSetup, server, close } = await start();
    const token = await issue();
    const before = await needsSetup();

    const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => complete(token, `ada${i}@example.org`)));

    const made = answers.filter(({ status }) => status === 201);
    const refused = answers.filter(({ body }) => body.code === 'setup.link-refused');
    expect([before, made.length, refused.length]).toEqual([true, 1, 49]);
    const me = await server().get('/api/auth/me').auth(made[0]?.body.access_token, { type: 'bearer' });
    expect(me.body).toMatchObject({ name: 'Ada', isAdmin: true });
    expect(await needsSetup()).toBe(false);
    await close();
  });

  it('leaves the sample lexicon to be found at once', async () => {
    const { issue, complete, server, close } = await start();

    const made = await complete(await issue());

    const lexicons = await server().get('/api/lexicons').auth(made.body.access_token, { type: 'bearer' });
    expect(lexicons.body.items).toMatchObject([
      { name: 'Ada' },
      { name: 'Intelligence artificielle / Artificial intelligence', may: { edit: true, manage: true } },
    ]);
    await close();
  });

  it('holds for a day, is stored as a hash, and is not issued any more once there is an account', async () => {
    const { issue, complete, database, close } = await start();
    const [old, fresh] = [await issue(), await issue()];
    const rows = await database.selectFrom('setup_link').selectAll().execute();
    const lifetimes = rows.map((row) => row.expires_at.getTime() - row.created_at.getTime());
    await database.updateTable('setup_link').set({ expires_at: new Date() }).execute();
    const late = await complete(old);
    const refused = await complete('a token that nobody has issued');
    const newest = await issue();
    await complete(newest).expect(201);

    expect(lifetimes).toEqual([86_400_000, 86_400_000]);
    expect(JSON.stringify(rows)).not.toContain(fresh);
    expect([late.body.code, refused.body.code]).toEqual(['setup.link-refused', 'setup.link-refused']);
    expect(await issue()).toBe('');
    await close();
  });
});
