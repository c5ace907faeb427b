import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '../../..');

/** A Chromium without a window, drawing at its own pace: 60 frames a second. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = execFileSync(resolve(ROOT, 'scripts/find-chromium.sh'), { encoding: 'utf8' }).trim();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath,
    args: ['--disable-gpu', '--disable-quic', '--disable-background-networking', ...asRoot],
  });
}

/** A browser profile of its own, so that nothing is in a cache, with someone signed in. */
export async function signIn(
  browser: Browser,
  url: string,
  person: { readonly email: string; readonly password: string },
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
  });
  const answer = await context.request.post('/api/auth/login', { data: person });
  if (!answer.ok()) throw new Error(`Signing in answered ${answer.status()}: ${await answer.text()}`);
  return context;
}
