/**
 * The events that every contestant draws: the same for the same number. They come in bursts over thirty years, a fifth of
 * them last, their titles have 3 to 12 words, and they are in 1 to 8 groups, in order of time.
 */

const DAY_MS = 86_400_000;
const START = Date.UTC(1990, 0, 1);
const SPAN_MS = 30 * 365.25 * DAY_MS;
const WORDS = (
  'harbour council bridge election strike treaty festival drought railway museum border census market ' +
  'observatory reform archive flood pilot parade verdict library tunnel satellite vaccine harvest'
).split(' ');

/**
 * @typedef {object} BenchEvent
 * @property {string} id
 * @property {number} start ms since 1970
 * @property {number | undefined} end ms since 1970, of a fifth of them
 * @property {string} title
 * @property {number} group from 0
 */

/**
 * @param {number} count
 * @returns {{ events: BenchEvent[], groups: string[] }}
 */
export function makeEvents(count) {
  const random = generator(count);
  const groupCount = Math.min(8, 1 + Math.floor(Math.log10(count)));
  const bursts = Array.from({ length: 24 }, () => ({
    at: START + random() * SPAN_MS,
    widthMs: (2 + random() * 200) * DAY_MS,
  }));
  const startOf = () => {
    if (random() < 0.3) return START + random() * SPAN_MS;
    const { at, widthMs } = bursts[Math.floor(random() * bursts.length)];
    return at + (random() + random() - 1) * widthMs;
  };
  const starts = Float64Array.from({ length: count }, startOf).sort();
  const events = Array.from(starts, (start, i) => ({
    id: `event-${i}`,
    // Whole minutes, which every contestant can read from a text.
    start: Math.round(start / 60_000) * 60_000,
    end: random() < 0.2 ? Math.round((start + random() ** 3 * 60 * DAY_MS) / 60_000) * 60_000 : undefined,
    title: titleOf(random),
    group: Math.floor(random() * groupCount),
  }));
  return { events, groups: Array.from({ length: groupCount }, (_, i) => `Group ${i + 1}`) };
}

const isChanged = (_, i) => i % 100 === 0;

/** Those of the events that `changeSome` changes, as they were before. */
export function changedBack({ events, groups }) {
  return { groups, events: events.filter(isChanged) };
}

/** The same events, every hundredth of which has another title and is a day later. */
export function changeSome({ events, groups }) {
  return {
    groups,
    events: events.map((event, i) =>
      isChanged(event, i)
        ? {
            ...event,
            title: `${event.title} again`,
            start: event.start + DAY_MS,
            end: event.end && event.end + DAY_MS,
          }
        : event,
    ),
  };
}

function titleOf(random) {
  const length = 3 + Math.floor(random() * 10);
  const words = Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]);
  return words[0][0].toUpperCase() + words.join(' ').slice(1);
}

/** Numbers in [0, 1), always the same ones (Mulberry32, Tommy Ettinger, public domain). */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
