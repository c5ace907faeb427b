import request from 'supertest';
import { createTestApp } from '../testing/test-app.js';

const { app, close } = await createTestApp();
afterAll(close);
const get = (path: string) => request(app.getHttpServer()).get(path);

interface Operation {
  readonly operationId: string;
  readonly security?: unknown;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, unknown>>;
  readonly 'x-access'?: unknown;
}

describe('the description of the API', () => {
  it('is OpenAPI 3.1, and every reference in it leads somewhere', async () => {
    const { body, text } = await get('/api/openapi.json');

    const names = [...text.matchAll(/#\/components\/schemas\/(\w+)/gu)].map(([, name = '']) => name);
    expect(body.openapi).toBe('3.1.0');
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !(name in body.components.schemas))).toEqual([]);
  });

  it('says of every operation who may call it, and that it may fail', async () => {
    const { body } = await get('/api/openapi.json');
    const operations = Object.values(body.paths as Record<string, Record<string, Operation>>).flatMap(Object.values);

    const undeclared = operations.filter((operation) => !operation['x-access'] && !operation.security);
    expect(operations.length).toBeGreaterThan(40);
    expect(undeclared.map(({ operationId }) => operationId)).toEqual([]);
    expect(operations.filter(({ responses }) => !('default' in responses))).toEqual([]);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  });

  it('names the parameters of a query and the version that a change starts from', async () => {
    const { body } = await get('/api/openapi.json');
    const namesOf = ({ parameters }: Operation) => parameters.map(({ name }) => name);

    expect(namesOf(body.paths['/api/lexicons'].get)).toEqual(['workspaceId', 'state', 'cursor', 'limit']);
    expect(namesOf(body.paths['/api/lexicons/{id}'].patch)).toEqual(['id', 'If-Match']);
  });
});

describe('the page to try it', () => {
  it('has no script within it, and all files from here', async () => {
    const { text } = await get('/api/docs');

    const scripts = [...text.matchAll(/<script([^>]*)>([^<]*)/gu)];
    expect(scripts.length).toBeGreaterThan(1);
    expect(
      scripts.filter(([, attributes = '', code = '']) => code.trim() !== '' || !attributes.includes('src')),
    ).toEqual([]);
    expect(text).not.toMatch(/(?:src|href)=['"]https?:/u);
    for (const file of ['swagger-ui-bundle.js', 'swagger-ui.css', 'swagger-ui-init.js']) {
      expect((await get(`/api/docs/${file}`)).status).toBe(200);
    }
  });
});

describe('/health', () => {
  it.each(['/health', '/health/ready'])('says at %s how each dependency is', async (path) => {
    const { status, body } = await get(path);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'ok',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/u),
      checks: { database: { status: 'ok' }, worker: { status: 'ok' } },
    });
  });

  it('answers that the process lives', async () => {
    expect((await get('/health/live')).body).toEqual({ status: 'ok' });
  });
});
