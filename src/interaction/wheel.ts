import { pointAlong, transformAlong, type Axis } from './along-axis.js';
import type { Intent } from './intent.js';

/** After so many ms without another event, a turn of the wheel is over. */
const IDLE_MS = 150;

/** As far as one event may zoom, in doublings, so that the notch of a mouse wheel is a step and not a leap. */
const MAX_DOUBLINGS = 0.5;

/**
 * Zooms by Ctrl or ⌘ and wheel (a pinch on a trackpad arrives as a wheel with Ctrl), pans by a sideways wheel
 * along a horizontal axis, and leaves every other wheel to the page.
 *
 * Not done by d3-zoom, which holds one transform from the first event to the last: at some 2⁴⁰ it loses pixels.
 */
export function attachWheel(target: HTMLElement, options: Axis & { emit(intent: Intent): void }): () => void {
  let idle: ReturnType<typeof setTimeout> | undefined;

  const onWheel = (event: WheelEvent) => {
    // What cannot be cancelled belongs to a scroll of the page that is already under way.
    if (!event.cancelable || event.defaultPrevented) return;
    const [dx, dy] = wheelPx(event, options.lengthPx());
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const k = 2 ** doublings(event, dy);
      if (k !== 1) move(k, (1 - k) * pointAlong(target, options, event));
    } else if (options.orientation() === 'horizontal' && (event.shiftKey || Math.abs(dx) > Math.abs(dy))) {
      event.preventDefault();
      const shift = { k: 1, x: -(Math.abs(dx) > Math.abs(dy) ? dx : dy), y: 0 };
      move(1, transformAlong(target, options, shift).x);
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

function wheelPx({ deltaX, deltaY, deltaMode }: WheelEvent, pagePx: number): [x: number, y: number] {
  const unitPx = deltaMode === 1 ? 16 : deltaMode === 2 ? pagePx : 1;
  return [deltaX * unitPx, deltaY * unitPx];
}

/** A pinch comes in much smaller steps than ⌘ and two fingers, which has the steps of a scroll. */
function doublings({ ctrlKey }: WheelEvent, dy: number): number {
  const raw = -dy * (ctrlKey ? 0.02 : 0.005);
  return Math.max(-MAX_DOUBLINGS, Math.min(MAX_DOUBLINGS, raw));
}
