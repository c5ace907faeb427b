import { type Probe, reportHealth } from './health-report.js';

const well = (name: string, isVital = true): Probe => ({ name, isVital, check: async () => ({ version: '18' }) });
const ill = (name: string, isVital: boolean): Probe => ({
  name,
  isVital,
  check: async () => {
    throw new Error('connection refused');
  },
});

describe('reportHealth', () => {
  it('is ok where every probe is', async () => {
    const report = await reportHealth([well('database'), well('redis')]);

    expect(report).toMatchObject({
      status: 'ok',
      checks: { database: { status: 'ok', details: { version: '18' } }, redis: { status: 'ok' } },
    });
  });

  it('is degraded without what is not vital, and says why', async () => {
    const report = await reportHealth([well('database'), ill('redis', false)]);

    expect(report.status).toBe('degraded');
    expect(report.checks['redis']).toMatchObject({ status: 'failed', reason: 'connection refused' });
  });

  it('is down without what is vital', async () => {
    expect((await reportHealth([ill('database', true), ill('redis', false)])).status).toBe('down');
  });

  it('does not wait for a probe that never answers', async () => {
    const hanging: Probe = { name: 'database', isVital: true, check: () => new Promise(() => undefined) };

    const report = await reportHealth([hanging], 20);

    expect(report.checks['database']).toMatchObject({ status: 'failed', reason: 'no answer within 20 ms' });
  });
});
