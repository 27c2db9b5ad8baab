import { attachPanZoom } from '../../src/interaction/pan-zoom.js';
import type { Intent } from '../../src/interaction/intent.js';

export const LENGTH_PX = 400;
export const LEFT_PX = 50;
export const TOP_PX = 40;

export interface Pad {
  readonly target: HTMLElement;
  readonly intents: Intent[];
  /** The moves so far as one: `px' = k · px + x`. */
  readonly sum: () => { k: number; x: number };
  readonly detach: () => void;
}

/** A square of 400 px, 50 px from the left and 40 px from the top, with a label and a button in its middle. */
export function createPad(
  {
    orientation = 'horizontal',
    mirrored = false,
  }: { orientation?: 'horizontal' | 'vertical'; mirrored?: boolean } = {},
  document = window.document,
): Pad {
  const target = document.createElement('div');
  const styles = {
    position: 'fixed',
    left: `${LEFT_PX}px`,
    top: `${TOP_PX}px`,
    width: `${LENGTH_PX}px`,
    height: `${LENGTH_PX}px`,
    'touch-action': 'pan-y',
  };
  for (const [name, value] of Object.entries(styles)) target.style.setProperty(name, value);
  const label = document.createElement('p');
  label.textContent = 'A label that could be selected';
  const button = document.createElement('button');
  button.textContent = 'A button';
  const field = document.createElement('input');
  target.append(label, button, field);
  document.body.append(target);

  const intents: Intent[] = [];
  const sum = () =>
    intents.reduce(
      (total, intent) =>
        intent.type === 'transform' ? { k: total.k * intent.k, x: total.x * intent.k + intent.x } : total,
      { k: 1, x: 0 },
    );
  const detach = attachPanZoom(target, {
    orientation: () => orientation,
    mirrored: () => mirrored,
    lengthPx: () => LENGTH_PX,
    emit: (intent) => intents.push(intent),
  });
  return { target, intents, sum, detach };
}

/** `settled` of each transform: every gesture ends with exactly one `true`. */
export function settlings(intents: readonly Intent[]): boolean[] {
  return intents.flatMap((intent) => (intent.type === 'transform' ? [intent.settled] : []));
}
