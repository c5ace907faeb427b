import { jest } from '@jest/globals';
import pg from 'pg';
import request from 'supertest';
import { createTestApp } from '../testing/test-app.js';

const test = await createTestApp();
afterAll(test.close);
const server = () => request(test.app.getHttpServer());

/** The statements that a page of terms takes, as the driver sends them. */
async function statementsOf(lexiconId: string, headers: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const read = () => server().get('/api/terms').query({ lexiconId }).set(headers);
  // The first use of a token is noted.
  await read();
  const query = jest.spyOn(pg.Client.prototype, 'query');
  const { status } = await read();
  const names = query.mock.calls.map(([statement]) => String(Object(statement).name));
  query.mockRestore();
  expect(status).toBe(200);
  return names;
}

describe('a page of terms costs', () => {
  it('one statement for who asks, two for whether they may, and its own', async () => {
    const { lexiconId, workspaceId, headers } = await test.createLexicon();
    const make = async (path: string) =>
      (
        await server()
          .post(path)
          .set(headers)
          .send({ scopes: ['read'] })
      ).body.token as string;
    const [own, shared] = [await make('/api/auth/tokens'), await make(`/api/workspaces/${workspaceId}/tokens`)];
    const page = ['find-lexicon-scope', 'find-roles', 'list-terms-by-name'];

    expect(await statementsOf(lexiconId, headers)).toEqual(['find-session', ...page]);
    expect(await statementsOf(lexiconId, { authorization: `Bearer ${own}` })).toEqual(['find-api-token', ...page]);
    expect(await statementsOf(lexiconId, { authorization: `Bearer ${shared}` })).toEqual([
      'find-api-token',
      'find-lexicon-scope',
      'list-terms-by-name',
    ]);
  });

  it('nothing for roles where anyone may read', async () => {
    const { lexiconId, headers } = await test.createLexicon({ isPublic: true });

    expect(await statementsOf(lexiconId, {})).toEqual(['find-lexicon-scope', 'list-terms-by-name']);
    expect(await statementsOf(lexiconId, headers)).toEqual([
      'find-session',
      'find-lexicon-scope',
      'list-terms-by-name',
    ]);
  });
});
