/** How many times the wheel turns, first inwards and then outwards. */
const WHEELS = 60;
const PANS = 60;
/** Whoever is slow turns it less often: so long, and no longer. */
const GESTURE_MS = 8000;
const IDLE_MS = 1000;
/** It has so long to come to rest. */
const QUIET_MS = 10_000;

/**
 * Everything about one contestant with so many events, in a page of its own. Times in ms, memory in bytes; what did not
 * answer within `timeoutMs` is undefined.
 */
export async function measure(browser, url, count, timeoutMs = 60_000) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 640 }, locale: 'en-US' });
  const page = await context.newPage();
  page.setDefaultTimeout(timeoutMs);
  const problems = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  try {
    const run = (name, ...args) =>
      within(
        timeoutMs,
        page.evaluate(([name, args]) => globalThis.bench[name](...args), [name, args]),
      );
    const protocol = await context.newCDPSession(page);
    await protocol.send('Performance.enable', { timeDomain: 'timeTicks' });
    const taskMs = async () => {
      const { metrics } = await protocol.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    };
    const heapBytes = async () => {
      await protocol.send('HeapProfiler.collectGarbage');
      const { usedSize } = await protocol.send('Runtime.getHeapUsage');
      return usedSize;
    };
    await page.goto(url);
    await page.waitForFunction('globalThis.bench');
    await run('prepare', count);
    const before = await heapBytes();
    await run('watch');
    const result = await run('mount');
    result.settle = result.mount + (await run('settle'));
    result.blocked = (await run('watch')).blockedMs;
    result.heap = (await heapBytes()) - before;
    result.elements = await run('countElements');

    const keys = await page.evaluate(() => globalThis.bench.zoomsWith);
    const modifiers = keys === 'Control' ? 2 : 0;
    const wheel = (deltaX, deltaY, modifiers) =>
      protocol.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        x: 500,
        y: 300,
        deltaX,
        deltaY,
        modifiers,
      });
    const gesture = async (times, turn) => {
      await run('watch');
      const start = await taskMs();
      const until = performance.now() + GESTURE_MS;
      let turns = 0;
      for (; turns < times && performance.now() < until; turns++) await within(timeoutMs, turn(turns));
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const ms = (await taskMs()) - start;
      const { frames, blockedMs } = await run('watch');
      return { ms: ms / turns, frames, blockedMs };
    };
    const zoomBy = (i) => wheel(0, i < WHEELS / 2 ? -60 : 60, modifiers);
    const zoom = await gesture(WHEELS, zoomBy);
    result.zoom = zoom.ms;
    result.zoomBlocked = zoom.blockedMs;
    const sorted = zoom.frames.toSorted((a, b) => a - b);
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    Object.assign(result, { p50: at(0.5), p95: at(0.95), worst: at(1) });
    // What is done at the first look at a scale is done once, in what time the page has to spare.
    const quietFrom = performance.now();
    for (
      let before = await taskMs(), isQuiet = false;
      !isQuiet && performance.now() - quietFrom < QUIET_MS;
    ) {
      await page.waitForTimeout(250);
      const now = await taskMs();
      isQuiet = now - before < 25;
      before = now;
    }
    result.quiet = performance.now() - quietFrom;
    result.zoomAgain = (await gesture(WHEELS, zoomBy)).ms;
    for (let i = 0; i < 10; i++) await wheel(0, -60, modifiers);
    result.pan = (await gesture(PANS, (i) => wheel(i < PANS / 2 ? 20 : -20, 0, 0))).ms;

    const idleFrom = await taskMs();
    await page.waitForTimeout(IDLE_MS);
    result.idle = ((await taskMs()) - idleFrom) / IDLE_MS;
    await run('prepareUpdate');
    result.update = await run('update');
    result.patch = await run('patch');
    return { ...result, problems };
  } catch (error) {
    return { failed: String(error.message ?? error).split('\n', 1)[0], problems };
  } finally {
    await within(5000, context.close()).catch(() => undefined);
  }
}

function within(ms, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
