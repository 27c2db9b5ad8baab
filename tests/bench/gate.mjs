/**
 * Fails where the timeline has become slow: `npm run bench:gate`, part of CI. It asks for ratios between what was measured in
 * turns in the same minutes, never for milliseconds: those are the machine's. Needs `npm run build`.
 */
import { runRounds } from './rounds.mjs';

const FEW = 1000;
const MANY = 100_000;
/** Of what may not depend on the number of events at all: a machine that is busy otherwise doubles it now and then. */
const MOST_GROWTH = 3;

const { results } = await runRounds({
  names: ['null', 'limit', 'ours', 'ours-columns'],
  counts: [FEW, MANY],
  rounds: 2,
});
const of = (name, count, figure) => results[count][name]?.[figure] ?? NaN;
const growth = (name, figure) => of(name, MANY, figure) / of(name, FEW, figure);
const overLimit = (name, count, figure) => of(name, count, figure) / of('limit', count, figure);

/** What is compared, what came of it, and the most that may. */
const bars = ['ours', 'ours-columns'].flatMap((name) => [
  [`${name}: elements`, of(name, MANY, 'elements'), 1000],
  [`${name}: elements, a hundred times as many events`, growth(name, 'elements'), 1.2],
  [
    `${name}: a zoom step known before, a hundred times as many events`,
    growth(name, 'zoomAgain'),
    MOST_GROWTH,
  ],
  [`${name}: a pan step, a hundred times as many events`, growth(name, 'pan'), MOST_GROWTH],
  [`${name}: a zoom step, over the bare canvas`, overLimit(name, FEW, 'zoomAgain'), 12],
  [`${name}: share of the time that it works at rest, in percent`, 100 * of(name, MANY, 'idle'), 10],
  [
    `${name}: share of its mount for which it blocks the page, in percent`,
    (100 * of(name, MANY, 'blocked')) / of(name, MANY, 'mount'),
    20,
  ],
  // Beyond what the events themselves take: 5 MB and 96 bytes each.
  [`${name}: bytes of memory for an event`, (of(name, MANY, 'heap') - 5e6) / MANY, 96],
]);
bars.push(
  ['ours: mount, a hundred times as many events', growth('ours', 'mount'), 8],
  ['ours-columns: mount, a hundred times as many events', growth('ours-columns', 'mount'), 4],
);

console.table(
  Object.fromEntries(
    bars.map(([name, value, most]) => [name, { value: Number(value.toPrecision(3)), most }]),
  ),
);
const failed = bars.filter(([, value, most]) => !(value <= most));
for (const [name, value, most] of failed)
  console.error(`FAILED ${name}: ${value.toPrecision(3)}, at most ${most}`);
if (failed.length > 0) process.exitCode = 1;
