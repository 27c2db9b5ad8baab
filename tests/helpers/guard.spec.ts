import { expect } from '@open-wc/testing';
import { assertQuiet, takeComplaints } from './guard.js';

/** What the guard would fail a test with that does `act`. */
async function complaintAbout(act: () => void): Promise<string> {
  act();
  try {
    await assertQuiet();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('the guard', () => {
  it('R16: fails a test that logs an error', async () => {
    expect(await complaintAbout(() => console.error('broken', 7))).to.contain('console.error: broken 7');
  });

  it('R16: fails a test that logs a warning', async () => {
    expect(await complaintAbout(() => console.warn('careful'))).to.contain('console.warn: careful');
  });

  it('R16: fails a test that breaks the content security policy', async () => {
    const event = new SecurityPolicyViolationEvent('securitypolicyviolation', {
      violatedDirective: 'style-src-attr',
      blockedURI: 'inline',
      bubbles: true,
    });
    expect(await complaintAbout(() => document.dispatchEvent(event))).to.contain(
      'style-src-attr refused inline',
    );
  });

  it('R16: fails a test that leaves a rejection unhandled', async () => {
    const event = new PromiseRejectionEvent('unhandledrejection', {
      promise: Promise.resolve(),
      reason: 'nobody waited',
    });
    // Mocha listens as well and would end this very test.
    addEventListener('unhandledrejection', (e) => e.stopImmediatePropagation(), {
      capture: true,
      once: true,
    });
    expect(await complaintAbout(() => dispatchEvent(event))).to.contain('unhandled rejection: nobody waited');
  });

  it('R16: leaves a quiet test alone', async () => {
    expect(await complaintAbout(() => console.log('nothing to see'))).to.equal('');
    expect(takeComplaints()).to.deep.equal([]);
  });
});
