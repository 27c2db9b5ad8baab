import type { ClaimStatus, Entry, Timeline } from '../model/timeline.js';
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

const doubtful = ['reported', 'disputed', 'unconfirmed'] as const;

/**
 * The marks that a timeline's events and periods need, for a legend that explains no others. Extents and loose
 * ends shorter than `barFromMs` of folded time are drawn as dots and cuts; give it for the fitted view, so that the legend does
 * not change while zooming.
 */
export function marksInUse(
  { events, periods }: Timeline,
  barFromMs: number,
  { toU }: Pick<FoldedTime, 'toU'> = unfolded,
): MarksInUse {
  const isLong = (from: number, to: number) => {
    const length = toU(to) - toU(from);
    return length >= barFromMs && length < Infinity;
  };
  const kinds = new Set<MarkKind>();
  const statuses = new Set<ClaimStatus>();
  const meet = (entry: Entry): void => {
    addKinds(kinds, entry.when, isLong);
    if (entry.claim && isHollow(entry)) statuses.add(entry.claim.status);
  };
  events.forEach(meet);
  periods.forEach(meet);
  return {
    kinds: markKinds.filter((kind) => kinds.has(kind)),
    statuses: doubtful.filter((status) => statuses.has(status)),
  };
}

function addKinds(kinds: Set<MarkKind>, when: When, isLong: (from: number, to: number) => boolean): void {
  if (when.uncertain) kinds.add('uncertain');
  if (when.kind === 'instant') {
    if (when.a === -Infinity) kinds.add('latest');
    else if (when.d === Infinity) kinds.add('earliest');
    else if (isLong(when.a, when.d)) kinds.add(when.approximate ? 'approximate' : 'extent');
    return;
  }
  if (when.approximate) kinds.add('approximate');
  const { start, end } = endForms(when);
  if (start === 'torn' || end === 'torn') kinds.add('torn');
  if (start === 'arrow' || end === 'arrow') kinds.add('open');
  if (isLong(when.a, when.b) || isLong(when.c, when.d)) kinds.add('loose');
}
