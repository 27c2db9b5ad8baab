/**
 * Runs npm scripts one after the other, all of them whatever becomes of the first, and closes with what each came to
 * and with the tests that the runners counted themselves: `node tests/all.mjs lint test:unit`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const reports = '.reports';
const scripts = process.argv.slice(2);
rmSync(reports, { recursive: true, force: true });

const results = scripts.map((script) => {
  console.log(`\n── ${script} ${'─'.repeat(Math.max(3, 70 - script.length))}`);
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return { script, passed: status === 0, seconds: ((performance.now() - start) / 1000).toFixed(1) };
});

console.log();
for (const { script, passed, seconds } of results)
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${script} (${seconds} s)`);

const counts = existsSync(reports)
  ? readdirSync(reports)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(reports, name), 'utf8')))
  : [];
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
if (counts.length > 0) console.log(`tests: ${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed`);

process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
