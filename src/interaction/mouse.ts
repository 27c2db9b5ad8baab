import { Gesture, type GestureOptions } from './gesture.js';

/** A mouse that moved no farther than this was pressed, not dragged. */
const DRAG_PX = 3;

/** Fields that need the mouse for themselves. */
const FIELDS = 'input, select, textarea, [contenteditable], [draggable="true"]';

/** Pans by the primary button: wherever the mouse goes, until the button goes up or the window loses the focus. */
export function attachMouse(target: HTMLElement, options: GestureOptions): () => void {
  const gesture = new Gesture(target, options);
  let release = () => {};

  const press = (down: MouseEvent) => {
    const { view } = down;
    if (!view || !mayDrag(down)) return;
    gesture.hold([down]);
    let dragged = false;
    const listeners = new AbortController();
    const listen = (type: string, listener: (event: MouseEvent) => void) =>
      view.addEventListener(type, listener as EventListener, { capture: true, signal: listeners.signal });

    release = () => {
      if (listeners.signal.aborted) return;
      listeners.abort();
      gesture.end();
      if (!dragged) return;
      // The click that a drag ends with is none.
      view.addEventListener('click', swallow, true);
      setTimeout(() => view.removeEventListener('click', swallow, true));
    };
    listen('mousemove', (event) => {
      // The button went up where nobody could see it, over another window or a menu of the system.
      if (event.buttons === 0) return release();
      dragged ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > DRAG_PX;
      event.preventDefault();
      if (dragged) gesture.move([event]);
    });
    listen('mouseup', release);
    listen('blur', release);
    listen('dragstart', swallow);
    listen('selectstart', swallow);
  };

  target.addEventListener('mousedown', press);
  return () => {
    release();
    target.removeEventListener('mousedown', press);
  };
}

/** The primary button alone; with Ctrl it asks for the context menu on a Mac. */
function mayDrag({ button, ctrlKey, defaultPrevented, target }: MouseEvent): boolean {
  if (button !== 0 || ctrlKey || defaultPrevented) return false;
  return !(target instanceof Element && target.closest(FIELDS));
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
