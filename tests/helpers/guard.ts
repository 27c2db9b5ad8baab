/**
 * Fails the test during which the page complained: a console error or warning, an uncaught error, an unhandled
 * rejection, a breach of the content security policy. The runner imports this before every browser test.
 */

const complaints: string[] = [];

/** Hands over what the page complained of so far and forgets it: for a test that expects a complaint. */
export function takeComplaints(): string[] {
  return complaints.splice(0);
}

/** Throws if the page complained since the last time it was asked. */
export async function assertQuiet(): Promise<void> {
  // An unhandled rejection is reported in the task after the one in which it happened.
  await new Promise((resolve) => setTimeout(resolve));
  const found = takeComplaints();
  if (found.length > 0) throw new Error(`the page complained:\n${found.join('\n')}`);
}

for (const level of ['error', 'warn'] as const) {
  const print = console[level].bind(console);
  console[level] = (...args: unknown[]): void => {
    complaints.push(`console.${level}: ${args.map(String).join(' ')}`);
    print(...args);
  };
}

addEventListener('error', (event) => complaints.push(`uncaught: ${event.message}`));
addEventListener(
  'unhandledrejection',
  (event) => complaints.push(`unhandled rejection: ${String(event.reason)}`),
  { capture: true },
);
document.addEventListener('securitypolicyviolation', (event) =>
  complaints.push(`content security policy: ${event.violatedDirective} refused ${event.blockedURI}`),
);

// The check is put inside the test's own function: a hook that throws would end the whole file.
beforeEach(function () {
  const test = this.currentTest;
  if (!test?.fn) return;
  const run = test.fn as (this: Mocha.Runnable | Mocha.Context) => unknown;
  if (run.length > 0) throw new Error(`"${test.title}" takes a callback; write an async function instead`);
  test.fn = async function (this: Mocha.Context | Mocha.Test) {
    await run.call(this);
    await assertQuiet();
  };
});
after(assertQuiet);
