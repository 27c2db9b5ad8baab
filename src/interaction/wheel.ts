import { pointAlong } from './along-axis.js';
import type { GestureOptions } from './gesture.js';

/** After so many ms without another event, a turn of the wheel is over. */
const IDLE_MS = 150;

const LINE_PX = 16;

/** As far as one event may zoom, in doublings, so that the notch of a mouse wheel is a step and not a leap. */
const MAX_DOUBLINGS = 0.5;

/**
 * Zooms by Ctrl or ⌘ and wheel (a pinch on a trackpad arrives as a wheel with Ctrl), pans by a sideways wheel
 * along a horizontal axis, and leaves every other wheel to the page.
 */
export function attachWheel(target: HTMLElement, options: GestureOptions): () => void {
  let idle: ReturnType<typeof setTimeout> | undefined;

  const onWheel = (event: WheelEvent) => {
    // What cannot be cancelled belongs to a scroll of the page that is already under way.
    if (!event.cancelable || event.defaultPrevented) return;
    const unitPx = event.deltaMode === 1 ? LINE_PX : event.deltaMode === 2 ? options.lengthPx() : 1;
    const [dx, dy] = [event.deltaX * unitPx, event.deltaY * unitPx];
    const sideways = Math.abs(dx) > Math.abs(dy);
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const k = 2 ** doublings(event, dy);
      if (k !== 1) move(k, (1 - k) * pointAlong(target, options, event));
    } else if (options.orientation() === 'horizontal' && (event.shiftKey || sideways)) {
      event.preventDefault();
      const shiftPx = sideways ? dx : dy;
      move(1, options.mirrored() ? shiftPx : -shiftPx);
    }
  };
  const move = (k: number, x: number) => {
    clearTimeout(idle);
    idle = setTimeout(settle, IDLE_MS);
    options.emit({ type: 'transform', k, x, cause: 'wheel', settled: false });
  };
  const settle = () => {
    idle = undefined;
    options.emit({ type: 'transform', k: 1, x: 0, cause: 'wheel', settled: true });
  };

  target.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    target.removeEventListener('wheel', onWheel);
    if (idle === undefined) return;
    clearTimeout(idle);
    settle();
  };
}

/** A pinch comes in much smaller steps than ⌘ and two fingers, which has the steps of a scroll. */
function doublings({ ctrlKey }: WheelEvent, dy: number): number {
  const raw = -dy * (ctrlKey ? 0.02 : 0.005);
  return Math.max(-MAX_DOUBLINGS, Math.min(MAX_DOUBLINGS, raw));
}
