import { interpolateViewport, type Viewport } from '../scale/viewport.js';

/** A tab in the background, or a hidden frame, gets no animation frames, and whoever waits must not hang. */
const GIVE_UP_MS = 500;

export interface Travel {
  readonly from: Viewport;
  readonly to: Viewport;
  /** Called once a frame, the last time with `to` itself. */
  readonly apply: (viewport: Viewport) => void;
  /** Whether the reader asked for less motion: then there is one call, at once. */
  readonly reduced: boolean;
  /** Aborting leaves the picture where it is. */
  readonly signal?: AbortSignal;
}

/** Moves the picture from one viewport to another, one journey at a time. */
export class Motion {
  #target: Viewport | undefined;
  #stop: (() => void) | undefined;

  /** Where the journey under way leads, so that steps in quick succession add up. */
  get target(): Viewport | undefined {
    return this.#target;
  }

  /** Resolves when the picture stands still: on arrival, or when something else took over. */
  animate({ from, to, apply, reduced, signal }: Travel): Promise<void> {
    this.cancel();
    if (signal?.aborted) return Promise.resolve();
    const flight = interpolateViewport(from, to);
    if (reduced || flight.durationMs === 0 || document.hidden) {
      apply(to);
      return Promise.resolve();
    }

    const began = performance.now();
    this.#target = to;
    return new Promise((resolve) => {
      const stop = () => {
        cancelAnimationFrame(frame);
        clearTimeout(latest);
        signal?.removeEventListener('abort', stop);
        this.#target = this.#stop = undefined;
        resolve();
      };
      const arrive = () => {
        stop();
        apply(to);
      };
      const step = (now: number) => {
        const progress = Math.max(0, now - began) / flight.durationMs;
        if (progress >= 1) return arrive();
        frame = requestAnimationFrame(step);
        apply(flight.at(easeOut(progress)));
      };
      let frame = requestAnimationFrame(step);
      const latest = setTimeout(arrive, GIVE_UP_MS);
      signal?.addEventListener('abort', stop);
      this.#stop = stop;
    });
  }

  /** Stops where the picture is. */
  cancel(): void {
    this.#stop?.();
  }
}

function easeOut(t: number): number {
  return 1 - (1 - t) ** 3;
}
