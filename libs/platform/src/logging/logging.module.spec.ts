import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pinoHttp } from 'pino-http';
import { buildHttpLogging } from './logging.module.js';

type Line = Readonly<Record<string, unknown>>;

/** Serves one request with this logging, and answers the lines that it wrote. */
async function linesOf(path: string, { method = 'GET', status = 200, level = 'debug' } = {}): Promise<readonly Line[]> {
  const written: string[] = [];
  const options = buildHttpLogging({ level, describeRequest: () => ({ requestId: 'r-1', actor: 'user:ada' }) });
  const log = pinoHttp(options, { write: (line: string) => void written.push(line) });
  const server = createServer((request, response) => {
    log(request, response);
    request.log.info({ context: 'Spec', body: { password: 'hunter2' }, headers: request.headers }, 'In the middle');
    response.setHeader('set-cookie', 'session=s3cret').writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const headers = { authorization: 'Bearer t0ken', cookie: 'session=s3cret' };
  await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { method, headers });
  await new Promise((resolve) => server.close(resolve));
  return written.map((line) => JSON.parse(line) as Line);
}

describe('the log', () => {
  it('is JSON lines that name the request and who made it', async () => {
    const [middle, end] = await linesOf('/api/terms?q=soil');

    expect(middle).toMatchObject({ level: 'info', msg: 'In the middle', requestId: 'r-1' });
    expect(end).toMatchObject({
      level: 'debug',
      msg: 'Request answered',
      requestId: 'r-1',
      actor: 'user:ada',
      req: { method: 'GET', path: '/api/terms' },
      res: { statusCode: 200 },
    });
    expect(Date.parse(String(end?.['time']))).toBeGreaterThan(Date.parse('2026-01-01'));
  });

  it('never shows a secret, nor what somebody looked for', async () => {
    const text = JSON.stringify(await linesOf('/api/search?q=burnout&access_token=lxk_5ecret', { method: 'POST' }));

    expect(text).toContain('[redacted]');
    expect(text).not.toMatch(/hunter2|t0ken|s3cret|burnout|lxk_/u);
  });

  it.each([
    ['POST', 201, 'info'],
    ['GET', 404, 'debug'],
    ['GET', 503, 'warn'],
  ])('tells a %s that is answered with %i at the level %s', async (method, status, level) => {
    const [, end] = await linesOf('/api/terms', { method, status });

    expect(end?.['level']).toBe(level);
  });

  it('leaves out who asks for health', async () => {
    expect(await linesOf('/health/ready')).toHaveLength(1);
  });

  it('leaves out what is below its level', async () => {
    expect(await linesOf('/api/terms', { level: 'warn' })).toEqual([]);
  });
});
