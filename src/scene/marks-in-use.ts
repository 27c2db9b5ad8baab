import { memoInSteps } from '../base/memo-in-steps.js';
import type { ClaimStatus, Timeline } from '../model/timeline.js';
import { unfolded, type FoldedTime } from '../scale/folded-time.js';
import type { When } from '../time/when.js';
import { endForms, isHollow } from './build-marks.js';

/** What a mark can say of a date besides where it is; in the order in which a legend explains it. */
export const markKinds = [
  'extent',
  'approximate',
  'latest',
  'earliest',
  'uncertain',
  'open',
  'loose',
  'torn',
] as const;
export type MarkKind = (typeof markKinds)[number];

export interface MarksInUse {
  readonly kinds: readonly MarkKind[];
  /** The statuses, other than confirmed, that make a mark hollow. */
  readonly statuses: readonly Exclude<ClaimStatus, 'confirmed'>[];
}

/** So many entries are looked at in a step. */
const STEP = 2 ** 12;

const doubtful = ['reported', 'disputed', 'unconfirmed'] as const;

/** What marks a timeline can need: of each kind the greatest length that one has, Infinity where any length is drawn. */
interface Marks {
  readonly longest: ReadonlyMap<MarkKind, number>;
  readonly statuses: ReadonlySet<ClaimStatus>;
}

/**
 * The marks that a timeline's events and periods need, for a legend that explains no others. Extents and loose
 * ends shorter than `barFromMs` of folded time are drawn as dots and cuts; give it for the fitted view, so that the legend does
 * not change while zooming.
 */
export function marksInUse(timeline: Timeline, barFromMs: number, folded = unfolded): MarksInUse {
  const { longest, statuses } = marksOf(timeline, folded);
  return {
    kinds: markKinds.filter((kind) => longest.get(kind)! >= barFromMs),
    statuses: doubtful.filter((status) => statuses.has(status)),
  };
}

/** The same for any length, which takes a look at every entry. */
export const marksOf = memoInSteps(function* (
  { events, periods }: Timeline,
  { toU }: FoldedTime,
): Generator<void, Marks> {
  const longest = new Map<MarkKind, number>();
  const statuses = new Set<ClaimStatus>();
  const meet = (kind: MarkKind, length = Infinity): void => {
    if (!(longest.get(kind)! >= length)) longest.set(kind, length);
  };
  const meetLong = (kind: MarkKind, from: number, to: number): void => {
    const length = toU(to) - toU(from);
    if (length < Infinity) meet(kind, length);
  };
  for (const entries of [events, periods]) {
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i]!;
      meetMarks(entry.when, meet, meetLong);
      if (entry.claim && isHollow(entry)) statuses.add(entry.claim.status);
      if (i % STEP === STEP - 1) yield;
    }
  }
  return { longest, statuses };
});

function meetMarks(
  when: When,
  meet: (kind: MarkKind) => void,
  meetLong: (kind: MarkKind, from: number, to: number) => void,
): void {
  if (when.uncertain) meet('uncertain');
  if (when.kind === 'instant') {
    if (when.a === -Infinity) meet('latest');
    else if (when.d === Infinity) meet('earliest');
    else meetLong(when.approximate ? 'approximate' : 'extent', when.a, when.d);
    return;
  }
  if (when.approximate) meet('approximate');
  const { start, end } = endForms(when);
  if (start === 'torn' || end === 'torn') meet('torn');
  if (start === 'arrow' || end === 'arrow') meet('open');
  meetLong('loose', when.a, when.b);
  meetLong('loose', when.c, when.d);
}
