import { memo, memoByFields } from './base/memo.js';
import { arrange, type Arrangement, type Layout } from './layout/arrange.js';
import { dateText, type Wording } from './layout/label-text.js';
import type { TextMetrics } from './layout/text-metrics.js';
import { columnsOf } from './model/columns.js';
import type { Timeline } from './model/timeline.js';
import { wholeOf } from './scale/whole-of.js';
import type { Breaks, Spacing } from './scale/fold-timeline.js';
import { unfolded, type FoldedTime } from './scale/folded-time.js';
import { ticks } from './scale/ticks.js';
import type { TickOptions } from './scale/ticks.js';
import { timeScale } from './scale/time-scale.js';
import type { TimeScale } from './scale/time-scale.js';
import { fitExtent, limitsFor, Viewport } from './scale/viewport.js';
import type { Limits } from './scale/viewport.js';

import { buildScene, type SceneInput } from './scene/build-scene.js';
import type { Annotator, LinksShown } from './scene/annotate.js';
import type { GroupLanes } from './scene/build-lanes.js';
import type { shareDates } from './scene/share-dates.js';
import type { UnusualAxis } from './scene/unusual-axis.js';
import type { Scene } from './scene/scene.js';

/** Everything a picture is made from. */
export interface PictureInput extends Pick<TickOptions, 'axis' | 'ageUnits' | 'reckoning' | 'zoneName'> {
  /** What is shown. */
  readonly timeline: Timeline;
  /** What there is: the view of everything, and the folds, do not change with what is shown of it. */
  readonly whole: Timeline;
  readonly vertical: boolean;
  /** Newest first; only a vertical axis turns round. */
  readonly reversed: boolean;
  /** Whether long silences fold; undefined leaves it to the document, or else to the orientation. */
  readonly breaks: Breaks | undefined;
  readonly spacing: Spacing;
  /** There where the axis is not simply even and horizontal. Without it, it is. */
  readonly unusual: UnusualAxis | undefined;
  /** Whether period bars are shown; a card below the axis takes their place. */
  readonly periods: boolean;
  /** The plot's size, px. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly wording: Wording;
  readonly metrics: TextMetrics;
  /** The view asked for; undefined before anything was asked for. */
  readonly view: View | 'everything' | undefined;
  /** Where the author wants the first view to begin and end, in ms since 1970. */
  readonly firstStart: number | undefined;
  readonly firstEnd: number | undefined;
  /** By its id, what is hovered, focused or selected. */
  readonly pinned: SceneInput['pinned'];
  /** There where the author wrote more than events and bars. */
  readonly annotator: Annotator | undefined;
  readonly links: LinksShown;
  /** There where each group has a lane of its own, which a vertical axis never has. */
  readonly lanes: GroupLanes | undefined;
  /** The reader's present, in ms since 1970. */
  readonly now: number;
  readonly placeRest: Arrangement['placeRest'];
  readonly buildClusters: SceneInput['buildClusters'];
  /** There as soon as something answers to the reader: leaves out dates that are told already. */
  readonly shareDates: typeof shareDates | undefined;
  readonly buildCrowd: SceneInput['buildCrowd'];
  /** There once somebody may be looking: arranges other data so that what was in the latest layout stays in its place. */
  readonly arrangeAnew: ((arrangement: Arrangement, latest: Layout | undefined) => Layout) | undefined;
  /** Told of the layout before it is drawn at a scale: labels find their places when its placement advances. */
  readonly arranged: ((layout: Layout, scale: TimeScale) => void) | undefined;
}

const NO_PERIODS: Timeline['periods'] = [];

/** A viewport with the folded time that it was made in: other folds, other coordinates. */
export interface View {
  readonly viewport: Viewport;
  readonly folded: FoldedTime;
}

export interface Picture {
  readonly folded: FoldedTime;
  /** The view of everything, and how far a view may go. */
  readonly fitted: Viewport;
  readonly limits: Limits;
  readonly layout: Layout;
  readonly scale: TimeScale;
  readonly scene: Scene;
}

/**
 * The way through the house: model → scale → layout → scene. Each stage remembers its last result, so that a
 * change costs only the stages below it: a pan draws, a resize lays out, new data does everything.
 */
export function createPipeline(): (input: PictureInput) => Picture {
  const fold = memo(
    (
      unusual: UnusualAxis | undefined,
      ...of: [timeline: Timeline, spacing: Spacing, breaks: Breaks | undefined, vertical: boolean]
    ) => unusual?.foldTimeline(...of) ?? unfolded,
  );
  const fit = memo(fitTimeline);
  let latest: Layout | undefined;
  let arrangeAnew: PictureInput['arrangeAnew'];
  const arranged = memoByFields(
    ({ by, ...arrangement }: Arrangement & { readonly by: ((input: Arrangement) => Layout) | undefined }) => {
      if (by) return by(arrangement);
      const layout = arrangeAnew?.(arrangement, latest) ?? arrange(arrangement);
      // Of no events, nothing can stay.
      if (layout.eventsByAnchor[0]) latest = layout;
      return layout;
    },
  );

  return (input) => {
    const { timeline, whole, widthPx, heightPx, wording, metrics, unusual } = input;
    const vertical = input.vertical && unusual !== undefined;
    const folded = fold(unusual, whole, input.spacing, input.breaks, vertical);
    const { fitted, limits } = fit(whole, folded);
    const periods = input.periods ? timeline.periods : NO_PERIODS;
    const extent = {
      timeline,
      columns: columnsOf(timeline.events),
      folded,
      fitted,
      limits,
      vertical,
      below: true,
      periods,
      lengthPx: vertical ? heightPx : widthPx,
      acrossPx: vertical ? widthPx : heightPx,
      wording,
      metrics,
    };
    const margins = input.annotator?.arrange({
      ...extent,
      now: input.now,
      hasArcs: input.links !== 'never',
    });
    const { topPx = 0, footPx = 0 } = margins ?? {};
    const { lanes, placeRest } = input;
    ({ arrangeAnew } = input);
    const by = vertical ? unusual.arrangeVertically : lanes?.arrange;
    const layout = arranged({ ...extent, topPx, footPx, placeRest, by });
    const viewport = viewportOf(input, folded, fitted).constrain(limits);
    const scale = timeScale(viewport, layout.lengthPx, folded);
    input.arranged?.(layout, scale);
    const texts = {
      widthPx: (text: string) => metrics.widthPx(text, 'parent'),
      lineHeightPx: metrics.lineHeightPx('tick'),
    };
    const plain = (lanes?.build ?? buildScene)({
      periods,
      layout,
      scale,
      ticks: (unusual?.ticks ?? ticks)(scale, {
        ...texts,
        locale: wording.locale,
        vertical,
        reversed: input.reversed,
        axis: input.axis,
        ageUnits: input.ageUnits,
        reckoning: input.reckoning,
        zoneName: input.zoneName,
        roomPx: layout.tickRoomPx,
        write: (entry) => dateText(entry, wording),
        note: wording.messages.notToScale,
      }),
      tear:
        unusual &&
        ((axes) =>
          unusual.buildTears(layout, scale, axes, {
            ...texts,
            write: (from, to) => unusual.formatDuration(from, to, wording.locale),
          })),
      stackLabels: unusual?.stackLabels,
      elbow: vertical ? unusual.elbow : undefined,
      buildClusters: input.buildClusters,
      buildCrowd: input.buildCrowd,
      reversed: input.reversed,
      pinned: input.pinned,
    });
    const shared = input.shareDates?.(plain, metrics.lineHeightPx('meta')) ?? plain;
    const scene = margins
      ? input.annotator!.annotate(shared, { ...input, margins, periods, layout, scale })
      : shared;
    return { folded, fitted, limits, layout, scale, scene };
  };
}

function viewportOf(
  { view, firstStart, firstEnd }: PictureInput,
  folded: FoldedTime,
  fitted: Viewport,
): Viewport {
  if (view === 'everything') return fitted;
  if (view) {
    const viewport = translateView(view, folded);
    // A view that other data left behind would show nothing of these.
    if (viewport.center >= fitted.start && viewport.center <= fitted.end) return viewport;
  }
  const start = firstStart === undefined ? fitted.start : folded.toU(firstStart);
  const end = firstEnd === undefined ? fitted.end : folded.toU(firstEnd);
  return start < end ? Viewport.of(start, end) : fitted;
}

/** The same stretch of time in the coordinates of `folded`. */
export function translateView({ viewport, folded: own }: View, folded: FoldedTime): Viewport {
  if (own === folded) return viewport;
  return Viewport.of(folded.toU(own.toT(viewport.start)), folded.toU(own.toT(viewport.end)));
}

/** The view of everything, and how far a view may go. */
export function fitTimeline(timeline: Timeline, folded: FoldedTime): { fitted: Viewport; limits: Limits } {
  const [lo, hi] = wholeOf(timeline);
  const fitted = fitExtent([folded.toU(lo), folded.toU(hi)]);
  return { fitted, limits: limitsFor(fitted, folded) };
}
