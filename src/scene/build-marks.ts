import type { TimelineEvent } from '../model/timeline.js';
import type { TimeScale } from '../scale/time-scale.js';
import { anchorOf } from '../time/anchor.js';
import type { When } from '../time/when.js';
import type { Axes } from './axes.js';
import { colorOf, shapeOf } from './group-look.js';
import type { EndForm, Mark } from './scene.js';

/** Diameter of a dot; an extent narrower than this would be hidden by a dot, so it is drawn as one. */
export const DOT_PX = 12;
export const BAR_PX = 10;
/** From one mark to the next where marks of one instant stack. */
export const STACK_PX = 16;
/** Far enough outside any plot; keeps coordinates in a range that browsers lay out exactly. */
const OUTSIDE_PX = 50_000;

/** A position in px that is finite and not absurdly far outside, also for `±Infinity`. */
export function clampPx(scale: TimeScale, t: number): number {
  const px = t === -Infinity ? -OUTSIDE_PX : t === Infinity ? OUTSIDE_PX : scale.toPx(t);
  return Math.min(Math.max(px, -OUTSIDE_PX), OUTSIDE_PX);
}

export function isHollow({ claim }: Pick<TimelineEvent, 'claim'>): boolean {
  return claim !== undefined && claim.status !== 'confirmed';
}

/** How the ends of a date's mark look; `Infinity` bounds are open unless the author said "unknown". */
export function endForms(when: When): { start: EndForm; end: EndForm } {
  return {
    start: when.startIs === 'unknown' ? 'torn' : when.a === -Infinity ? 'arrow' : 'cut',
    end: when.endIs === 'unknown' ? 'torn' : when.d === Infinity ? 'arrow' : 'cut',
  };
}

/** The solid core [b, c] of a span, px from `fromPx`; nothing where the ends are so loose that it has none. */
export function coreOf(
  when: When,
  scale: TimeScale,
  fromPx: number,
  toPx: number,
): { startPx: number; endPx: number } | undefined {
  if (when.kind === 'instant' || when.c < when.b) return undefined;
  const solidPx = clampPx(scale, when.b);
  const untilPx = clampPx(scale, when.c);
  // A loose end that a dot would hide is drawn as known, as an extent of that size is drawn as a dot.
  const startPx = solidPx - clampPx(scale, when.a) < DOT_PX ? 0 : Math.max(solidPx, fromPx) - fromPx;
  const endPx = clampPx(scale, when.d) - untilPx < DOT_PX ? toPx - fromPx : Math.min(untilPx, toPx) - fromPx;
  return endPx > startPx ? { startPx, endPx } : undefined;
}

/**
 * The mark of one event: the drawing never says more than the date does. An instant that is known more
 * finely than a dot is wide is a dot; a coarser one a bar over its whole extent; with only one bound known,
 * a dot at that bound with a tail towards the open side; a span, a bar with its solid core.
 */
export function buildMark(event: TimelineEvent, scale: TimeScale, axes: Axes, axisPx: number, level: number): Mark {
  const { when } = event;
  const alongPx = clampPx(scale, anchorOf(when));
  const acrossPx = axes.vertical ? axisPx + level * STACK_PX : axisPx - level * STACK_PX;
  const startPx = clampPx(scale, when.a);
  const endPx = clampPx(scale, when.d);
  const bounded = Number.isFinite(when.a) && Number.isFinite(when.d);
  const common = {
    event,
    x: axes.vertical ? acrossPx : axes.at(alongPx),
    y: axes.vertical ? axes.at(alongPx) : acrossPx,
    shape: shapeOf(event.group),
    color: colorOf(event.group),
    soft: when.approximate,
    dashed: when.uncertain,
    hollow: isHollow(event),
  };
  const box = (fromPx: number, toPx: number, thickness: number) =>
    axes.box(fromPx, toPx - fromPx, acrossPx - thickness / 2, thickness);

  if (when.kind === 'span') {
    const core = coreOf(when, scale, startPx, endPx);
    return { ...common, ...endForms(when), form: 'span', tail: 0, box: box(startPx, endPx, BAR_PX), ...(core && { core }) };
  }
  if (!bounded) {
    const tail = when.a === -Infinity ? -1 : 1;
    const dot = box(alongPx - DOT_PX / 2, alongPx + DOT_PX / 2, DOT_PX);
    return { ...common, form: 'dot', start: 'cut', end: 'cut', tail, box: dot };
  }
  const form = endPx - startPx < DOT_PX ? 'dot' : 'bar';
  return { ...common, form, start: 'cut', end: 'cut', tail: 0, box: box(startPx, endPx, form === 'dot' ? DOT_PX : BAR_PX) };
}
