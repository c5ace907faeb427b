import { setTimeout as sleep } from 'node:timers/promises';
import type { AccountsReadModel } from '@lexikon/accounts/accounts.read-model';
import type { Tx } from '@lexikon/kernel/transactions';
import { buildCaller, numbered, NumberedIds, RecordingAuditLog, StubAccess } from '@lexikon/testing/fakes';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { MembersService } from './members.service.js';
import { Memberships } from './memberships.js';
import { PgWorkspaceRepository } from './pg-workspace.repository.js';
import { PgWorkspacesReadModel } from './pg-workspaces.read-model.js';

const { database, transactions, close } = await createTestDatabase();
afterAll(close);

/** Stops between reading and deciding, long enough for another to come in, were it let in. */
class PausedWorkspaceRepository extends PgWorkspaceRepository {
  override async lock(tx: Tx, workspaceId: string) {
    const workspace = await super.lock(tx, workspaceId);
    await sleep(200);
    return workspace;
  }
}

const [workspaceId, ada, grace] = [numbered(1), numbered(2), numbered(3)];
const noAccounts: AccountsReadModel = {
  findHolder: async () => null,
  find: async () => null,
  isAdmin: async () => false,
};

beforeAll(async () => {
  const at = new Date();
  await database.insertInto('workspace').values({ id: workspaceId, name: 'Team', created_at: at }).execute();
  for (const id of [ada, grace]) {
    const account = { id, email: id, email_key: id, name: id, is_admin: false, created_at: at };
    await database.insertInto('account').values(account).execute();
    await database
      .insertInto('membership')
      .values({ id, workspace_id: workspaceId, user_id: id, role: 'owner' })
      .execute();
  }
});

describe('MembersService.remove', () => {
  it('keeps one of two owners who leave at the same time', async () => {
    const workspaces = new PausedWorkspaceRepository();
    const service = new MembersService(
      new StubAccess([ada, grace]),
      transactions,
      workspaces,
      new PgWorkspacesReadModel(database),
      noAccounts,
      new Memberships(workspaces, new NumberedIds(), new RecordingAuditLog()),
    );

    const left = await Promise.allSettled(
      [ada, grace].map((userId) => service.leave(buildCaller(userId), workspaceId)),
    );

    expect(left.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const owners = await database.selectFrom('membership').select('id').execute();
    expect(owners).toHaveLength(1);
  });
});
