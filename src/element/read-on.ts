import { createManyReader } from '../model/read-many.js';
import type { ParsedTimeline } from '../model/read-timeline.js';
import type { ForMany, Steps } from '../model/steps.js';
import { thinOut } from '../model/thin-out.js';
import { soon, whenIdle } from './pause.js';
import { prepare } from './prepare.js';
import type { ReadingHow } from './source-choice.js';

/** Reading that takes longer goes on in slices of so many ms, between which the page does what it has to do. */
const SLICE_MS = 8;
/** So many events are drawn before the others are read: enough to tell where they are, and drawn at once. */
const SKETCHED = 4000;
/** To read more takes longer than to draw a sketch. */
const SHORT = 50_000;
/** Between two counts, ms: so often anybody reads a number. */
const COUNT_MS = 200;

/** What it takes to tell of some events of a long document before all of them are read. */
export interface Sketch extends ReadingHow {
  readonly document: unknown;
  readonly readSteps: (document: unknown) => Steps<ParsedTimeline>;
}

/**
 * Reads the rest of a long document, and makes it ready to be drawn, in slices that yield to the page; what has been read
 * already is made ready only. Rejects where the signal is aborted.
 */
export async function readOn(
  from: Steps<ParsedTimeline> | ParsedTimeline,
  signal: AbortSignal,
  sketch?: Sketch,
): Promise<ParsedTimeline> {
  const tell = sketch && (await showSketch(sketch));
  const forMany = createManyReader(tell);
  const go = <T>(steps: Steps<T>) => inSlices(steps, signal, tell ? whenIdle : soon, forMany);
  const read = 'next' in from ? await go(from) : from;
  if (read.timeline) await go(prepare(read.timeline));
  return read;
}

/** Tells of some of the events; gives what tells of how many have been read. */
async function showSketch({
  document,
  readSteps,
  isFirst,
  tell,
  signal,
}: Sketch): Promise<((done: number) => void) | undefined> {
  const thinned = isFirst && thinOut(document, SKETCHED, SHORT);
  if (!thinned) return undefined;
  const { ofEvents } = thinned;
  const { timeline } = await inSlices(readSteps(thinned.document), signal, soon);
  const events = timeline?.events.length;
  if (!events) return undefined;
  const count = (done: number) => ({ events, ofEvents, done, total: ofEvents });
  tell(count(0), { timeline: { ...timeline, share: events / ofEvents }, issues: [] });
  let toldAt = performance.now();
  return (done) => {
    if (performance.now() - toldAt < COUNT_MS) return;
    toldAt = performance.now();
    tell(count(done));
  };
}

async function inSlices<T>(
  steps: Steps<T>,
  signal: AbortSignal,
  pause: () => Promise<unknown>,
  forMany?: ForMany,
): Promise<T> {
  for (;;) {
    for (const until = performance.now() + SLICE_MS; performance.now() < until;) {
      const step = steps.next(forMany);
      if (step.done) return step.value;
    }
    await pause();
    signal.throwIfAborted();
  }
}
