// Adds up the reports in test-results: node scripts/count-tests.mjs STATUS SUITE…
// STATUS is 0 when every step before succeeded. A suite without a report has failed, whatever the reason, and so has a
// run in which no test failed but a step did: the total never looks better than the run was.
import { readFile } from 'node:fs/promises';

const [status, ...suites] = process.argv.slice(2);

/** Jest counts a suite that could not be run apart from the tests that failed. */
function countJest({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests }) {
  return {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    skipped: numPendingTests + numTodoTests,
  };
}

/** Playwright calls what failed "unexpected", and what passed at a second attempt "flaky": that is no pass. */
function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

async function countSuite(suite) {
  const text = await readFile(`test-results/${suite}.json`, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 1, skipped: 0, note: 'has left no report' };
  const report = JSON.parse(text);
  return 'stats' in report ? countPlaywright(report) : countJest(report);
}

let [passed, failed] = [0, 0];
for (const suite of suites) {
  const count = await countSuite(suite);
  passed += count.passed;
  failed += count.failed;
  console.log(`${suite}: ${count.note ?? `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`}`);
}
if (status !== '0' && failed === 0) {
  console.log('A step has failed that is not a test: see above.');
  failed = 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
