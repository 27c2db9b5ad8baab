import { select } from 'd3-selection';
import type { Axis } from './along-axis.js';

/** A finger that moved no farther than this has not said yet where it is going. */
const SLOP_PX = 6;

/** As much of a `TouchEvent` as d3-zoom reads when fingers go up. */
type Lifted = Pick<TouchEvent, 'changedTouches' | 'stopImmediatePropagation'>;

/**
 * Stands between the fingers and the d3-zoom behaviour on `target`: one finger is passed on once it has moved
 * along a horizontal axis, two at once; everything else is left to the page. So a swipe down the page pans
 * nothing on its way, and no scroll under way is ever cancelled, which browsers answer with a warning.
 */
export function guardTouch(target: HTMLElement, axis: Axis): () => void {
  const selection = select(target);
  const passOnTo = (typename: string) => {
    const listener = selection.on(typename);
    return (event: TouchEvent | Lifted) => void listener?.call(target, event, undefined);
  };
  const zoom = {
    start: passOnTo('touchstart.zoom'),
    move: passOnTo('touchmove.zoom'),
    end: passOnTo('touchend.zoom'),
  };
  selection.on('touchstart.zoom touchmove.zoom touchend.zoom touchcancel.zoom', null);

  let owner: 'nobody' | 'page' | 'zoom' = 'nobody';
  let first: Touch | undefined;
  let passed: TouchEvent | undefined;

  const pass = (event: TouchEvent, to: (event: TouchEvent) => void) => {
    owner = 'zoom';
    passed = event;
    to(event);
  };

  const onStart = (event: TouchEvent) => {
    // A finger that rests elsewhere on the page is no part of a pinch.
    if ([...event.touches].some((touch) => !isWithin(target, touch))) return;
    if (event.touches.length > 1 && event.cancelable) pass(event, zoom.start);
    else if (event.touches.length === 1) [owner, first] = ['nobody', event.touches[0]];
  };

  const onMove = (event: TouchEvent) => {
    if (owner === 'zoom') {
      if (event.cancelable) pass(event, zoom.move);
      else release();
      return;
    }
    const now = event.touches[0];
    if (owner === 'page' || !now || !first || event.touches.length > 1) return;
    const [dx, dy] = [Math.abs(now.clientX - first.clientX), Math.abs(now.clientY - first.clientY)];
    if (Math.max(dx, dy) <= SLOP_PX) return;
    if (axis.orientation() === 'horizontal' && dx > dy && event.cancelable) {
      event.preventDefault();
      pass(event, zoom.start);
    } else {
      owner = 'page';
    }
  };

  const onEnd = (event: TouchEvent) => {
    if (owner === 'zoom') zoom.end(event);
    if (event.touches.length === 0) [owner, first, passed] = ['nobody', undefined, undefined];
  };

  /** Ends a gesture whose fingers are still down. */
  const release = () => {
    if (owner !== 'zoom' || !passed) return;
    zoom.end({ changedTouches: passed.touches, stopImmediatePropagation() {} });
    owner = 'page';
  };

  const listeners = new AbortController();
  const { signal } = listeners;
  target.addEventListener('touchstart', onStart, { signal, passive: true });
  target.addEventListener('touchmove', onMove, { signal, passive: false });
  target.addEventListener('touchend', onEnd, { signal });
  target.addEventListener('touchcancel', onEnd, { signal });
  return () => {
    release();
    listeners.abort();
  };
}

function isWithin(target: HTMLElement, touch: Touch): boolean {
  return touch.target instanceof Node && target.contains(touch.target);
}
