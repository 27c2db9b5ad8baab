import { max, min } from 'd3-array';
import { memo, memoByFields } from './base/memo.js';
import { arrange } from './layout/arrange.js';
import type { Layout } from './layout/arrange.js';
import type { Wording } from './layout/label-text.js';
import type { TextMetrics } from './layout/text-metrics.js';
import { buildColumns } from './model/columns.js';
import type { Timeline } from './model/timeline.js';
import { foldSilences, unfolded } from './scale/folded-time.js';
import type { FoldedTime } from './scale/folded-time.js';
import { ticks } from './scale/ticks.js';
import { timeScale } from './scale/time-scale.js';
import type { TimeScale } from './scale/time-scale.js';
import { fitExtent, limitsFor, Viewport } from './scale/viewport.js';
import type { Limits } from './scale/viewport.js';

import { buildScene } from './scene/build-scene.js';
import type { Scene } from './scene/scene.js';
import { extentOf } from './time/anchor.js';
import { formatDuration } from './time/format-date.js';

/** Everything a picture is made from. */
export interface PictureInput {
  readonly timeline: Timeline;
  readonly vertical: boolean;
  /** Newest first; only a vertical axis turns round. */
  readonly reversed: boolean;
  /** Long silences fold. */
  readonly folds: boolean;
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
  readonly pinned: ReadonlySet<string>;
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
  const columns = memo(buildColumns);
  const fold = memo((timeline: Timeline, folds: boolean) =>
    folds ? foldSilences(occupied(timeline)) : unfolded,
  );
  const fit = memo(fitTimeline);
  const arranged = memoByFields(arrange);

  return (input) => {
    const { timeline, vertical, widthPx, heightPx, wording, metrics } = input;
    const folded = fold(timeline, input.folds && vertical);
    const { fitted, limits } = fit(timeline, folded);
    const periods = input.periods ? timeline.periods : NO_PERIODS;
    const layout = arranged({
      timeline,
      columns: columns(timeline.events),
      folded,
      fitted,
      limits,
      vertical,
      periods,
      lengthPx: vertical ? heightPx : widthPx,
      acrossPx: vertical ? widthPx : heightPx,
      wording,
      metrics,
    });
    const viewport = viewportOf(input, folded, fitted).constrain(limits);
    const scale = timeScale(viewport, layout.lengthPx, folded);
    const scene = buildScene({
      periods,
      layout,
      scale,
      ticks: ticks(scale, {
        locale: wording.locale,
        vertical,
        widthPx: (text) => metrics.widthPx(text, 'parent'),
        lineHeightPx: metrics.lineHeightPx('tick'),
      }),
      reversed: input.reversed,
      pinned: input.pinned,
      tearText: (from, to) => formatDuration(from, to, wording.locale),
    });
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

/** Anchors and finite bounds of events and periods; open ends and today never widen the view. */
function fitTimeline(
  { events, periods }: Timeline,
  folded: FoldedTime,
): { fitted: Viewport; limits: Limits } {
  const extents = [...events, ...periods].map(({ when }) => extentOf(when));
  const lo = min(extents, ([from]) => from) ?? 0;
  const hi = max(extents, ([, to]) => to) ?? lo;
  const fitted = fitExtent([folded.toU(lo), folded.toU(hi)]);
  return { fitted, limits: limitsFor(fitted) };
}

/** Where something is drawn: the stretches that must not fold away. */
function occupied({ events }: Timeline): [lo: number, hi: number][] {
  return events.map(({ when }) => extentOf(when));
}
