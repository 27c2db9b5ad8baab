import { Gesture, type GestureOptions } from './gesture.js';

/** A finger that moved no farther than this has not said yet where it is going. */
const SLOP_PX = 6;

/**
 * Pans by one finger once it has moved along a horizontal axis, pans and zooms by two at once, and leaves
 * everything else to the page: a swipe down the page pans nothing on its way, and no scroll under way is ever
 * cancelled, which browsers answer with a warning.
 */
export function attachTouch(target: HTMLElement, options: GestureOptions): () => void {
  const gesture = new Gesture(target, options);
  let owner: 'nobody' | 'page' | 'gesture' = 'nobody';
  let first: Touch | undefined;

  const isOnTarget = (touch: Touch) => touch.target instanceof Node && target.contains(touch.target);

  const start = (event: TouchEvent) => {
    const touches = [...event.touches];
    // A finger that rests elsewhere on the page is no part of a pinch.
    if (!touches.every(isOnTarget)) return;
    if (touches.length === 1) [owner, first] = ['nobody', touches[0]];
    else if (event.cancelable) take(touches);
  };

  const move = (event: TouchEvent) => {
    const touches = [...event.touches].filter(isOnTarget);
    if (owner === 'gesture') {
      if (!event.cancelable) return release();
      event.preventDefault();
      return gesture.move(touches);
    }
    const [now] = touches;
    if (owner === 'page' || !now || !first || event.touches.length > 1) return;
    const [dx, dy] = [Math.abs(now.clientX - first.clientX), Math.abs(now.clientY - first.clientY)];
    if (Math.max(dx, dy) <= SLOP_PX) return;
    owner = 'page';
    if (options.orientation() !== 'horizontal' || dx <= dy || !event.cancelable) return;
    event.preventDefault();
    take(touches);
  };

  const end = (event: TouchEvent) => {
    const left = [...event.touches].filter(isOnTarget);
    if (left.length > 0) return gesture.hold(left);
    release();
    [owner, first] = ['nobody', undefined];
  };

  const take = (touches: readonly Touch[]) => {
    owner = 'gesture';
    gesture.hold(touches);
  };
  const release = () => {
    gesture.end();
    owner = 'page';
  };

  const listeners = new AbortController();
  const { signal } = listeners;
  target.addEventListener('touchstart', start, { signal, passive: true });
  target.addEventListener('touchmove', move, { signal, passive: false });
  target.addEventListener('touchend', end, { signal });
  target.addEventListener('touchcancel', end, { signal });
  return () => {
    gesture.end();
    listeners.abort();
  };
}
