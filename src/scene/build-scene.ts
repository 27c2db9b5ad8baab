import { bisectLeft } from 'd3-array';
import type { Layout } from '../layout/arrange.js';
import { STACK_PX } from '../layout/foot.js';
import { stackMarks } from '../layout/stack-marks.js';
import { labelsInView, type View } from '../layout/visible-labels.js';
import type { Entry, Period, TimelineEvent } from '../model/timeline.js';
import type { Tick, Ticks } from '../scale/ticks.js';
import type { TimeScale } from '../scale/time-scale.js';
import { axesOf } from './axes.js';
import type { Axes } from './axes.js';
import { BAR_PX, buildMark, MARK_RADIUS_PX } from './build-marks.js';
import { buildPeriods } from './build-periods.js';
import type { Tears } from './build-tears.js';
import type { buildClusters } from './build-clusters.js';
import type { BuildCrowd } from './build-crowd.js';
import { itemOf } from './item-of.js';
import type { elbow } from './elbow.js';
import type { Placed } from './placed.js';
import type { StackLabels } from './stack-labels.js';
import type { AxisText, Label, Mark, Scene } from './scene.js';

export interface SceneInput {
  readonly periods: readonly Period[];
  readonly layout: Layout;
  readonly scale: TimeScale;
  readonly ticks: Ticks;
  readonly reversed: boolean;
  /** By their ids, the events whose labels are shown whatever the zoom: hovered, focused, selected. */
  readonly pinned: ReadonlyMap<string, Entry>;
  /** What stands beside a vertical axis in order, all of it. */
  readonly stackLabels: StackLabels | undefined;
  /** Leads from marks to cards beside a vertical axis. */
  readonly elbow: typeof elbow | undefined;
  readonly tear: ((axes: Axes) => Tears) | undefined;
  /** Counts events without a label; absent as long as nothing answers to the reader. */
  readonly buildClusters: typeof buildClusters | undefined;
  /** Draws what has no label, or no lane; absent as long as there has not been any. */
  readonly buildCrowd: BuildCrowd | undefined;
}

const TICK_PX = 6;
const MAX_CUT_PX = 8;

/** Puts together what is seen of a timeline through one view. Costs what is in view, not what there is. */
export function buildScene(input: SceneInput): Scene {
  const { layout, scale } = input;
  const { vertical, lengthPx, acrossPx, axisPx, lanes, eventsByAnchor: events } = layout;
  const { anchors } = layout.items;
  const axes = axesOf(vertical, lengthPx, input.reversed);
  const first = bisectLeft(anchors, scale.viewport.start);
  const last = bisectLeft(anchors, scale.viewport.end);

  const labels =
    layout.mode === 'stack' && input.stackLabels
      ? input.stackLabels(input, axes, first, last)
      : rangedLabels(input, axes);
  const labelled = new Set(labels.map(({ event }) => event));
  const marks = labelledMarks(input, axes, [...labelled]);
  // What is long may reach into the view from outside.
  const [from = last, to = first] = [layout.longItems[0], layout.longItems.at(-1)];
  return {
    orientation: vertical ? 'vertical' : 'horizontal',
    widthPx: vertical ? acrossPx : lengthPx,
    heightPx: vertical ? lengthPx : acrossPx,
    axis: axes.box(0, lengthPx, axisPx - 1, 2),
    ...axisParts(input, axes),
    marks,
    bareMarks: [],
    density: [],
    ...input.buildCrowd?.(input, axes, labelled),
    isCrowded: last - first > labels.length || from < first || to >= last || lanes.dense,
    labels: labels.map((label, i) => (input.elbow ?? connect)(label, marks[i]!)),
    clusters: input.buildClusters?.(layout, scale, axes, labels) ?? [],
    periods: buildPeriods(
      lanes.dense ? [] : input.periods.filter(({ as }) => as === 'bar'),
      layout,
      scale,
      axes,
      (bar) => [lanes.firstPx + lanes.laneOf.get(bar)! * lanes.stepPx, lanes.thicknessPx],
      lanes.titled,
    ),
    inView: last - first,
    earlier: first,
    later: events.length - last,
  };
}

function rangedLabels({ layout, scale, pinned }: SceneInput, axes: Axes): Placed[] {
  const { vertical, labelPx, eventsByAnchor: events } = layout;
  const pins = new Set([...pinned.values()].map((entry) => itemOf(entry, layout, scale)));
  return labelsInView(layout.items, layout.placement, viewOf(scale), pins).map((visible) => {
    const { startPx, widthPx, heightPx, bottomPx, stemTopPx } = visible;
    const item = visible.index;
    const event = events[item]!;
    const box = axes.box(startPx, widthPx, vertical ? labelPx : labelPx - bottomPx - heightPx, heightPx);
    return {
      item,
      event,
      box,
      text: layout.textOf(event),
      pinned: visible.pinned,
      meetsPx: labelPx - stemTopPx,
    };
  });
}

function viewOf({ viewport: { start, end }, lengthPx }: TimeScale): View {
  return { start, end, lengthPx };
}

/** The marks of labelled events; those of one instant stack away from the axis, solid ones nearest to it. */
function labelledMarks(
  { layout, scale, pinned }: SceneInput,
  axes: Axes,
  events: readonly TimelineEvent[],
): readonly Mark[] {
  const markAt = (event: TimelineEvent, level: number) =>
    buildMark(event, scale, axes, layout, level, pinned.has(event.id));
  const flat = events.map((event) => markAt(event, 0));
  const levels = stackMarks(
    flat.map((mark) => (axes.vertical ? mark.y : mark.x)),
    flat.map(({ event, hollow, tail }) => (hollow || tail ? -Number.MAX_VALUE / 2 : 0) + event.importance),
  );
  // Long ones would lie over labels.
  const most = Math.floor((Math.abs(layout.axisPx - layout.labelPx) - BAR_PX / 2) / STACK_PX);
  return events.map((event, i) =>
    markAt(event, flat[i]!.form === 'dot' ? levels[i]! : Math.min(levels[i]!, most)),
  );
}

/** The stem from a mark to the text above it, or below. */
function connect({ item: _, meetsPx, ...label }: Placed, { x, y }: Mark): Label {
  const radiusPx = meetsPx > y ? MARK_RADIUS_PX : -MARK_RADIUS_PX;
  return {
    ...label,
    connector: [
      [x, meetsPx],
      [x, y + radiusPx],
    ],
  };
}

function axisParts(
  { ticks: { minor, parents, zone }, layout, tear }: SceneInput,
  axes: Axes,
): Pick<Scene, 'tickLines' | 'axisTexts' | 'tears'> {
  const { vertical, axisPx, tickPx, parentPx, lengthPx } = layout;
  const torn = tear?.(axes);
  const linesOf = (ticks: readonly Tick[], lengthPx: number) =>
    ticks
      .filter((tick) => tick.hasLine)
      .map(({ px }) => axes.box(px - 0.5, 1, axisPx + (vertical ? -lengthPx : 1), lengthPx));
  const textsOf = (ticks: readonly Tick[], acrossPx: number) =>
    ticks
      // A parent that the next one pushes out of the plot goes before it is cut to pieces.
      .filter((tick) => tick.text && tick.textPx > -MAX_CUT_PX)
      .map(({ text, strong, centred, textPx }): AxisText => ({
        text,
        role: strong ? 'parent' : 'tick',
        align: vertical ? 'end' : centred ? 'center' : 'start',
        ...axes.point(textPx, acrossPx),
      }));
  const zoneAt = vertical ? { x: tickPx, y: 0 } : { x: lengthPx, y: parentPx };
  const zones: AxisText[] = zone ? [{ text: zone, role: 'zone', align: 'end', ...zoneAt }] : [];
  return {
    tickLines: [...linesOf(minor, TICK_PX), ...linesOf(parents, 2 * TICK_PX)],
    axisTexts: [
      ...textsOf(torn ? minor.filter(torn.isClear) : minor, tickPx),
      ...textsOf(parents, parentPx),
      ...zones,
      ...(torn?.texts ?? []),
    ],
    tears: torn?.tears ?? [],
  };
}
