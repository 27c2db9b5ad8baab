import { sum } from 'd3-array';
import type { ActiveRanges, FormerPlace } from './active-ranges.js';
import { clearScaleOf, fixFlags, hangFlag, sweepFlags, sweepFreely } from './fitted-pass.js';
import type { Flag, Sweep } from './fitted-pass.js';
import { BOX_GAP_PX } from './label-geometry.js';
import { planRows, totalHeightPx } from './label-rows.js';
import { FITTED_LIMIT, MEASURED_FIRST } from './labels.js';

/** Where labels were before other data came. */
export interface FormerPlaces {
  readonly of: (i: number) => FormerPlace | undefined;
  /** The heights of the rows above the axis from the foot on, then of those below it. */
  readonly heightsPx: readonly number[];
  /** The first row below the axis. */
  readonly below: number;
}

/** The same on one side of the axis. */
type FormerSide = Omit<FormerPlaces, 'below'>;

/** Rows are made anew where these offer less of the places that new ones would. */
const KEPT_SHARE = 0.75;

const NOTHING: Sweep = { flags: [], heightsPx: [] };

/**
 * Does what the fitted pass does where some labels had places before: these stay in their rows and on their sides, and
 * the new ones find room among them. A sweep that cares for nothing of that is the better one only where it shows more
 * labels; of these, too, as many as can be go back to where they were. Of many events, only the rows keep their heights here.
 */
export function placeSteadily(
  places: FormerPlaces,
  ranges: ActiveRanges,
  all: Uint32Array,
  roomPx: number,
  minScale: number,
): readonly number[] {
  const isBelow = ranges.below < Infinity;
  const former = sideOf(places, isBelow);
  if (ranges.from.length > FITTED_LIMIT)
    return isBelow || keepsRows(places, ranges, all, roomPx) ? former.heightsPx : [];
  // What was below is left for there.
  const order = isBelow ? all : all.filter((i) => (places.of(i)?.row ?? 0) < places.below);
  let best = NOTHING;
  for (const sweep of [
    () => settle(former, ranges, order, roomPx),
    // Rows as high as they were may take room that others need.
    () => settle({ ...former, heightsPx: [] }, ranges, order, roomPx),
    () => settle({ ...former, heightsPx: [] }, ranges, order, roomPx, sweepFreely(ranges, order, roomPx)),
  ]) {
    const next = sweep();
    if (next.flags.length > best.flags.length) best = next;
    if (best.flags.length === order.length) break;
  }
  return fixFlags(ranges, best, minScale);
}

function sideOf({ of, heightsPx, below }: FormerPlaces, isBelow: boolean): FormerSide {
  return {
    of(i) {
      const place = of(i);
      if (!place || place.row >= below !== isBelow) return undefined;
      return isBelow ? { ...place, row: place.row - below } : place;
    },
    heightsPx: isBelow ? heightsPx.slice(below) : heightsPx.slice(0, below),
  };
}

/**
 * Whether all rows still fit, and what is most important still fits into one of them, and into nearly as many as of rows made
 * for it.
 */
function keepsRows(
  { heightsPx, below }: FormerPlaces,
  { options: { heightPx, isAround } }: ActiveRanges,
  order: Uint32Array,
  roomPx: number,
): boolean {
  const labelsPx = Array.from(order.subarray(0, MEASURED_FIRST), heightPx);
  const countFits = (rowsPx: readonly number[]) =>
    sum(labelsPx, (labelPx) => rowsPx.filter((rowPx) => labelPx <= rowPx).length);
  return (
    below < heightsPx.length === isAround &&
    totalHeightPx(heightsPx) - (isAround ? BOX_GAP_PX : 0) <= roomPx &&
    labelsPx.every((labelPx) => labelPx <= Math.max(0, ...heightsPx) || labelPx > roomPx) &&
    countFits(heightsPx) >= KEPT_SHARE * countFits(planRows(labelsPx, roomPx))
  );
}

/**
 * Tries labels by importance: each where it was, or else among those that stay where they were. What is in `found`
 * already is kept, wherever.
 */
function settle(
  { of, heightsPx }: FormerSide,
  ranges: ActiveRanges,
  order: Uint32Array,
  roomPx: number,
  found = NOTHING,
): Sweep {
  if (totalHeightPx(heightsPx) > roomPx) return NOTHING;
  let staying: Sweep = { flags: [], heightsPx };
  let free: Sweep = { ...found, heightsPx: found.flags.length > 0 ? found.heightsPx : heightsPx };
  const keep = (flags: readonly Flag[], beside = staying): boolean => {
    const sweep = sweepFlags(flags, ranges.fittedScale, roomPx, beside);
    if (sweep) [free, staying] = [sweep, beside];
    return sweep !== undefined;
  };
  for (const i of order) {
    const others = free.flags.filter(({ index }) => index !== i);
    const place = of(i);
    const flag = hangFlag(ranges, i, place?.side);
    if (!flag) continue;
    const stays =
      place?.side === flag.side
        ? put({ ...flag, row: place.row }, staying, ranges.fittedScale, roomPx)
        : undefined;
    if (stays && keep(others, stays)) continue;
    const anew = hangFlag(ranges, i);
    if (anew && others.length === free.flags.length) keep([...others, anew]);
  }
  const rank = new Map(Array.from(order, (i, k) => [i, k]));
  const flags = [...staying.flags, ...free.flags].sort((a, b) => rank.get(a.index)! - rank.get(b.index)!);
  return { flags, heightsPx: free.heightsPx };
}

/** Adds a flag in its own row, if there is room. */
function put(flag: Flag, { flags, heightsPx }: Sweep, scale: number, roomPx: number): Sweep | undefined {
  if (flags.some((other) => clearScaleOf(flag, other) > scale)) return undefined;
  const raised = Array.from({ length: Math.max(heightsPx.length, flag.row + 1) }, (_, row) =>
    Math.max(heightsPx[row] ?? 0, row === flag.row ? flag.heightPx : 0),
  );
  return totalHeightPx(raised) <= roomPx ? { flags: [...flags, flag], heightsPx: raised } : undefined;
}
