import request from 'supertest';
import { SearchPageSchema } from '@lexikon/contracts/search';
import { SearchBench } from '@lexikon/search/testing/search-bench';
import { createTestApp } from '../testing/test-app.js';

const test = await createTestApp();
afterAll(() => test.close());
const bench = new SearchBench(test);

const search = (query: object, headers: { authorization?: string } = {}) =>
  request(test.app.getHttpServer()).get('/api/search').query(query).set(headers);

async function setup(options?: { isPublic: boolean }) {
  const { lexiconId, headers } = await test.createLexicon(options);
  const [termId] = await bench.addTerms(lexiconId, [
    { labels: ['tariff'], definitions: ['A price set by law.'] },
    { labels: ['tariff zone'] },
    { labels: ['fee'], definitions: ['Not a tariff.'] },
  ]);
  return { lexiconId, headers, termId };
}

describe('GET /api/search', () => {
  it('answers hits with what to mark, page by page', async () => {
    const { lexiconId, headers, termId } = await setup();

    const first = await search({ q: ' TARIFF ', lexicon: lexiconId, limit: 2 }, headers);
    const second = await search({ q: 'tariff', lexicon: lexiconId, limit: 2, cursor: first.body.nextCursor }, headers);

    expect([first.status, second.status]).toEqual([200, 200]);
    expect(first.body).toMatchObject({ truncated: false, nextCursor: expect.any(String) });
    expect(first.body.items[0]).toEqual({
      id: termId,
      lexiconId,
      lexiconName: 'Energy',
      name: 'tariff',
      status: 'draft',
      level: null,
      tier: 'exact',
      score: expect.any(Number),
      match: { field: 'label', language: 'en', text: 'tariff', ranges: [[0, 6]] },
      definition: 'A price set by law.',
    });
    expect(first.body.items[1]).toMatchObject({ tier: 'prefix', name: 'tariff zone' });
    expect(second.body).toMatchObject({
      items: [{ tier: 'text', match: { field: 'definition', text: 'Not a tariff.', ranges: [[6, 12]] } }],
      nextCursor: null,
    });
  });

  it('answers whoever has not signed in from public lexicons only', async () => {
    await setup();
    const { lexiconId } = await setup({ isPublic: true });

    const { status, body } = await search({ q: 'tariff', limit: 100 });

    expect(status).toBe(200);
    const { items } = SearchPageSchema.parse(body);
    expect(items).toHaveLength(3);
    expect(new Set(items.map((hit) => hit.lexiconId))).toEqual(new Set([lexiconId]));
  });

  it.each([
    ['no question', {}, 'q'],
    ['an empty one', { q: ' ' }, 'q'],
    ['an unknown status', { q: 'x', status: 'good' }, 'status'],
    ['a cursor that is none', { q: 'x', cursor: 'abc' }, 'cursor'],
    ['too much at once', { q: 'x', limit: 101 }, 'limit'],
  ])('refuses %s', async (_, query, path) => {
    const { status, body } = await search(query);
    expect([status, body.code]).toEqual([400, 'request.invalid']);
    expect(body.details.errors).toMatchObject([{ path }]);
  });
});
