import type { Response } from 'express';
import type { HealthReport } from '@lexikon/platform/health/health-report';
import { NO_PROVIDERS } from '../testing/no-providers.js';
import { LOCAL_NETWORK, UNLIMITED } from '../testing/unlimited.js';
import { HealthController } from './health.controller.js';

async function ask(status: HealthReport['status']) {
  const statuses: number[] = [];
  // As much of a response as the controller touches.
  const response = { status: (code: number) => statuses.push(code) } as unknown as Response;
  const health = { report: async () => ({ status, checks: {} }) };
  const settings = {
    localAccounts: true,
    publicUrl: 'http://localhost:3000',
    sample: false,
    signIn: NO_PROVIDERS,
    network: LOCAL_NETWORK,
    limits: UNLIMITED,
    health,
  };
  const body = await new HealthController(settings).ready(response);
  return { statuses, body };
}

describe('HealthController.ready', () => {
  it('answers 503 when something vital is away, so that requests go elsewhere', async () => {
    expect(await ask('down')).toMatchObject({ statuses: [503], body: { status: 'down' } });
  });

  it('stays ready without what is not vital', async () => {
    expect(await ask('degraded')).toMatchObject({ statuses: [], body: { status: 'degraded' } });
  });
});
