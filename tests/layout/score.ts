import { bisectLeft, mean, range } from 'd3-array';
import { clustersInView } from '../../src/layout/clusters.js';
import type { LabelPlacement } from '../../src/layout/labels.js';
import { labelsInView } from '../../src/layout/visible-labels.js';
import type { View, VisibleLabel } from '../../src/layout/visible-labels.js';
import { mostOnTracks } from './most-on-tracks.js';
import { placeSet } from './place-all.js';
import type { LabelSet } from './random-sets.js';

/** A label of a frame, and what has to stay the same about it from frame to frame. */
export interface PlacedLabel extends VisibleLabel {
  readonly place: string;
  /** Where its connector passes each row from the lowest to its own, if it is not straight. */
  readonly waysPx?: readonly number[];
}

/** What is scored: whatever says which labels a view shows, and where. */
export interface Layout {
  readonly rowCount: number;
  readonly labelsIn: (view: View) => readonly PlacedLabel[];
}

/** What can go wrong in a layout, counted over all frames of a walk. All must be 0. */
export interface Faults {
  overlaps: number;
  stemsThroughText: number;
  crossings: number;
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
  /** From where an event is to the near edge of its label, mean over labels and frames. */
  readonly displacementPx: number;
  /** To find the labels of one frame, mean. */
  readonly frameMs: number;
}

export const noFaults: Faults = {
  overlaps: 0,
  stemsThroughText: 0,
  crossings: 0,
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

/** The labels of a placement by active ranges. */
export function layoutOf({ items, attachPx }: LabelSet, placement: LabelPlacement): Layout {
  return {
    rowCount: placement.rows.length,
    labelsIn: (view) =>
      labelsInView(items, placement, view).map((label) => ({
        ...label,
        place: `${label.row} ${placement.side[label.index]}`,
        // The connectors of a column run beside it.
        ...(attachPx !== undefined && { stemTopPx: label.bottomPx }),
      })),
  };
}

/** fit → 160 × 1.04 zoom in → pan ± 2 views in 7-px steps → back out: every frame is looked at, or one in `every`. */
export function scoreWalk(set: LabelSet, layout = layoutOf(set, placeSet(set)), every = 1): Score {
  const { items, space, focus } = set;
  const faults = { ...noFaults };
  const places = new Map<number, string>();
  const shares: number[] = [];
  const topShares: number[] = [];
  const displacementsPx: number[] = [];
  let frames = 0;
  let spentMs = 0;

  const look = (view: View): readonly PlacedLabel[] => {
    const startMs = performance.now();
    const labels = layout.labelsIn(view);
    spentMs += performance.now() - startMs;
    frames++;
    const found = inView(set, view);
    checkFrame(set, view, found.length, labels, faults);
    for (const label of labels) {
      if ((places.get(label.index) ?? label.place) !== label.place) faults.rowChanges++;
      places.set(label.index, label.place);
      displacementsPx.push(displacementPx(label));
    }
    if (found.length > 0) {
      const shown = new Set(labels.map((label) => label.index));
      const top = topOf(set, found);
      shares.push(labels.length / boundOf(set, layout.rowCount, view, found));
      topShares.push(top.filter((i) => shown.has(i)).length / boundOf(set, layout.rowCount, view, top));
    }
    return labels;
  };

  const views: View[] = [{ start: space.start, end: space.end, lengthPx: space.lengthPx }];
  const factor = ZOOM_FACTOR ** every;
  for (let step = 1; step <= ZOOM_STEPS / every; step++) {
    const { start, end, lengthPx } = views[step - 1]!;
    const zoom = (time: number) => focus + (time - focus) / factor;
    views.push({ start: zoom(start), end: zoom(end), lengthPx });
  }

  const wayIn: (readonly PlacedLabel[])[] = [];
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
  const panPx = PAN_STEP_PX * every;
  const pans = Math.floor((2 * lengthPx) / panPx);
  for (let step = -pans; step <= pans; step++) {
    const shift = ((step * panPx) / lengthPx) * (end - start);
    look({ start: start + shift, end: end + shift, lengthPx });
  }
  for (const [step, view] of [...views.entries()].reverse()) {
    if (!isSame(look(view), wayIn[step]!)) faults.pathDependence++;
  }

  return {
    faults,
    frames,
    share: mean(shares) ?? 1,
    topShare: mean(topShares) ?? 1,
    displacementPx: mean(displacementsPx) ?? 0,
    frameMs: spentMs / frames,
  };
}

function inView({ items }: LabelSet, view: View): number[] {
  return range(bisectLeft(items.anchors, view.start), bisectLeft(items.anchors, view.end));
}

/** The ten most important of those in view, by time. */
function topOf({ items }: LabelSet, found: readonly number[]): number[] {
  const top: number[] = [];
  for (const i of items.order) {
    if (i >= found[0]! && i <= found.at(-1)!) top.push(i);
    if (top.length === 10) break;
  }
  return top.sort((i, j) => i - j);
}

/** From where an event is to the near edge of its text. */
function displacementPx({ stemPx, startPx, widthPx }: PlacedLabel): number {
  return Math.max(0, startPx - stemPx, stemPx - startPx - widthPx);
}

function checkFrame(
  set: LabelSet,
  view: View,
  inViewCount: number,
  labels: readonly PlacedLabel[],
  faults: Faults,
): void {
  const labelled = Uint32Array.from(labels, (label) => label.index).sort();
  const clusters = clustersInView(set.items.anchors, labelled, view);
  const counted = clusters.reduce((sum, cluster) => sum + cluster.count, 0);
  if (labels.length + counted !== inViewCount) faults.notConserved++;

  for (const a of labels) {
    for (const b of labels) {
      if (a.index < b.index && overlapPx(a, b) > 0) faults.overlaps++;
      if (a.index < b.index && doCross(a, b)) faults.crossings++;
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

function isStemThroughText(stem: PlacedLabel, text: PlacedLabel): boolean {
  const px = stem.waysPx?.[text.row] ?? stem.stemPx;
  const passes = stem.isBelow
    ? stem.stemTopPx < text.bottomPx + text.heightPx - EPSILON_PX
    : stem.stemTopPx > text.bottomPx + EPSILON_PX;
  return (
    stem.isBelow === text.isBelow &&
    passes &&
    px > text.startPx - 6 + EPSILON_PX &&
    px < text.startPx + text.widthPx + 6 - EPSILON_PX
  );
}

/** Whether two connectors change sides on their way up from the axis. */
function doCross(a: PlacedLabel, b: PlacedLabel): boolean {
  const [ways, others] = [a.waysPx, b.waysPx];
  if (!ways || !others) return false;
  let side = Math.sign(a.stemPx - b.stemPx);
  return ways.slice(0, others.length).some((px, row) => {
    const before = side;
    side = Math.sign(px - others[row]!) || before;
    return side * before < 0;
  });
}

function isSame(a: readonly PlacedLabel[], b: readonly PlacedLabel[]): boolean {
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

function boundOf(
  { items, attachPx }: LabelSet,
  rowCount: number,
  view: View,
  found: readonly number[],
): number {
  const scale = view.lengthPx / (view.end - view.start);
  const offsetPx = attachPx === undefined ? 8 : 0;
  const starts = found.map((i) => items.anchors[i]! * scale);
  const ends = found.map((i, k) => starts[k]! + offsetPx + items.sizeOf(i).widthPx + 8);
  return mostOnTracks(starts, ends, rowCount);
}
