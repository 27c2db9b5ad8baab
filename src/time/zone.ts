import { dateFormatter } from '../base/intl-cache.js';
import { civilToInstant, MAX_DATE, MS_PER_DAY } from './calendar.js';

/** The civil time of a place. Offsets are in ms, positive east of Greenwich. */
export interface Zone {
  /** IANA name. */
  readonly id: string;
  /** What has to be added to an instant (ms since 1970) for the civil time there, written as if it were UTC. */
  readonly offsetAt: (t: number) => number;
  /**
   * The instant of a civil time (ms as if it were UTC). Of a time that is there twice, the first; of one that clocks
   * leap over, as far beyond the leap as it is into it, as Temporal's "compatible".
   */
  readonly toInstant: (local: number) => number;
}

/** Temporal, as far as it is asked for offsets; `lib.dom` does not know it yet. */
interface TemporalLike {
  readonly Instant: {
    fromEpochMilliseconds(ms: number): {
      toZonedDateTimeISO(zone: string): { readonly offsetNanoseconds: number };
    };
  };
}

/** Tells the offset of a zone at an instant that `Date` can hold. */
export type OffsetSource = (t: number, id: string) => number;

/** By `Intl`, which writes the civil time: the engine's own zone data, as far back as they go. */
export const intlOffset: OffsetSource = (t, id) => {
  const parts = dateFormatter('en', {
    timeZone: id,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(t);
  const field = (name: string): number => Number(parts.find(({ type }) => type === name)?.value);
  const bc = parts.some(({ type, value }) => type === 'era' && value.startsWith('B'));
  const year = bc ? 1 - field('year') : field('year');
  const local = civilToInstant(
    year,
    field('month'),
    field('day'),
    field('hour'),
    field('minute'),
    field('second'),
  );
  return local - Math.floor(t / 1000) * 1000;
};

/** By Temporal, which is faster and rounds nothing; undefined where the engine has none. */
export const temporalOffset: OffsetSource | undefined = (() => {
  const { Temporal } = globalThis as { Temporal?: TemporalLike };
  if (!Temporal) return undefined;
  return (t, id) =>
    Temporal.Instant.fromEpochMilliseconds(Math.floor(t)).toZonedDateTimeISO(id).offsetNanoseconds / 1e6;
})();

/**
 * In all of the zone data (2025), clocks never change twice within three days; so where both ends of a block have one
 * offset, all of it has, and nearby instants cost no question to the engine.
 */
const BLOCK = 2 * MS_PER_DAY;
const MAX_KNOWN = 4000;
const isHeld = (t: number): boolean => Math.abs(t) <= MAX_DATE - BLOCK;

/** Throws a `RangeError` for a zone that the engine does not know. Where `Date` ends, but for a block, every zone is UTC. */
export function zoneOf(id: string, source: OffsetSource = temporalOffset ?? intlOffset): Zone {
  // The formatter cache would take an unknown zone for UTC.
  const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: id }).resolvedOptions();
  const known = new Map<number, number>();
  const ask = (t: number): number => {
    let offset = known.get(t);
    if (offset === undefined) {
      if (known.size >= MAX_KNOWN) known.clear();
      known.set(t, (offset = source(t, timeZone)));
    }
    return offset;
  };
  const offsetAt = (t: number): number => {
    if (!isHeld(t)) return 0;
    const start = Math.floor(t / BLOCK) * BLOCK;
    const offset = ask(start);
    return offset === ask(start + BLOCK) ? offset : ask(t);
  };
  return {
    id: timeZone,
    offsetAt,
    toInstant(local) {
      if (!isHeld(local)) return local;
      // A day before and a day after, clocks are as before and after any change in between.
      const before = offsetAt(local - MS_PER_DAY);
      const after = offsetAt(local + MS_PER_DAY);
      const found = [local - before, local - after].filter((t) => t + offsetAt(t) === local);
      return found.length > 0 ? Math.min(...found) : local - before;
    },
  };
}
