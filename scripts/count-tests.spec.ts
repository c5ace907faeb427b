import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCRIPT = join(import.meta.dirname, 'count-tests.mjs');
const JEST = {
  numPassedTests: 5,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 2,
  numTodoTests: 0,
};
const PLAYWRIGHT = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 1 }, errors: [] };

const folder = mkdtempSync(join(tmpdir(), 'count-tests-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The last line for these reports, and the exit code. */
function count(status: number, reports: Readonly<Record<string, object | null>>) {
  rmSync(join(folder, 'test-results'), { recursive: true, force: true });
  mkdirSync(join(folder, 'test-results'));
  for (const [suite, report] of Object.entries(reports)) {
    if (report) writeFileSync(join(folder, 'test-results', `${suite}.json`), JSON.stringify(report));
  }
  const run = spawnSync(process.execPath, [SCRIPT, String(status), ...Object.keys(reports)], { cwd: folder });
  return { total: run.stdout.toString().trim().split('\n').at(-1), code: run.status };
}

describe('count-tests', () => {
  it('adds up the reports of Jest and of Playwright', () => {
    expect(count(0, { unit: JEST, e2e: PLAYWRIGHT })).toEqual({ total: '8 passed, 0 failed', code: 0 });
  });

  it.each([
    ['a failed test', 0, { unit: { ...JEST, numFailedTests: 2 } }, '5 passed, 2 failed'],
    ['a suite that could not be run', 0, { unit: { ...JEST, numRuntimeErrorTestSuites: 1 } }, '5 passed, 1 failed'],
    [
      'a pass at the second attempt',
      0,
      { e2e: { ...PLAYWRIGHT, stats: { ...PLAYWRIGHT.stats, flaky: 1 } } },
      '3 passed, 1 failed',
    ],
    ['a journey without a server', 0, { e2e: { ...PLAYWRIGHT, errors: [{ message: 'x' }] } }, '3 passed, 1 failed'],
    ['a suite that left no report', 0, { unit: JEST, int: null }, '5 passed, 1 failed'],
    ['a step that is not a test', 1, { unit: JEST }, '5 passed, 1 failed'],
  ])('takes %s for a failure', (_, status, reports, total) => {
    expect(count(status, reports)).toEqual({ total, code: 1 });
  });
});
