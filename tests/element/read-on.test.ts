import { describe, expect, it } from 'vitest';
import { readOn, type Sketch } from '../../src/element/read-on.js';
import { fullKnowledge } from '../../src/model/knowledge.js';
import { readTimelineInSteps } from '../../src/model/read-timeline.js';
import type { Progress } from '../../src/source/progress.js';
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

describe('a sketch of what is read on', () => {
  const { signal } = new AbortController();
  const event = (i: number) => ({ date: new Date(i * 3_600_000).toISOString(), title: `No. ${i}` });
  const listOf = (count: number) => Array.from({ length: count }, (_, i) => event(i));
  const columnsOf = (count: number) => ({
    columns: { start: Float64Array.from({ length: count }, (_, i) => i * 3_600_000), title: String },
  });

  async function sketchesOf(document: unknown, isFirst = true) {
    const told: [progress: Progress, drawn: number | undefined][] = [];
    const readSteps = (document: unknown) => readTimelineInSteps(document, {}, fullKnowledge);
    const tell: Sketch['tell'] = (progress, reading) => {
      expect(reading?.issues ?? []).toEqual([]);
      told.push([progress, reading?.timeline?.events.length]);
    };
    const steps = readSteps(document);
    const { timeline } = await readOn(steps, signal, { signal, isFirst, tell, document, readSteps });
    return { told, count: timeline?.events.length };
  }

  it('comes before everything is read, and then how far reading has come', async () => {
    const { told, count } = await sketchesOf(listOf(60_000));
    expect(told[0]).toEqual([{ events: 4000, ofEvents: 60_000, done: 0, total: 60_000 }, 4000]);
    for (const [{ events, done }, drawn] of told.slice(1)) {
      expect(events).toBe(4000);
      expect(done).toBeGreaterThan(0);
      expect(drawn).toBeUndefined();
    }
    expect(count).toBe(60_000);
  });

  it.each<[string, number, unknown, boolean?]>([
    ['what does not take long', 0, listOf(20_000)],
    ['columns that do not take long', 0, columnsOf(50_000)],
    ['columns', 1, columnsOf(60_000)],
    ['what comes after something else', 0, listOf(60_000), false],
    ['what has nothing to draw', 0, { events: Array<null>(60_000).fill(null) }],
  ])('of %s: %i', async (_, sketches, document, isFirst) => {
    const { told } = await sketchesOf(document, isFirst);
    expect(told.filter(([, drawn]) => drawn !== undefined)).toHaveLength(sketches);
  });
});
