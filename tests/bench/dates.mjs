/**
 * How fast 100,000 dates in the common forms are read, as multiples of what the engine takes for the same texts
 * (`Date.parse`, which knows nothing of precision), with `edtf` as the peer. Needs `npm run build`.
 */
import edtf from 'edtf';
import { parseDate } from '../../dist/index.js';

const COUNT = 100_000;
const ROUNDS = 7;

const texts = Array.from({ length: COUNT }, (_, i) =>
  new Date(i * 86_400_000).toISOString().slice(0, [4, 7, 10, 10][i % 4]),
);

/** Each reads every `step`-th text; times are told as if it had read them all. */
const contestants = [
  { name: 'Date.parse', read: Date.parse, step: 1 },
  { name: 'parseDate', read: parseDate, step: 1 },
  { name: 'edtf', read: edtf, step: 100 },
];
const times = contestants.map(() => []);
// Interleaved, so that what else the machine does meets all of them.
for (let round = 0; round < ROUNDS; round++) {
  for (const [i, { read, step }] of contestants.entries()) {
    const start = performance.now();
    for (let n = 0; n < COUNT; n += step) read(texts[n]);
    times[i].push((performance.now() - start) * step);
  }
}

const medians = times.map((all) => all.toSorted((a, b) => a - b)[ROUNDS >> 1]);
console.table(
  Object.fromEntries(
    contestants.map(({ name }, i) => [
      name,
      {
        'ms for 100,000': Math.round(medians[i]),
        'times Date.parse': Number((medians[i] / medians[0]).toFixed(1)),
      },
    ]),
  ),
);
