import type { Layout } from '../layout/arrange.js';
import { DOT_PX, STACK_PX } from '../layout/foot.js';
import type { Entry, TimelineEvent } from '../model/timeline.js';
import type { TimeScale } from '../scale/time-scale.js';
import { anchorOf } from '../time/anchor.js';
import { drawnExtent } from '../time/drawn-extent.js';
import type { When } from '../time/when.js';
import type { Axes } from './axes.js';
import { cutsOf, TEAR_PX } from './cuts.js';
import { entryColorOf, shapeOf } from './group-look.js';
import type { EndForm, Mark, MarkLook } from './scene.js';

export const BAR_PX = 10;
/** From the middle of a mark to where a line to it ends. */
export const MARK_RADIUS_PX = DOT_PX / 2 + 1;
/** Between spans in two lanes. */
const SPAN_GAP_PX = 2;
/** Far enough outside any plot; keeps coordinates in a range that browsers lay out exactly. */
const OUTSIDE_PX = 50_000;

/** A position in px that is finite and not absurdly far outside, also for `±Infinity`, and on a plot without length. */
export function clampPx(scale: TimeScale, t: number): number {
  return keepNear(scale.toPx(t)) || 0;
}

/** A place on the plot, or else not absurdly far outside. */
export function keepNear(px: number): number {
  return Math.min(Math.max(px, -OUTSIDE_PX), OUTSIDE_PX);
}

export function isHollow({ claim }: Pick<Entry, 'claim'>): boolean {
  return claim !== undefined && claim.status !== 'confirmed';
}

/** What a mark says of a date and of a fact besides where they are. */
export function lookOf(entry: Entry): MarkLook {
  return {
    color: entryColorOf(entry),
    soft: entry.when.approximate,
    dashed: entry.when.uncertain,
    hollow: isHollow(entry),
  };
}

/** How the ends of a date's mark look; `Infinity` bounds are open unless the author said "unknown". */
export function endForms(when: When): { start: EndForm; end: EndForm } {
  return {
    start: when.startIs === 'unknown' ? 'torn' : when.a === -Infinity ? 'arrow' : 'cut',
    end: when.endIs === 'unknown' ? 'torn' : when.d === Infinity ? 'arrow' : 'cut',
  };
}

/** From where to where a date reaches, in px; an end that is open or unknown, to the plot's edge. */
export function boundsPx(when: When, scale: TimeScale): [startPx: number, endPx: number] {
  const { start, end } = endForms(when);
  const [lo, hi] = drawnExtent(when);
  return [
    Math.max(clampPx(scale, lo), start === 'cut' ? -Infinity : 0),
    Math.min(clampPx(scale, hi), end === 'cut' ? Infinity : scale.lengthPx),
  ];
}

/** The solid core [b, c] of a span, px from `fromPx`; nothing where the ends are so loose that it has none. */
export function coreOf(when: When, scale: TimeScale, fromPx: number, toPx: number): Mark['core'] {
  if (when.kind === 'instant' || when.c < when.b) return undefined;
  const px = (t: number) => clampPx(scale, t);
  // A loose end that a dot would hide is drawn as known, as an extent of that size is drawn as a dot.
  const startPx = px(when.b) - px(when.a) < DOT_PX ? 0 : Math.max(px(when.b) - fromPx, 0);
  const endPx = (px(when.d) - px(when.c) < DOT_PX ? toPx : Math.min(px(when.c), toPx)) - fromPx;
  return endPx > startPx ? { startPx, endPx } : undefined;
}

/**
 * The mark of one event: the drawing never says more than the date does. An instant that is known more
 * finely than a dot is wide is a dot; a coarser one a bar over its whole extent; with only one bound known,
 * a dot at that bound with a tail towards the open side; a span, a bar with its solid core in its lane, or, where there is
 * a ribbon instead of lanes, as short as a dot unless it is wanted `whole`. Instants lie `level` marks away from the axis.
 */
export function buildMark(
  event: TimelineEvent,
  scale: TimeScale,
  axes: Axes,
  { axisPx, foot }: Pick<Layout, 'axisPx' | 'foot'>,
  level = 0,
  whole = true,
): Mark {
  const { when } = event;
  const isSpan = when.kind === 'span';
  const tail = isSpan ? 0 : when.a === -Infinity ? -1 : when.d === Infinity ? 1 : 0;
  const alongPx = clampPx(scale, anchorOf(when));
  const isShort = tail !== 0 || (isSpan && foot.dense && !whole);
  const [startPx, endPx] = isShort ? [alongPx - DOT_PX / 2, alongPx + DOT_PX / 2] : boundsPx(when, scale);
  const form = isShort || endPx - startPx < DOT_PX ? 'dot' : isSpan ? 'span' : 'bar';
  const awayPx = form === 'span' ? (foot.laneOf.get(event) ?? 0) * foot.stepPx : level * STACK_PX;
  const acrossPx = axisPx + (axes.vertical ? awayPx : -awayPx);
  const spanPx = foot.stepPx ? Math.min(foot.stepPx - SPAN_GAP_PX, BAR_PX) : BAR_PX;
  const thicknessPx = form === 'dot' ? DOT_PX : form === 'span' ? spanPx : BAR_PX;
  return {
    event,
    form,
    tail,
    ...axes.point(alongPx, acrossPx),
    ...lookOf(event),
    ...(isSpan ? endForms(when) : ({ start: 'cut', end: 'cut' } as const)),
    shape: shapeOf(event.group),
    core: form === 'dot' ? undefined : coreOf(when, scale, startPx, endPx),
    cuts: form === 'dot' ? [] : cutsOf(scale, startPx, endPx, TEAR_PX),
    box: axes.box(startPx, endPx - startPx, acrossPx - thicknessPx / 2, thicknessPx),
  };
}
