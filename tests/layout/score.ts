import { bisectLeft, mean, range } from 'd3-array';
import { clustersInView } from '../../src/layout/clusters.js';
import type { LabelPlacement } from '../../src/layout/labels.js';
import { labelsInView } from '../../src/layout/visible-labels.js';
import type { View, VisibleLabel } from '../../src/layout/visible-labels.js';
import { mostOnTracks } from './most-on-tracks.js';
import { placeAll } from './place-all.js';
import type { LabelSet } from './random-sets.js';

/** What can go wrong in a layout, counted over all frames of a walk. All must be 0. */
export interface Faults {
  overlaps: number;
  stemsThroughText: number;
  clippedAtFit: number;
  lostOnZoomIn: number;
  rowChanges: number;
  pathDependence: number;
  notConserved: number;
}

export interface Score {
  readonly faults: Faults;
  readonly frames: number;
  /** Labels shown ÷ the most that so many rows could hold if labels had no stems; mean over frames. */
  readonly share: number;
  /** The same for the ten most important events in view. */
  readonly topShare: number;
}

export const noFaults: Faults = {
  overlaps: 0,
  stemsThroughText: 0,
  clippedAtFit: 0,
  lostOnZoomIn: 0,
  rowChanges: 0,
  pathDependence: 0,
  notConserved: 0,
};

const EPSILON_PX = 0.01;
const ZOOM_STEPS = 160;
const ZOOM_FACTOR = 1.04;
const PAN_STEP_PX = 7;

/** fit → 160 × 1.04 zoom in → pan ± 2 views in 7-px steps → back out: every frame is looked at. */
export function scoreWalk(set: LabelSet, placement = placeAll(set.items, set.space)): Score {
  const { items, space, focus } = set;
  const faults = { ...noFaults };
  const places = new Map<number, string>();
  const rank = new Float64Array(items.order.length);
  items.order.forEach((i, k) => (rank[i] = k));
  const shares: number[] = [];
  const topShares: number[] = [];

  const look = (view: View): VisibleLabel[] => {
    const labels = labelsInView(items, placement, view);
    const found = inView(set, view);
    checkFrame(set, view, found.length, labels, faults);
    for (const { index, row } of labels) {
      const place = `${row} ${placement.side[index]}`;
      if ((places.get(index) ?? place) !== place) faults.rowChanges++;
      places.set(index, place);
    }
    if (found.length > 0) {
      const shown = new Set(labels.map((label) => label.index));
      const top = [...found]
        .sort((i, j) => rank[i]! - rank[j]!)
        .slice(0, 10)
        .sort((i, j) => i - j);
      shares.push(labels.length / boundOf(set, placement, view, found));
      topShares.push(top.filter((i) => shown.has(i)).length / boundOf(set, placement, view, top));
    }
    return labels;
  };

  const views: View[] = [{ start: space.start, end: space.end, lengthPx: space.lengthPx }];
  for (let step = 1; step <= ZOOM_STEPS; step++) {
    const { start, end, lengthPx } = views[step - 1]!;
    const zoom = (time: number) => focus + (time - focus) / ZOOM_FACTOR;
    views.push({ start: zoom(start), end: zoom(end), lengthPx });
  }

  const wayIn: VisibleLabel[][] = [];
  for (const view of views) {
    const labels = look(view);
    const shown = new Set(labels.map((label) => label.index));
    for (const { index } of wayIn.at(-1) ?? []) {
      const anchor = items.anchors[index]!;
      if (anchor >= view.start && anchor < view.end && !shown.has(index)) faults.lostOnZoomIn++;
    }
    wayIn.push(labels);
  }
  for (const label of wayIn[0]!) {
    if (label.startPx < -EPSILON_PX || label.startPx + label.widthPx > space.lengthPx + EPSILON_PX) {
      faults.clippedAtFit++;
    }
  }

  const { start, end, lengthPx } = views.at(-1)!;
  const pans = Math.floor((2 * lengthPx) / PAN_STEP_PX);
  for (let step = -pans; step <= pans; step++) {
    const shift = ((step * PAN_STEP_PX) / lengthPx) * (end - start);
    look({ start: start + shift, end: end + shift, lengthPx });
  }
  for (const [step, view] of [...views.entries()].reverse()) {
    if (!isSame(look(view), wayIn[step]!)) faults.pathDependence++;
  }

  return {
    faults,
    frames: 2 * views.length + 2 * pans + 1,
    share: mean(shares) ?? 1,
    topShare: mean(topShares) ?? 1,
  };
}

function inView({ items }: LabelSet, view: View): number[] {
  return range(bisectLeft(items.anchors, view.start), bisectLeft(items.anchors, view.end));
}

function checkFrame(
  set: LabelSet,
  view: View,
  inViewCount: number,
  labels: readonly VisibleLabel[],
  faults: Faults,
): void {
  const labelled = new Set(labels.map((label) => label.index));
  const clusters = clustersInView(set.items.anchors, (i) => labelled.has(i), view);
  const counted = clusters.reduce((sum, cluster) => sum + cluster.count, 0);
  if (labels.length + counted !== inViewCount) faults.notConserved++;

  for (const a of labels) {
    for (const b of labels) {
      if (a.index < b.index && overlapPx(a, b) > 0) faults.overlaps++;
      if (isStemThroughText(a, b)) faults.stemsThroughText++;
    }
  }
}

/** By how much two texts come nearer than 8 px in both directions. */
function overlapPx(a: VisibleLabel, b: VisibleLabel): number {
  const along = Math.min(a.startPx + a.widthPx, b.startPx + b.widthPx) - Math.max(a.startPx, b.startPx);
  const across =
    Math.min(a.bottomPx + a.heightPx, b.bottomPx + b.heightPx) - Math.max(a.bottomPx, b.bottomPx);
  return Math.min(along, across) + 8 - EPSILON_PX;
}

function isStemThroughText(stem: VisibleLabel, text: VisibleLabel): boolean {
  return (
    stem.stemTopPx > text.bottomPx + EPSILON_PX &&
    stem.stemPx > text.startPx - 6 + EPSILON_PX &&
    stem.stemPx < text.startPx + text.widthPx + 6 - EPSILON_PX
  );
}

function isSame(a: readonly VisibleLabel[], b: readonly VisibleLabel[]): boolean {
  return (
    a.length === b.length &&
    a.every((label, k) => {
      const other = b[k]!;
      return (
        label.index === other.index && label.startPx === other.startPx && label.stemTopPx === other.stemTopPx
      );
    })
  );
}

function boundOf(set: LabelSet, placement: LabelPlacement, view: View, found: readonly number[]): number {
  const scale = view.lengthPx / (view.end - view.start);
  const starts = found.map((i) => set.items.anchors[i]! * scale);
  const ends = found.map((i, k) => starts[k]! + 8 + set.items.sizeOf(i).widthPx + 8);
  return mostOnTracks(starts, ends, placement.rows.length);
}
