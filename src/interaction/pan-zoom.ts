import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import { transformAlong, type Axis } from './along-axis.js';
import { attachDoubleTap } from './double-tap.js';
import type { Cause, Intent } from './intent.js';
import { guardTouch } from './touch-guard.js';
import { attachWheel } from './wheel.js';

/** A pointer that moved no farther than this was pressed, not dragged. */
const DRAG_PX = 3;

/** Fields that need the pointer for themselves. */
const FIELDS = 'input, select, textarea, [contenteditable], [draggable="true"]';

export interface PanZoomOptions extends Axis {
  emit(intent: Intent): void;
}

/**
 * Turns wheel, mouse and touch on `target` into intents. `target` begins at `view.start` and ends at `view.end`
 * and has `touch-action: pan-y`, for a plain wheel and a vertical swipe belong to the page.
 *
 * @returns a function that lets go of `target`, also in the middle of a gesture.
 */
export function attachPanZoom(target: HTMLElement, options: PanZoomOptions): () => void {
  const detach = [
    attachDragAndPinch(target, options),
    attachWheel(target, options),
    attachDoubleTap(target, options),
  ];
  return () => detach.forEach((each) => each());
}

interface Gesture extends D3ZoomEvent<HTMLElement, unknown> {
  readonly sourceEvent: MouseEvent | TouchEvent;
}

function attachDragAndPinch(target: HTMLElement, options: PanZoomOptions): () => void {
  const selection = select(target);
  let last = zoomIdentity;
  let cause: Cause | undefined;
  let press: MouseEvent | undefined;

  const start = ({ sourceEvent }: Gesture) => {
    if (isTouch(sourceEvent)) return;
    press = sourceEvent;
    sourceEvent.view?.addEventListener('blur', release);
  };

  const move = ({ sourceEvent, transform }: Gesture) => {
    // The button went up where nobody could see it, over another window or a menu of the system.
    if (!isTouch(sourceEvent) && sourceEvent.buttons === 0) return release();
    if (!cause && !isTouch(sourceEvent) && Math.hypot(transform.x, transform.y) <= DRAG_PX) return;
    const k = transform.k / last.k;
    const step = { k, x: transform.x - k * last.x, y: transform.y - k * last.y };
    // Two fingers in the very same place have no distance to compare.
    if (!(k > 0 && Number.isFinite(k + step.x + step.y))) return;
    last = transform;
    cause = isTouch(sourceEvent) && sourceEvent.touches.length > 1 ? 'pinch' : 'drag';
    options.emit({ type: 'transform', ...transformAlong(target, options, step), cause, settled: false });
  };

  const end = () => {
    press?.view?.removeEventListener('blur', release);
    press = undefined;
    // Each gesture begins at the identity: a transform carried on would lose its pixels in deep zoom.
    selection.property('__zoom', zoomIdentity);
    last = zoomIdentity;
    const ended = cause;
    cause = undefined;
    if (ended) options.emit({ type: 'transform', k: 1, x: 0, cause: ended, settled: true });
  };

  /** Ends a drag as if the button had gone up; d3-zoom keeps its listener for that on the window. */
  const release = () => {
    if (press?.view) select(press.view).on('mouseup.zoom')?.call(press.view, press, undefined);
  };

  selection.call(
    zoom<HTMLElement, unknown>()
      .filter((event: MouseEvent | TouchEvent) => isTouch(event) || mayDrag(event, target))
      .touchable(true)
      .clickDistance(DRAG_PX)
      .on('start', start)
      .on('zoom', move)
      .on('end', end),
  );
  selection.on('wheel.zoom dblclick.zoom', null);
  const detachTouch = guardTouch(target, options);

  return () => {
    release();
    detachTouch();
    selection.on('.zoom', null);
  };
}

/** The primary button alone; with Ctrl it asks for the context menu on a Mac. */
function mayDrag(event: MouseEvent, target: HTMLElement): boolean {
  if (event.button !== 0 || event.ctrlKey || event.defaultPrevented) return false;
  const path = event.composedPath();
  return !path.slice(0, path.indexOf(target)).some((node) => node instanceof Element && node.matches(FIELDS));
}

function isTouch(event: MouseEvent | TouchEvent): event is TouchEvent {
  return 'touches' in event;
}
