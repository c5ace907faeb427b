import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const BUDGET = 200 * 1024;

test('the first page costs at most 200 KB of compressed JavaScript, and nothing from elsewhere', async ({
  page,
  baseURL,
}) => {
  const scripts: Promise<Buffer>[] = [];
  const elsewhere: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
    if (!response.url().startsWith(String(baseURL))) elsewhere.push(response.url());
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET);
  expect(elsewhere).toEqual([]);
});
