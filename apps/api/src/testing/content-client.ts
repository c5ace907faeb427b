import request from 'supertest';
import type { TestApp } from './test-app.js';

/** A lexicon, and its routes in the name of one of its members: what the specs of content have in common. */
export async function createContentClient(test: TestApp, options: Parameters<TestApp['createLexicon']>[0] = {}) {
  const server = test.app.getHttpServer();
  const { lexiconId, workspaceId, accountId, headers } = await test.createLexicon(options);
  const ifMatch = (version?: number) => (version === undefined ? headers : { ...headers, 'If-Match': `"${version}"` });
  const post = (path: string, body: object, version?: number) =>
    request(server).post(`/api${path}`).set(ifMatch(version)).send(body);
  const patch = (path: string, body: object, version?: number) =>
    request(server).patch(`/api${path}`).set(ifMatch(version)).send(body);
  const remove = (path: string, version?: number) => request(server).delete(`/api${path}`).set(ifMatch(version));
  /** The body alone: for what a spec looks at after the fact. */
  const read = async (path: string, query: object = {}) =>
    (await request(server).get(`/api${path}`).query(query).set(headers)).body;
  /** Answers the id of a new term with this name. */
  const add = async (term: string) =>
    String((await post('/terms', { lexiconId, term, reason: `Add ${term}.` })).body.id);
  const edit = (termId: string, version: number, body: object) => patch(`/terms/${termId}`, body, version);
  return { lexiconId, workspaceId, accountId, headers, post, patch, remove, read, add, edit };
}
