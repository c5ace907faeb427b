import { Controller, Get, Req } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import type { Request } from 'express';
import request from 'supertest';
import type { NetworkConfig } from '@lexikon/platform/config/network-variables';
import { trustProxies } from './trust-proxies.js';

@Controller('who')
class WhoController {
  @Get()
  tell(@Req() { ip, protocol, host }: Request) {
    return { ip, protocol, host };
  }
}

const apps: NestExpressApplication[] = [];
afterAll(() => Promise.all(apps.map((app) => app.close())));

/** Who calls, as seen from behind these proxies; the request itself comes from 127.0.0.1. */
async function behind(network: Pick<NetworkConfig, 'trustedHops' | 'trustedProxies'>) {
  const module = await Test.createTestingModule({ controllers: [WhoController] }).compile();
  const app = module.createNestApplication<NestExpressApplication>({ logger: false });
  apps.push(app);
  trustProxies(app, network);
  await app.init();
  return async (forwarded: string) => {
    const headers = { 'X-Forwarded-For': forwarded, 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'words.example' };
    const { body } = await request(app.getHttpServer()).get('/who').set(headers);
    return { ...body, ip: String(body.ip).replace('::ffff:', '') };
  };
}

const PRIVATE = ['loopback', 'linklocal', 'uniquelocal'];
const FORGED = '203.0.113.1, 10.0.0.1';

describe('the address of a caller', () => {
  it('is what the last of our proxies has added, whatever stands before it', async () => {
    const whoCalls = await behind({ trustedHops: 1, trustedProxies: PRIVATE });

    expect(await whoCalls(`${FORGED}, 198.51.100.7`)).toEqual({
      ip: '198.51.100.7',
      protocol: 'https',
      host: 'words.example',
    });
    // A colleague, in a network where a proxy could be: still not one.
    expect(await whoCalls(`${FORGED}, 192.168.1.5`)).toMatchObject({ ip: '192.168.1.5' });
  });

  it('is what the outer of two has added', async () => {
    const whoCalls = await behind({ trustedHops: 2, trustedProxies: PRIVATE });

    expect(await whoCalls(`${FORGED}, 198.51.100.7, 172.18.0.1`)).toMatchObject({ ip: '198.51.100.7' });
    expect(await whoCalls(`${FORGED}, 192.168.1.5, 172.18.0.1`)).toMatchObject({ ip: '192.168.1.5' });
    // Who gets to the inner one directly, from outside, gains nothing by it.
    expect(await whoCalls(`${FORGED}, 198.51.100.7`)).toMatchObject({ ip: '198.51.100.7' });
  });

  it.each([
    ['there is no proxy', { trustedHops: 0, trustedProxies: PRIVATE }],
    ['the proxy is elsewhere', { trustedHops: 1, trustedProxies: ['10.0.0.0/8'] }],
  ])('is where it comes from, and nothing else is believed, where %s', async (_, network) => {
    const whoCalls = await behind(network);

    const { ip, protocol, host } = await whoCalls('198.51.100.7');

    expect([ip, protocol]).toEqual(['127.0.0.1', 'http']);
    expect(host).toMatch(/^127\.0\.0\.1:/u);
  });
});
