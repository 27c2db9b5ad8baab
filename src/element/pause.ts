/** Absent from some browsers in use. */
interface Scheduler {
  yield?(): Promise<void>;
  postTask?(task: () => void, options: { priority: 'background' }): Promise<void>;
}

const { scheduler } = globalThis as { scheduler?: Scheduler };

/** Lets others have their turn, but no longer: where nothing is to be seen yet. */
export function soon(): Promise<unknown> {
  return scheduler?.yield?.() ?? nextMessage();
}

/**
 * Lets everything else come first: what is to be seen already is drawn, and whoever looks at it may act. What `soon` puts off would
 * come before the next frame.
 */
export function whenIdle(): Promise<unknown> {
  return scheduler?.postTask?.(() => undefined, { priority: 'background' }) ?? nextMessage();
}

/** Timers are slowed down in pages that are not seen, messages are not. */
function nextMessage(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  }).finally(() => port1.close());
}
