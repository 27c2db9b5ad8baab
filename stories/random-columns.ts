import type { ColumnsJson } from '../src/index.js';

const DAY_MS = 86_400_000;
const START = Date.UTC(1990, 0, 1);
const SPAN_MS = 30 * 365.25 * DAY_MS;
const KINDS = ['Reading', 'Alarm', 'Repair', 'Inspection', 'Outage', 'Delivery'];

/** So many invented events of six groups in thirty years, some in bursts; a tenth of them last. Always the same ones. */
export function randomColumns(count: number): ColumnsJson & { readonly group: Uint8Array } {
  let state = count;
  // Park and Miller, "Random number generators: good ones are hard to find", 1988.
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const start = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const at = random();
    start[i] = START + SPAN_MS * (i % 3 === 0 ? Math.round(at * 12) / 12 + (random() - 0.5) / 40 : at);
  }
  start.sort();
  const end = start.map((at) => (random() < 0.1 ? at + random() ** 3 * 40 * DAY_MS : NaN));
  const group = new Uint8Array(count).map(() => Math.floor(random() * KINDS.length));
  return { start, end, group, title: (row) => `${KINDS[group[row]!]} ${row + 1}`, precision: 'minute' };
}

export const kinds = KINDS.map((title) => ({ id: title.toLowerCase(), title }));
