import { DiscoveryService } from '@nestjs/core';
import { sql } from 'kysely';
import { eventually } from '@lexikon/testing/eventually';
import { listRoutes } from './http/route-table.js';
import { MatrixClient } from './testing/matrix/matrix-client.js';
import { ROUTE_ENTRIES } from './testing/matrix/route-entries.js';
import { Tenant } from './testing/matrix/tenant.js';
import { NO_PROVIDERS } from './testing/no-providers.js';
import { createTestApp } from './testing/test-app.js';

// A link, a preview of it or a prefetching browser must not change anything. PostgreSQL itself says what was written:
// every table notes each statement that would write to it, whether or not it finds a row.

/** The provider sends the browser back by a link: what it answers ends an attempt, and begins a session. */
const ARE_ANSWERS = ['github', 'google', 'oidc'].map((provider) => `GET auth/${provider}/callback`);
/** When a session or a token was last used: at most once a minute, and nobody waits for it. */
const STAMPS = ['UPDATE session', 'UPDATE api_token'];

const github = { url: 'https://github.example', clientId: 'id', clientSecret: 'secret' };
const test = await createTestApp(undefined, { signIn: { ...NO_PROVIDERS, github } });
afterAll(test.close);
const { app, database } = test;
const client = await MatrixClient.on(app);
const tenant = await Tenant.create(test, client);
const [owner, token, admin] = [
  await tenant.member('owner'),
  await tenant.token('admin', 'owner'),
  await tenant.admin(),
];
const routes = listRoutes(app.get(DiscoveryService, { strict: false })).filter(({ method }) => method === 'GET');
await watchWrites();

async function watchWrites(): Promise<void> {
  const watch = [
    'create table written (at bigserial, what text not null)',
    `create function note_write() returns trigger language plpgsql as $$
     begin insert into written (what) values (tg_op || ' ' || tg_table_name); return null; end $$`,
    `do $$ declare t regclass; begin
       for t in select oid from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
                   and relname <> 'written' loop
         execute format('create trigger note_write after insert or update or delete or truncate on %s
                         for each statement execute function note_write()', t);
       end loop;
     end $$`,
  ];
  for (const statement of watch) await sql.raw(statement).execute(database);
}

/** What was written since this was asked last. */
async function takeWritten(): Promise<readonly string[]> {
  const { rows } = await sql<{ what: string }>`
    with taken as (delete from written returning at, what) select what from taken order by at`.execute(database);
  return rows.map(({ what }) => what);
}

describe('a GET', () => {
  it('that wrote would be seen', async () => {
    const before = new Date(Date.now() - 120_000);
    await database.updateTable('session').set({ last_used_at: before }).execute();
    await takeWritten();

    await client.send('GET', 'auth/me', owner.headers);

    const seen: string[] = [];
    await eventually(async () => seen.push(...(await takeWritten())) > 0);
    expect(seen).toEqual(['UPDATE session']);
  });

  it.each(routes.filter(({ name }) => !ARE_ANSWERS.includes(name)).map((route) => [route.name, route] as const))(
    'of %s writes nothing',
    async (name, route) => {
      const entry = ROUTE_ENTRIES[name];
      await takeWritten();

      // Who may: what is refused at the door would prove nothing.
      const { headers: allowed } = entry?.of === 'installation' ? admin : owner;
      const [answer] = await Promise.all(
        [allowed, token.headers, {}].map((headers) => client.ask(route, entry ?? {}, tenant.ids, headers)),
      );

      const written = await takeWritten();
      expect(written.filter((what) => !STAMPS.includes(what))).toEqual([]);
      expect(entry ? answer?.status : 200).toBe(200);
    },
  );

  it('writes nothing later on either', async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));

    expect((await takeWritten()).filter((what) => !STAMPS.includes(what))).toEqual([]);
  });
});
