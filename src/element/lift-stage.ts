import type { Picture } from '../pipeline.js';
import type { EntryState } from './entries.js';
import type { FocusController } from './focus-controller.js';

/** How far down the part of the stage that a sheet leaves free the mark may stand. */
const LIFTED_TO = 0.6;

/**
 * Moves the stage up under its clip, so that a sheet over its lower part does not cover the mark that it is about; and what
 * is on it, where the axis has changed.
 */
export function liftStage(
  stage: HTMLElement,
  { cardLayout, card, picture }: EntryState,
  { inside, current }: FocusController,
): void {
  moveStage(stage, picture);
  const id = inside ? current : card?.id;
  const sheet = cardLayout === 'sheet' ? stage.closest('.frame')?.querySelector('[part="card"]') : undefined;
  const mark = picture?.scene.marks.find(({ event }) => event.id === id);
  let liftPx = 0;
  // Where nothing lies over the stage, nothing is to be measured: that would lay the page out in each frame.
  if (sheet && mark) {
    const clipTop = stage.parentElement?.getBoundingClientRect().top ?? 0;
    const roomPx = sheet.getBoundingClientRect().top - clipTop;
    liftPx = Math.max(0, Math.round(mark.y - roomPx * LIFTED_TO));
  }
  stage.style.setProperty('translate', liftPx > 0 ? `0 ${-liftPx}px` : 'none');
}

/** Whether the axis of each stage was in even steps when it was drawn last. */
const wasEven = new WeakMap<HTMLElement, boolean>();

/** Lets everything glide to its place where the axis changes from time to even steps, or back. */
function moveStage(stage: HTMLElement, picture: Picture | undefined): void {
  const layer = stage.querySelector('.layer');
  if (!picture || !layer) return;
  const isEven = picture.folded.stops !== undefined;
  const moves = wasEven.get(stage) === !isEven;
  wasEven.set(stage, isEven);
  if (!moves) return;
  layer.classList.add('moving');
  const moving = layer.getAnimations({ subtree: true }).map(({ finished }) => finished);
  void Promise.allSettled(moving).then(() => layer.classList.remove('moving'));
}
