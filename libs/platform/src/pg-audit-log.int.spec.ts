import type { Caller } from '@lexikon/kernel/actor';
import { FixedClock, numbered } from '@lexikon/testing/fakes';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { PgAuditLog } from './pg-audit-log.js';
import { UuidIds } from './uuid-ids.js';

const { pool, database, transactions, close } = await createTestDatabase();
afterAll(close);
const clock = new FixedClock();
const audit = new PgAuditLog(new UuidIds(), clock);
const caller: Caller = {
  actor: { kind: 'user', userId: numbered(1) },
  requestId: 'request-1',
  addressPrefix: '203.0.113.0/24',
};
const disabled = { action: 'account.disabled', subject: { kind: 'account', id: numbered(2) } } as const;

describe('PgAuditLog', () => {
  it('keeps who did what to whom, when, from which network', async () => {
    await transactions.run((tx) => audit.append(tx, caller, { ...disabled, details: { reason: 'left' } }));

    expect(await database.selectFrom('audit_entry').selectAll().execute()).toEqual([
      {
        id: expect.any(String),
        at: clock.now(),
        action: 'account.disabled',
        actor: `user:${numbered(1)}`,
        subject_kind: 'account',
        subject_id: numbered(2),
        workspace_id: null,
        request_id: 'request-1',
        address_prefix: '203.0.113.0/24',
        details: { reason: 'left' },
      },
    ]);
  });

  it('keeps nothing of what was taken back', async () => {
    const failed = transactions.run(async (tx) => {
      await audit.append(tx, { ...caller, requestId: 'taken-back' }, disabled);
      throw new Error('no');
    });

    await expect(failed).rejects.toThrow('no');
    const kept = database.selectFrom('audit_entry').select('id').where('request_id', '=', 'taken-back');
    expect(await kept.execute()).toEqual([]);
  });

  it.each(["update audit_entry set action = 'nothing'", 'delete from audit_entry', 'truncate audit_entry'])(
    'is not changed by: %s',
    async (statement) => {
      await expect(pool.query(statement)).rejects.toThrow('only ever added to');
    },
  );
});
