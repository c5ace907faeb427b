import { AuditSearchSchema, momentsOf } from './audit-search.js';

describe('what of the record is asked for', () => {
  it('includes the last day whole, at the turn of a month too', () => {
    const { from, to } = momentsOf({ from: '2026-02-28', to: '2026-02-28' });
    expect(Date.parse(to ?? '') - Date.parse(from ?? '')).toBe(86_400_000);
  });

  it('drops what is no filter', () => {
    expect(AuditSearchSchema.parse({ kind: 'DROP TABLE', actor: '12', from: 'yesterday', to: '2026-02-30' })).toEqual(
      {},
    );
  });
});
