import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Controller, Get } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { serveWeb } from './serve-web.js';

@Controller('api/terms')
class TermsController {
  @Get()
  list() {
    return { items: [] };
  }
}

const folder = await mkdtemp('/tmp/lexikon-web-');
await mkdir(join(folder, 'assets'));
await writeFile(join(folder, 'index.html'), '<head><title>Lexikon</title></head>');
await writeFile(
  join(folder, 'page-files.json'),
  JSON.stringify({ '/terms/$': ['/api/terms/$?removed=true', '/assets/term-c3.js', '/assets/term-d4.css'] }),
);
await writeFile(join(folder, 'favicon.svg'), '<svg/>');
await writeFile(join(folder, 'assets/index-a1b2.js'), 'start()');
await writeFile(join(folder, 'assets/index-a1b2.js.gz'), gzipSync('start()'));
const module = await Test.createTestingModule({ controllers: [TermsController] }).compile();
const app = module.createNestApplication<NestExpressApplication>({ logger: false });
const isServed = serveWeb(app, folder);
await app.init();
const get = (path: string) => request(app.getHttpServer()).get(path);

afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

describe('serveWeb', () => {
  it('serves hashed files for ever', async () => {
    const { status, headers } = await get('/assets/index-a1b2.js');

    expect([isServed, status, headers['cache-control']]).toEqual([true, 200, 'public,max-age=31536000,immutable']);
  });

  it('sends the compressed twin to who reads it, and the file to who does not', async () => {
    const path = '/assets/index-a1b2.js';
    const small = await get(path).set('accept-encoding', 'gzip');
    const plain = await get(path).set('accept-encoding', 'identity');

    expect([small.headers['content-encoding'], plain.headers['content-encoding']]).toEqual(['gzip', undefined]);
    expect([small.text, plain.text]).toEqual(['start()', 'start()']);
    expect(small.headers['vary']).toContain('Accept-Encoding');
  });

  it.each(['/', '/lexicons/1', '/setup', '/terms/a.b/history', '/apis'])(
    'answers %s with the application',
    async (path) => {
      const { status, text, headers } = await get(path);

      expect([status, text, headers['cache-control']]).toEqual([
        200,
        '<head><title>Lexikon</title></head>',
        'no-cache',
      ]);
    },
  );

  it('names what the page at this address needs, and is not sent again while that is the same', async () => {
    const id = '01a21906-c13b-7ba5-9274-13478288cb89';
    const { text, headers } = await get(`/terms/${id}`);
    const again = await get(`/terms/${id}`).set('if-none-match', headers['etag'] ?? '');

    expect(text).toContain(`<link rel="preload" as="fetch" crossorigin href="/api/terms/${id}?removed=true">`);
    expect(text).toContain('<link rel="modulepreload" crossorigin href="/assets/term-c3.js">');
    expect(text).toContain('<link rel="preload" as="style" crossorigin href="/assets/term-d4.css">');
    expect(again.status).toBe(304);
  });

  it('writes nothing of an address into the page but an id', async () => {
    const { text } = await get(`/terms/${encodeURIComponent('"><script>')}`);

    expect(text).toBe('<head><title>Lexikon</title></head>');
  });

  it('serves what stands beside the application', async () => {
    expect((await get('/favicon.svg')).type).toBe('image/svg+xml');
  });

  it('never answers with the application where a program asks', async () => {
    const answers = [await get('/api/terms'), await get('/api/nowhere'), await get('/health/nowhere')];
    const lost = await get('/assets/index-old.js');
    const written = await request(app.getHttpServer()).post('/lexicons');

    expect(answers.map(({ status }) => status)).toEqual([200, 404, 404]);
    expect([lost.status, written.status]).toEqual([404, 404]);
  });

  it('serves nothing where nothing was built', () => {
    expect(serveWeb(app, join(folder, 'nowhere'))).toBe(false);
  });
});
