import type { CardLayout } from '../render/card.js';

const DOCKED_FROM_PX = 900;
const NARROW_BELOW_PX = 480;
const CRAMPED_BELOW_PX = 680;
/** Below so many rem no picture is legible, and the list takes over: 240 px, or 480 px with text of twice the size. */
const LIST_BELOW_REM = 15;

/** Whether a container of this width is too narrow for a horizontal axis. */
export function isNarrow(widthPx: number): boolean {
  return widthPx < NARROW_BELOW_PX;
}

/** Whether a container is too narrow for a card beside the chart, and for large titles. */
export function isMedium(widthPx: number): boolean {
  return widthPx < DOCKED_FROM_PX;
}

/** Whether a horizontal chart needs the height of legend and overview for its labels. */
export function isCramped(widthPx: number): boolean {
  return widthPx < CRAMPED_BELOW_PX;
}

/** How large the page's text is, and at least as it is by default. */
export function remPx(): number {
  return Math.max(16, parseFloat(getComputedStyle(document.documentElement).fontSize));
}

/** Whether a container is too small for any picture. */
export function isTooSmall(widthPx: number, heightPx: number): boolean {
  return Math.min(widthPx, heightPx) < LIST_BELOW_REM * remPx();
}

/** Where the card goes: beside the chart, below its axis, or over its lower part. */
export function cardLayoutFor(widthPx: number, vertical: boolean, listed: boolean): CardLayout {
  if (!isMedium(widthPx)) return 'docked';
  if (listed) return 'inline';
  return vertical || isNarrow(widthPx) ? 'sheet' : 'below';
}
