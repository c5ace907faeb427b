import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import type { Way } from './support/hands.js';

// Started by scripts/test-e2e.sh, which chooses all of these.
const { CHROMIUM_PATH, PORT, DATA_DIR } = process.env;
if (!CHROMIUM_PATH || !PORT || !DATA_DIR) throw new Error('Run the journeys with: make test-e2e');

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');
const isRoot = process.getuid?.() === 0;

export default defineConfig<object, { way: Way }>({
  testDir: import.meta.dirname,
  // Those run under Jest, without a browser.
  testIgnore: '**/*.int.spec.ts',
  outputDir: join(results, 'e2e'),
  reporter: [['list'], ['json', { outputFile: join(results, 'e2e.json') }]],
  // The journeys share one server and tell one story.
  workers: 1,
  // What passes the second time only is a fault.
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  projects: [
    { name: 'once', testIgnore: ['**/*.int.spec.ts', '**/journeys/**'] },
    { name: 'mouse', testMatch: '**/journeys/*.spec.ts', use: { way: 'mouse' } },
    { name: 'keyboard', testMatch: '**/journeys/*.spec.ts', use: { way: 'keyboard' } },
    {
      name: 'touch',
      testMatch: '**/journeys/*.spec.ts',
      use: { way: 'touch', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: CHROMIUM_PATH,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        // Its sandbox refuses to run as root.
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
  webServer: {
    command: 'node apps/api/dist/main.js',
    cwd: root,
    url: `http://localhost:${PORT}/health/ready`,
    timeout: 60_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
