import { inOrderInSteps } from '../model/in-order-in-steps.js';
import { createKeeper } from '../model/kept-event.js';
import type { ParsedTimeline } from '../model/read-timeline.js';
import type { ForMany, Steps } from '../model/steps.js';
import { prepare } from './prepare.js';

/** Reading that takes longer goes on in slices of so many ms, between which the page does what it has to do. */
const SLICE_MS = 8;

/** Absent from some browsers in use. */
interface Scheduler {
  yield?(): Promise<void>;
}

/**
 * Reads the rest of a long document, and makes it ready to be drawn, in slices that yield to the page. Rejects where the signal
 * is aborted.
 */
export async function readOn(steps: Steps<ParsedTimeline>, signal: AbortSignal): Promise<ParsedTimeline> {
  const forMany = { keep: createKeeper(), inOrder: inOrderInSteps };
  return makeReady(await inSlices(steps, signal, forMany), signal);
}

/** Makes ready, in the same way, what has been read. */
export async function makeReady(parsed: ParsedTimeline, signal: AbortSignal): Promise<ParsedTimeline> {
  if (parsed.timeline) await inSlices(prepare(parsed.timeline), signal);
  return parsed;
}

async function inSlices<T>(steps: Steps<T>, signal: AbortSignal, forMany?: ForMany): Promise<T> {
  for (;;) {
    for (const until = performance.now() + SLICE_MS; performance.now() < until;) {
      const step = steps.next(forMany);
      if (step.done) return step.value;
    }
    await pause();
    signal.throwIfAborted();
  }
}

function pause(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? nextMessage();
}

/** Timers are slowed down in pages that are not seen, messages are not. */
function nextMessage(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  }).finally(() => port1.close());
}
