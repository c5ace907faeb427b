import type { HealthReport } from '../health/health-report.js';
import { type MetricsServer, startMetricsServer } from './metrics-server.js';

let server: MetricsServer;
let health: HealthReport['status'] = 'ok';

beforeAll(async () => {
  server = await startMetricsServer(0, async () => ({ status: health, checks: {} }));
});
afterAll(() => server.close());

const get = (path: string, method = 'GET') => fetch(`http://127.0.0.1:${server.port}${path}`, { method });

describe('the metrics server', () => {
  it('serves what Prometheus reads', async () => {
    const response = await get('/metrics');

    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=/u);
    expect(await response.text()).toMatch(/^process_cpu_seconds_total \d/mu);
  });

  it.each<[HealthReport['status'], number]>([
    ['ok', 200],
    ['degraded', 200],
    ['down', 503],
  ])('tells health that is %s by the status %i', async (status, code) => {
    health = status;

    const response = await get('/health');

    expect(response.status).toBe(code);
    expect(await response.json()).toEqual({ status, checks: {} });
  });

  it('has nothing else', async () => {
    expect((await get('/')).status).toBe(404);
    expect((await get('/metrics', 'POST')).status).toBe(405);
  });
});
