import { mkdirSync, writeFileSync } from 'node:fs';

/** A reporter for web-test-runner that writes what it counted to `.reports/browser.json`, as vitest does. */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
      for (const session of sessions) {
        const tests = session.testResults ? flatten(session.testResults) : [];
        for (const test of tests) {
          if (test.skipped) counts.numPendingTests++;
          else if (test.passed) counts.numPassedTests++;
          else counts.numFailedTests++;
        }
        // A file that did not load, or a hook that threw, has no test of its own.
        if (!session.passed && tests.every((test) => test.passed || test.skipped)) counts.numFailedTests++;
      }
      mkdirSync('.reports', { recursive: true });
      writeFileSync('.reports/browser.json', JSON.stringify(counts));
    },
  };
}

function flatten(suite) {
  return [...suite.tests, ...suite.suites.flatMap(flatten)];
}
