import { attachDoubleTap } from './double-tap.js';
import type { GestureOptions } from './gesture.js';
import { attachMouse } from './mouse.js';
import { attachTouch } from './touch.js';
import { attachWheel } from './wheel.js';

/**
 * Turns wheel, mouse and touch on `target` into intents. `target` begins at `view.start` and ends at `view.end`
 * and has `touch-action: pan-y`, for a plain wheel and a vertical swipe belong to the page.
 *
 * Neither d3-zoom nor d3-drag does this: they take every finger, also one that scrolls the page, and d3-zoom
 * holds one transform from the first event to the last, which at some 2⁴⁰ loses pixels.
 *
 * @returns a function that lets go of `target`, also in the middle of a gesture.
 */
export function attachPanZoom(target: HTMLElement, options: GestureOptions): () => void {
  const detach = [attachMouse, attachTouch, attachWheel, attachDoubleTap].map((attach) =>
    attach(target, options),
  );
  return () => detach.forEach((each) => each());
}
