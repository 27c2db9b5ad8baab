import type { EventJson, TimelineJson } from '../../src/index.js';
import { randomFrom } from '../layout/random-sets.js';

const WORDS =
  'a coup by night treaty signed in the capital while negotiators wait for uninterrupted transmissions'.split(
    ' ',
  );
const SHARES = { even: 0, bursts: 0.85, days: 0.4, outlier: 0.2 };

/** A document of so many events, the same for the same seed: dates of every precision, loose or in heaps. */
export function randomStory(seed: number, count: number, spread: keyof typeof SHARES): TimelineJson {
  const random = randomFrom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const bursts = Array.from({ length: 6 }, () => random());
  const event = (i: number): EventJson => {
    const share = random() < SHARES[spread] ? (bursts[below(6)] ?? 0) + random() * 0.01 : random();
    const year = spread === 'outlier' && i === 0 ? 1500 : 1990;
    const date = new Date(Date.UTC(year, 0, 1 + Math.min(share, 1) * 4000, below(24))).toISOString();
    const words = Array.from({ length: 1 + below(9) }, () => WORDS[below(WORDS.length)] ?? '');
    return {
      id: `e${i}`,
      date: date.slice(0, [7, 10, 10, 10, 16][below(5)]) + (random() < 0.1 ? '~' : ''),
      title: words.join(' '),
      importance: below(4) === 0 ? below(100) : 0,
      ...(below(3) === 0 && { group: ['north', 'south'][below(2)] ?? '' }),
      ...(below(9) === 0 && { claim: { status: 'reported', by: 'a witness' } }),
    };
  };
  return {
    title: `Seed ${seed}`,
    events: Array.from({ length: count }, (_, i) => event(i)),
    periods: [{ start: '1991', end: '1995', title: 'A period', id: 'period' }],
  };
}
