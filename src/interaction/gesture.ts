import { pointAlong, type Axis, type ScreenPoint } from './along-axis.js';
import type { Cause, Intent } from './intent.js';

export interface GestureOptions extends Axis {
  emit(intent: Intent): void;
}

/** Turns one pointer that moves on `target`, or the first two of several, into steps along the axis. */
export class Gesture {
  readonly #target: HTMLElement;
  readonly #options: GestureOptions;
  #cause: Cause | undefined;
  #middlePx = 0;
  #spreadPx = 1;

  constructor(target: HTMLElement, options: GestureOptions) {
    this.#target = target;
    this.#options = options;
  }

  /** Measures from these pointers on, because some came or went. */
  hold([a, b = a]: readonly ScreenPoint[]): void {
    if (!a || !b) return;
    const alongPx = (point: ScreenPoint) => pointAlong(this.#target, this.#options, point);
    this.#middlePx = (alongPx(a) + alongPx(b)) / 2;
    // Two fingers in the very same place have no distance to compare.
    this.#spreadPx = Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY));
  }

  move(pointers: readonly ScreenPoint[]): void {
    const [middlePx, spreadPx] = [this.#middlePx, this.#spreadPx];
    this.hold(pointers);
    this.#cause = pointers.length > 1 ? 'pinch' : 'drag';
    const k = this.#spreadPx / spreadPx;
    this.#emit(k, this.#middlePx - k * middlePx, this.#cause, false);
  }

  end(): void {
    if (this.#cause) this.#emit(1, 0, this.#cause, true);
    this.#cause = undefined;
  }

  #emit(k: number, x: number, cause: Cause, settled: boolean): void {
    this.#options.emit({ type: 'transform', k, x, cause, settled });
  }
}
