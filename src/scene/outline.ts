import { memoInSteps } from '../base/memo-in-steps.js';
import { columnsOf } from '../model/columns.js';
import type { Group, Timeline, TimelineEvent } from '../model/timeline.js';
import { civilToInstant, instantToCivil, MS_PER_DAY, MS_PER_YEAR } from '../time/calendar.js';
import { makeInstant } from '../time/make-when.js';
import type { DateUnit, When } from '../time/when.js';

/** A timeline in a few facts, for people who listen to it. */
export interface Outline {
  readonly count: number;
  /** In time order. */
  readonly first: TimelineEvent | undefined;
  readonly last: TimelineEvent | undefined;
  /** The groups that have events. */
  readonly groups: readonly Group[];
  /** The calendar unit with the most events, if it has more than one and not all of them. */
  readonly densest: { readonly when: When; readonly count: number } | undefined;
}

type BinUnit = Extract<DateUnit, 'day' | 'month' | 'year' | 'decade' | 'century'>;

/** The unit in which a stretch of this many ms is looked at: some dozens of bins, up to hundreds in rich sets. */
const LADDER: readonly (readonly [upToMs: number, unit: BinUnit])[] = [
  [60 * MS_PER_DAY, 'day'],
  [6 * MS_PER_YEAR, 'month'],
  [60 * MS_PER_YEAR, 'year'],
  [600 * MS_PER_YEAR, 'decade'],
  [10_000 * MS_PER_YEAR, 'century'],
];

/** So many events are asked for their groups in a step. */
const STEP = 2 ** 14;

export const outlineTimeline = memoInSteps(function* ({
  events,
  groups,
}: Timeline): Generator<void, Outline> {
  const inUse = new Set<Group | undefined>();
  for (let i = 0; i < events.length && inUse.size < groups.length; i++) {
    const { group } = events[i]!;
    if (group) inUse.add(group);
    if (i % STEP === STEP - 1) yield;
  }
  return {
    count: events.length,
    first: events[0],
    last: events.at(-1),
    groups: groups.filter((group) => inUse.has(group)),
    densest: yield* findDensest(events),
  };
});

/**
 * The fullest bin; of equally full ones the earliest. It counts what is known to have happened in it: an event known
 * to the year is in no month of that year. Beyond ten thousand years a century means nothing.
 */
function* findDensest(events: readonly TimelineEvent[]): Generator<void, Outline['densest']> {
  const { anchors, starts, ends, byAnchor } = columnsOf(events);
  const { length } = byAnchor;
  if (length === 0) return undefined;
  const anchorAt = (place: number) => anchors[byAnchor[place]!]!;
  const spanMs = anchorAt(length - 1) - anchorAt(0);
  const unit = LADDER.find(([upToMs]) => spanMs <= upToMs)?.[1];
  let best: Outline['densest'];
  for (let i = 0; unit && i < length;) {
    const [start, end] = binAround(anchorAt(i), unit);
    let count = 0;
    for (; i < length && anchorAt(i) < end; i++) {
      if (starts[byAnchor[i]!]! >= start && ends[byAnchor[i]!]! <= end) count++;
    }
    if (count > (best?.count ?? 1) && count < length) best = { when: makeInstant(start, end, unit), count };
    yield;
  }
  return best;
}

/** The calendar unit in UTC that `t` falls into, half-open. */
function binAround(t: number, unit: BinUnit): [start: number, end: number] {
  const { year, month, day } = instantToCivil(t);
  if (unit === 'day') return [civilToInstant(year, month, day), civilToInstant(year, month, day + 1)];
  if (unit === 'month') return [civilToInstant(year, month), civilToInstant(year, month + 1)];
  const years = { year: 1, decade: 10, century: 100 }[unit];
  const start = Math.floor(year / years) * years;
  return [civilToInstant(start), civilToInstant(start + years)];
}
