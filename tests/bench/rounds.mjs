import { chromium } from 'playwright';
import { findChromium } from '../browser.mjs';
import { measure } from './measure.mjs';
import { bundle, serve } from './serve.mjs';

/** A contestant that took longer than this is not asked about more events. */
const TOO_SLOW_MS = 30_000;

/**
 * Measures contestants in turns, each time in a page of its own, so that whatever else the machine does meets all of them. Gives the median of each figure by number of events and name, and what each weighs.
 *
 * @param {{ names: string[], counts: number[], rounds: number, report?: (line: string) => void }} options
 */
export async function runRounds({ names, counts, rounds, report = console.log }) {
  const { code, sizes } = await bundle(names);
  const { origin, close } = await serve(code);
  const { launchOptions, source } = await findChromium();
  const seen = new Map();
  const slow = new Set();
  let browser = await chromium.launch(launchOptions);
  const version = browser.version();
  try {
    for (const count of counts) {
      for (let round = 1; round <= rounds; round++) {
        for (const name of names) {
          if (slow.has(name)) continue;
          const result = await measure(browser, `${origin}/${name}`, count);
          if (result.failed) {
            // What did not answer may go on for ever.
            await browser.close();
            browser = await chromium.launch(launchOptions);
          }
          const key = `${count} ${name}`;
          seen.set(key, [...(seen.get(key) ?? []), result]);
          if (result.failed || result.mount > TOO_SLOW_MS) slow.add(name);
          const { mount = NaN, zoom = NaN, failed, problems } = result;
          report(
            [
              `${count} events, round ${round}, ${name}:`,
              failed ?? `mount ${mount.toFixed(0)} ms, zoom ${zoom.toFixed(1)} ms a wheel event`,
              ...problems,
            ].join(' '),
          );
        }
      }
    }
  } finally {
    await browser.close();
    close();
  }
  const results = Object.fromEntries(
    counts.map((count) => [
      count,
      Object.fromEntries(names.map((name) => [name, medians(seen.get(`${count} ${name}`) ?? [])])),
    ]),
  );
  return { browser: `Chromium ${version} (${source})`, sizes: Object.fromEntries(sizes), results };
}

/** Of each figure that every round has; null where there is nothing to tell. */
function medians(results) {
  if (results.length === 0 || results.some(({ failed }) => failed)) return null;
  const figures = Object.keys(results[0]).filter((key) => typeof results[0][key] === 'number');
  return Object.fromEntries(
    figures.map((key) => {
      const sorted = results.map((result) => result[key]).sort((a, b) => a - b);
      return [key, Number(sorted[sorted.length >> 1].toPrecision(3))];
    }),
  );
}
