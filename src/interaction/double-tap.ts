import { pointAlong } from './along-axis.js';
import type { GestureOptions } from './gesture.js';
import { ZOOM_STEP } from './intent.js';

const WITHIN_MS = 400;
const WITHIN_PX = 24;

/** Where a click has a meaning of its own, two clicks are two clicks. */
const CONTROLS = 'a, button, input, label, select, summary, textarea';

/**
 * Zooms in around a double click or double tap, out with Shift.
 *
 * Clicks are counted, because `dblclick` follows a double tap in some browsers only; a click also means that
 * the pointer went up where it went down, and no drag came between.
 */
export function attachDoubleTap(target: HTMLElement, options: GestureOptions): () => void {
  let first: MouseEvent | undefined;

  const onClick = (event: MouseEvent) => {
    const fromKeyboard = event.detail === 0;
    if (fromKeyboard || event.defaultPrevented || isOnControl(event)) return;
    const second = first !== undefined && isNear(first, event);
    first = second ? undefined : event;
    if (!second) return;
    options.emit({
      type: 'zoom',
      factor: event.shiftKey ? 1 / ZOOM_STEP : ZOOM_STEP,
      atPx: pointAlong(target, options, event),
      cause: 'double-click',
    });
  };

  target.addEventListener('click', onClick);
  return () => target.removeEventListener('click', onClick);
}

function isNear(a: MouseEvent, b: MouseEvent): boolean {
  return (
    b.timeStamp - a.timeStamp < WITHIN_MS &&
    Math.hypot(b.clientX - a.clientX, b.clientY - a.clientY) < WITHIN_PX
  );
}

function isOnControl({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest(CONTROLS) !== null;
}
