import request from 'supertest';
import { createTestApp } from '../testing/test-app.js';

const { app, close } = await createTestApp();
afterAll(close);
const server = () => request(app.getHttpServer());

describe('every answer', () => {
  it.each([
    ['a body that is not JSON', 400, '/api/auth/login', '{'],
    ['an address that is not there', 404, '/api/nowhere', '{}'],
    ['a body of more than a megabyte', 413, '/api/auth/login', `"${'x'.repeat(1_100_000)}"`],
  ])('to %s is a problem document with a request id', async (_, status, path, text) => {
    const answer = await server().post(path).type('application/json').send(text);

    expect([answer.status, answer.type]).toEqual([status, 'application/problem+json']);
    expect(answer.body.requestId).toBe(answer.headers['x-request-id']);
    expect(answer.body.requestId).toMatch(/^[\w-]{36}$/u);
  });
});
