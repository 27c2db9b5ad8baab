import { bisector } from 'd3-array';
import { clustersInView } from '../layout/clusters.js';
import type { Layout } from '../layout/arrange.js';
import { CARD_ATTACH_PX, CARD_GAP_PX } from '../layout/arrange.js';
import type { LabelText } from '../layout/label-text.js';
import { stackCards } from '../layout/stack-cards.js';
import { stackMarks } from '../layout/stack-marks.js';
import { labelsInView } from '../layout/visible-labels.js';
import type { Columns } from '../model/columns.js';
import type { Period, TimelineEvent } from '../model/timeline.js';
import type { Tick, Ticks } from '../scale/ticks.js';
import type { TimeScale } from '../scale/time-scale.js';
import { axesOf } from './axes.js';
import type { Axes } from './axes.js';
import { buildMark, DOT_PX } from './build-marks.js';
import { buildPeriods } from './build-periods.js';
import type { AxisText, Box, Cluster, Label, Mark, Scene, Tear } from './scene.js';

export interface SceneInput {
  readonly periods: readonly Period[];
  readonly columns: Columns;
  readonly layout: Layout;
  readonly scale: TimeScale;
  readonly ticks: Ticks;
  readonly reversed: boolean;
  /** Ids of events whose labels are shown whatever the zoom: hovered, focused, selected. */
  readonly pinned: ReadonlySet<string>;
  /** The length of a folded silence in words. */
  readonly tearText: (from: number, to: number) => string;
}

const MARK_GAP_PX = 3;
const MARK_RADIUS_PX = DOT_PX / 2 + 1;
const TICK_PX = 6;
const TEAR_PX = 26;
const CLUSTER_PX = { length: 44, thickness: 24 };

/** Puts together what is seen of a timeline through one view. Costs what is in view, not what there is. */
export function buildScene(input: SceneInput): Scene {
  const { layout, scale, columns } = input;
  const axes = axesOf(layout.vertical, layout.lengthPx, input.reversed);
  const { start, end } = scale.viewport;
  const anchors = layout.items.anchors;
  const first = byNumber.left(anchors, start);
  const last = byNumber.left(anchors, end);

  const labels =
    layout.mode === 'stack' ? stackedLabels(input, axes, first, last) : rangedLabels(input, axes);
  const labelled = new Set(labels.map((label) => label.event.id));
  const marks = labelledMarks(input, axes, labels);
  const bareMarks = eventsInSight(input, first, last)
    .filter((event) => !labelled.has(event.id))
    .map((event) => buildMark(event, scale, axes, layout.axisPx, 0));
  return {
    orientation: layout.vertical ? 'vertical' : 'horizontal',
    widthPx: layout.vertical ? layout.acrossPx : layout.lengthPx,
    heightPx: layout.vertical ? layout.lengthPx : layout.acrossPx,
    axis: axes.box(0, layout.lengthPx, layout.axisPx - 1, 2),
    ...axisTexts(input, axes),
    marks: [...marks.values()],
    bareMarks,
    labels: connect(labels, marks, layout),
    clusters: clusters(input, axes, labelled),
    periods: buildPeriods(input.periods, layout, scale, axes),
    tears: tears(input, axes),
    inView: last - first,
    earlier: first,
    later: columns.byAnchor.length - last,
  };
}

const byNumber = bisector((anchor: number) => anchor);

/** A label that has its place but not yet its connector, which starts at the mark. */
interface Placed {
  readonly event: TimelineEvent;
  readonly box: Box;
  readonly text: LabelText;
  readonly pinned: boolean;
  /** Where the connector meets the text: the top of a stem, or the end of an elbow and the track it turns on. */
  readonly meetsPx: number;
  readonly trackPx?: number;
}

function rangedLabels({ layout, scale, pinned }: SceneInput, axes: Axes): Placed[] {
  const { start, end } = scale.viewport;
  const view = { start, end, lengthPx: layout.lengthPx };
  const pins = new Set<number>();
  if (pinned.size > 0)
    for (const [item, event] of layout.eventsByAnchor.entries()) if (pinned.has(event.id)) pins.add(item);
  return labelsInView(layout.items, layout.placement, view, pins).map((visible) => {
    const event = layout.eventAt(visible.index);
    const text = layout.textOf(event);
    const box = layout.vertical
      ? axes.box(visible.startPx, text.heightPx, layout.labelPx, text.widthPx)
      : axes.box(
          visible.startPx,
          text.widthPx,
          layout.labelPx - visible.bottomPx - text.heightPx,
          text.heightPx,
        );
    return {
      event,
      box,
      text,
      pinned: visible.pinned,
      meetsPx: layout.vertical ? within(axes.at(visible.stemPx), box) : layout.labelPx - visible.stemTopPx,
    };
  });
}

/** Where a connector meets a card that may have slid along its column: beside its event, if it can. */
function within(px: number, { y, height }: Box): number {
  return Math.min(
    Math.max(px, y + Math.min(CARD_ATTACH_PX, height)),
    y + Math.max(height - CARD_ATTACH_PX, 0),
  );
}

/** The cards of the view in order, displaced by as little as possible: all of them, or as many as there is room for. */
function stackedLabels({ layout, scale }: SceneInput, axes: Axes, first: number, last: number): Placed[] {
  // By importance and up to the first that does not fit, so that zooming in only ever adds cards.
  let roomPx = layout.lengthPx + CARD_GAP_PX;
  const inView = layout.items.order.filter((item) => item >= first && item < last);
  const crowded = inView.findIndex(
    (item) => (roomPx -= layout.textOf(layout.eventAt(item)).heightPx + CARD_GAP_PX) < 0,
  );
  const items = inView.slice(0, crowded < 0 ? undefined : crowded).sort();
  if (axes.reversed) items.reverse();
  const events = Array.from(items, (item) => layout.eventAt(item));
  const texts = events.map((event) => layout.textOf(event));
  const stack = stackCards({
    anchorsPx: Float64Array.from(items, (item) => axes.at(scale.uToPx(layout.items.anchors[item] ?? 0))),
    heightsPx: texts.map((text) => text.heightPx),
    attachPx: CARD_ATTACH_PX,
    lengthPx: layout.lengthPx,
    gapPx: CARD_GAP_PX,
  });
  if (!stack) return [];
  const { topsPx, elbows, tracks } = stack;
  const gutter = layout.labelPx - layout.axisPx - DOT_PX;
  return events.flatMap((event, i) => {
    const text = texts[i];
    const y = topsPx[i];
    const elbow = elbows[i];
    if (!text || y === undefined || !elbow) return [];
    return {
      event,
      text,
      pinned: false,
      box: { x: layout.labelPx, y, width: text.widthPx, height: text.heightPx },
      meetsPx: elbow.toPx,
      trackPx: layout.axisPx + DOT_PX + (gutter * (elbow.track + 1)) / (tracks + 1),
    };
  });
}

/** The marks of labelled events; those of one instant stack away from the axis, solid ones nearest to it. */
function labelledMarks(
  { layout, scale }: SceneInput,
  axes: Axes,
  labels: readonly Placed[],
): Map<string, Mark> {
  const flat = labels.map(({ event }) => buildMark(event, scale, axes, layout.axisPx, 0));
  const levels = stackMarks(
    flat.map((mark) => (axes.vertical ? mark.y : mark.x)),
    flat.map(({ event, hollow, tail }) => (hollow || tail ? -Number.MAX_VALUE / 2 : 0) + event.importance),
    MARK_GAP_PX,
  );
  return new Map(
    flat.map((mark, i) => {
      const level = levels[i] ?? 0;
      return [mark.event.id, level === 0 ? mark : buildMark(mark.event, scale, axes, layout.axisPx, level)];
    }),
  );
}

function connect(labels: readonly Placed[], marks: ReadonlyMap<string, Mark>, layout: Layout): Label[] {
  return labels.map(({ meetsPx, trackPx, ...label }) => {
    const mark = marks.get(label.event.id);
    const x = mark?.x ?? label.box.x;
    const y = mark?.y ?? label.box.y;
    if (!layout.vertical) {
      return {
        ...label,
        connector: [
          [x, Math.min(meetsPx, y)],
          [x, y - MARK_RADIUS_PX],
        ],
      };
    }
    const fromPx = x + MARK_RADIUS_PX;
    const toPx = label.box.x - CARD_GAP_PX / 2;
    const turnPx = Math.max(trackPx ?? (fromPx + toPx) / 2, fromPx);
    return {
      ...label,
      connector: [
        [fromPx, y],
        [turnPx, y],
        [turnPx, meetsPx],
        [toPx, meetsPx],
      ],
    };
  });
}

/** Events whose mark may touch the view: those anchored in it, and the long ones that reach into it. */
function eventsInSight({ layout, scale }: SceneInput, first: number, last: number): TimelineEvent[] {
  const events: TimelineEvent[] = [];
  for (let item = first; item < last; item++) events.push(layout.eventAt(item));
  for (const item of layout.longItems) {
    if (item >= first && item < last) continue;
    const event = layout.eventAt(item);
    if (event.when.a < scale.end && event.when.d > scale.start) events.push(event);
  }
  return events;
}

function clusters({ layout, scale }: SceneInput, axes: Axes, labelled: ReadonlySet<string>): Cluster[] {
  const { start, end } = scale.viewport;
  const bins = clustersInView(layout.items.anchors, (item) => labelled.has(layout.eventAt(item).id), {
    start,
    end,
    lengthPx: layout.lengthPx,
  });
  return bins.map((bin) => ({
    count: bin.count,
    start: bin.firstAnchor,
    end: bin.lastAnchor,
    inseparable: bin.firstAnchor === bin.lastAnchor,
    first: layout.eventAt(bin.first),
    box: axes.box(
      bin.centrePx - CLUSTER_PX.length / 2,
      CLUSTER_PX.length,
      layout.clusterPx - CLUSTER_PX.thickness / 2,
      CLUSTER_PX.thickness,
    ),
  }));
}

function axisTexts({ ticks, layout }: SceneInput, axes: Axes): Pick<Scene, 'tickLines' | 'axisTexts'> {
  const lineAt = ({ px }: Tick, lengthPx: number) =>
    layout.vertical
      ? axes.box(px - 0.5, 1, layout.axisPx - lengthPx, lengthPx)
      : axes.box(px - 0.5, 1, layout.axisPx + 1, lengthPx);
  const textAt =
    (role: AxisText['role'], acrossPx: number) =>
    (tick: Tick): AxisText => ({
      text: tick.text,
      role: tick.strong ? 'parent' : role,
      align: layout.vertical ? 'end' : tick.centred ? 'center' : 'start',
      x: layout.vertical ? acrossPx : axes.at(tick.textPx),
      y: layout.vertical ? axes.at(tick.textPx) : acrossPx,
    });
  return {
    tickLines: [
      ...ticks.minor.filter((tick) => tick.hasLine).map((tick) => lineAt(tick, TICK_PX)),
      ...ticks.parents.filter((tick) => tick.hasLine).map((tick) => lineAt(tick, 2 * TICK_PX)),
    ],
    axisTexts: [
      ...ticks.minor.filter((tick) => tick.text).map(textAt('tick', layout.tickPx)),
      ...ticks.parents.filter((tick) => tick.text).map(textAt('parent', layout.parentPx)),
    ],
  };
}

function tears({ scale, layout, tearText }: SceneInput, axes: Axes): Tear[] {
  return scale.folded.breaks.flatMap((fold) => {
    const startPx = scale.uToPx(fold.uStart);
    const endPx = scale.uToPx(fold.uEnd);
    if (endPx < 0 || startPx > layout.lengthPx) return [];
    return {
      x: layout.axisPx,
      y: axes.at((startPx + endPx) / 2),
      lengthPx: Math.min(TEAR_PX, Math.max(endPx - startPx, 2)),
      text: tearText(fold.start, fold.end),
    };
  });
}
