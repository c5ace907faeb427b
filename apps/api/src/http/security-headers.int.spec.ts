import request from 'supertest';
import { createTestApp } from '../testing/test-app.js';

const { app, close } = await createTestApp(undefined, { publicUrl: 'https://lexikon.example.org' });
const plain = await createTestApp();
afterAll(async () => {
  await close();
  await plain.close();
});
const get = (path: string) => request(app.getHttpServer()).get(path);

describe('every answer', () => {
  it.each(['/health/live', '/api/nowhere', '/api/lexicons', '/api/openapi.json'])(
    'tells browsers at %s',
    async (path) => {
      const { headers } = await get(path);

      expect(headers).toMatchObject({
        'content-security-policy':
          "default-src 'none';script-src 'self';style-src 'self';img-src 'self';font-src 'self';connect-src 'self';" +
          "manifest-src 'self';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
        'strict-transport-security': 'max-age=31536000',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=(), '),
      });
      expect(headers).not.toHaveProperty('x-powered-by');
    },
  );

  it('asks for https only where that is the public address', async () => {
    const { headers } = await request(plain.app.getHttpServer()).get('/health/live');

    expect(headers).not.toHaveProperty('strict-transport-security');
  });
});

describe('the page of the API', () => {
  it('may write styles into itself, and nothing else may', async () => {
    const policyOf = async (path: string) => String((await get(path)).headers['content-security-policy']);

    expect(await policyOf('/api/docs')).toContain("script-src 'self';style-src 'self' 'unsafe-inline';");
    expect(await policyOf('/api/docs/swagger-ui.css')).toContain("'unsafe-inline'");
    expect(await policyOf('/api/docsx')).not.toContain("'unsafe-inline'");
  });
});
