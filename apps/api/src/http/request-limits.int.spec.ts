import request from 'supertest';
import { createTestApp } from '../testing/test-app.js';

const { app, close, createLexicon } = await createTestApp();
afterAll(close);
const server = () => request(app.getHttpServer());
const { headers, lexiconId } = await createLexicon();
const post = (body: string | Buffer, type = 'application/json') =>
  server().post('/api/terms').set(headers).set('Content-Type', type).send(body);
const nested = (depth: number) => `{"term":${'['.repeat(depth)}${']'.repeat(depth)}}`;

describe('a body', () => {
  it('of more than a megabyte is not taken', async () => {
    const { status, body, type } = await post(JSON.stringify({ term: 'x'.repeat(1_048_577) }));

    expect([status, body.code, type]).toEqual([413, 'request.too-large', 'application/problem+json']);
  });

  it('that is nested too deeply is told so, however deep', async () => {
    const answers = [await post(nested(20)), await post(nested(500_000))];

    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [400, 'request.too-deep'],
      [400, 'request.too-deep'],
    ]);
    // Too deep for its field, and not for us.
    expect((await post(nested(19))).body.code).toBe('request.invalid');
  });

  it('in another encoding is not read', async () => {
    const text = Buffer.from(JSON.stringify({ term: 'Word', definition: 'A', lexiconId }), 'utf16le');

    const { status, body } = await post(text, 'application/json; charset=utf-16le');

    expect([status, body.code]).toEqual([415, 'request.not-json']);
  });
});

describe('an address', () => {
  const get = (path: string) => server().get(path).set(headers);

  it.each([
    ['of too many characters', `/api/lexicons?cursor=${'x'.repeat(8_000)}`],
    ['of too many parameters', `/api/lexicons?${'a=1&'.repeat(60)}`],
  ])('%s is not followed', async (_, path) => {
    const { status, body } = await get(path);

    expect([status, body.code]).toEqual([414, 'request.address-too-long']);
  });

  it('makes no lists and objects of brackets', async () => {
    const { body } = await get('/api/lexicons?limit[gte][a]=1');

    expect(body.code).toBe('request.invalid');
    expect(app.getHttpAdapter().getInstance().get('query parser')).toBe('simple');
  });

  it.each(['/api/terms/%E0%A4%A', '/api/terms/%00', `/api/terms/${lexiconId}%2F..%2F..`])(
    '%s that makes no sense is the fault of who sent it',
    async (path) => {
      expect([400, 404]).toContain((await get(path)).status);
    },
  );
});

describe('a connection', () => {
  it('is kept longer than a proxy keeps it, and not by who says nothing', () => {
    const { headersTimeout, requestTimeout, keepAliveTimeout } = app.getHttpServer();

    expect({ headersTimeout, requestTimeout, keepAliveTimeout }).toEqual({
      headersTimeout: 20_000,
      requestTimeout: 600_000,
      keepAliveTimeout: 125_000,
    });
  });
});
