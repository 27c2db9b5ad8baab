import { describe, expect, it } from 'vitest';
import { readOn } from '../../src/element/read-on.js';
import type { ParsedTimeline } from '../../src/model/read-timeline.js';
import type { Steps } from '../../src/model/steps.js';

const READ: ParsedTimeline = { timeline: null, issues: [] };

/** Steps of so many ms each. */
function* work(steps: number, ms: number): Steps<ParsedTimeline> {
  for (let step = 0; step < steps; step++) {
    for (const until = performance.now() + ms; performance.now() < until;);
    yield;
  }
  return READ;
}

describe('reading on', () => {
  it('lets others have their turn, and comes to the end', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++);
    const result = await readOn(work(30, 3), new AbortController().signal);
    clearInterval(timer);
    expect(result).toBe(READ);
    expect(turns).toBeGreaterThan(2);
  });

  it('ends where nobody is interested any more', async () => {
    const controller = new AbortController();
    const reading = readOn(work(1000, 3), controller.signal);
    controller.abort();
    await expect(reading).rejects.toThrow(/abort/i);
  });
});
