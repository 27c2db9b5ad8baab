import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { max, pairs, range } from 'd3-array';
import type { CountBefore } from '../layout/ribbon.js';
import { dragWindow } from './drag-window.js';
import type { Fractions } from './drag-window.js';
import { place } from './place.js';

/** More ticks than this are told apart by nobody: a ribbon of counts takes their place. */
const MAX_TICKS = 300;
const HEIGHT_PX = 28;
const TICK_PX = 3;
const TICK_INSET_PX = 6;
const RIBBON_STEP_PX = 2;
/** Less of an event than this in a column is rounding: the thinnest share of one over a whole strip is more. */
const LEAST_SHARE = 5e-4;
/** A generous mean of one character's width in the small size. */
const CHARACTER_PX = 7;

/** Where events lie, from 0 to 1 of the strip's extent in time. */
export interface OverviewEvents {
  readonly count: number;
  /** The anchor of one. */
  readonly at: (i: number) => number;
  /** Its CSS colour. */
  readonly colorOf: (i: number) => string;
  /** What counts them, where there are many. */
  readonly counts: () => CountBefore;
}

export interface OverviewOptions {
  /** The strip's width. */
  readonly widthPx: number;
  /** The same object as long as nothing changed. */
  readonly events: OverviewEvents;
  /** The part of the extent that is in view. */
  readonly window: Fractions;
  /** The dates of the window's ends, and of the strip's. */
  readonly windowText: string;
  readonly startText: string;
  readonly endText: string;
  readonly rtl: boolean;
  /** The frame was moved or resized, or, outside it, clicked; `settled` once the pointer let go. */
  readonly onWindow: (window: Fractions, settled: boolean) => void;
}

/**
 * All events in a strip, and the view as a frame that can be dragged by its middle and its two handles. It is for
 * pointers and eyes only: toolbar, keys and list do the same.
 */
export function renderOverview(options: OverviewOptions): TemplateResult {
  const { widthPx, events, rtl } = options;
  const toPx = (at: number) => Math.round((rtl ? 1 - at : at) * widthPx);
  const [startPx, endPx] = [toPx(options.window.start), toPx(options.window.end)];
  const left = Math.min(startPx, endPx);
  const width = Math.max(Math.abs(endPx - startPx), TICK_PX);
  return html`<div part="overview" class="overview" aria-hidden="true">
    ${texts(options, left, width)}
    <svg
      width=${widthPx}
      height=${HEIGHT_PX}
      @pointerdown=${(event: PointerEvent) => dragWindow(event, options.window, rtl, options.onWindow)}
    >
      <rect class="strip" width=${widthPx} height=${HEIGHT_PX} />
      ${guard([events, widthPx, rtl], () =>
        events.count > MAX_TICKS ? ribbon(events, widthPx, rtl) : ticks(events, toPx),
      )}
      <rect class="view-frame" x=${left} y="1" width=${width} height=${HEIGHT_PX - 2} />
      ${[left, left + width].map(
        (x) =>
          svg`<rect class="view-handle" x=${x - 3} y=${HEIGHT_PX / 2 - 7} width="6" height="14" rx="2" />`,
      )}
    </svg>
  </div>`;
}

/** A tick for each event; ticks at one place share its height, so that none hides another. */
function ticks(events: OverviewOptions['events'], toPx: (at: number) => number): SVGTemplateResult[] {
  const places = range(events.count).map(events.at);
  return places.map((at, i) => {
    const here = places.flatMap((other, k) => (other === at ? k : []));
    const height = (HEIGHT_PX - 2 * TICK_INSET_PX) / here.length;
    return svg`<rect class="overview-tick" x=${toPx(at) - TICK_PX / 2} y=${TICK_INSET_PX + here.indexOf(i) * height}
      width=${TICK_PX} height=${height} ${place({ vars: { '--_color': events.colorOf(i) } })} />`;
  });
}

/** Counts of events in columns of two pixels, the fullest as high as the strip. */
function ribbon(events: OverviewOptions['events'], widthPx: number, rtl: boolean): SVGTemplateResult {
  const before = events.counts();
  const edges = range(0, widthPx + RIBBON_STEP_PX, RIBBON_STEP_PX);
  const counts = pairs(
    edges.map((px) => before(px / widthPx)),
    (from, to) => to - from,
  );
  const unit = (HEIGHT_PX - 8) / (max(counts) ?? 1);
  let path = '';
  counts.forEach((count, i) => {
    if (count < LEAST_SHARE) return;
    // One event must be seen beside a thousand.
    const height = Math.round(Math.max(2, count * unit));
    const x = rtl ? widthPx - (i + 1) * RIBBON_STEP_PX : i * RIBBON_STEP_PX;
    path += `M${x} ${HEIGHT_PX - 4}v${-height}h${RIBBON_STEP_PX}v${height}z`;
  });
  return svg`<path class="ribbon" d=${path} />`;
}

/** The window's dates over the frame, as near to its middle as the strip allows; the strip's own where there is room. */
function texts(
  { widthPx, windowText, startText, endText, rtl }: OverviewOptions,
  left: number,
  width: number,
): TemplateResult {
  const roomPx = windowText.length * CHARACTER_PX;
  const middle = Math.min(Math.max(left + width / 2, roomPx / 2), Math.max(roomPx / 2, widthPx - roomPx / 2));
  const [leftText, rightText] = rtl ? [endText, startText] : [startText, endText];
  const gapPx = 2 * CHARACTER_PX;
  const leftFits = leftText.length * CHARACTER_PX + gapPx < middle - roomPx / 2;
  const rightFits = rightText.length * CHARACTER_PX + gapPx < widthPx - middle - roomPx / 2;
  return html`<div class="overview-texts">
    ${leftFits ? html`<span class="left">${leftText}</span>` : nothing}
    <span class="window" ${place({ x: middle })}>${windowText}</span>
    ${rightFits ? html`<span class="right">${rightText}</span>` : nothing}
  </div>`;
}
