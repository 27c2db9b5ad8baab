import { interpolateViewport } from '../scale/flight.js';
import type { Viewport } from '../scale/viewport.js';

/** A tab in the background, or a hidden frame, gets no animation frames, and whoever waits must not hang. */
const GIVE_UP_MS = 500;

export interface Travel {
  readonly from: Viewport;
  readonly to: Viewport;
  /** Called once a frame, the last time with `to` itself. */
  readonly apply: (viewport: Viewport) => void;
  /** Whether the reader asked for less motion: then there is one call, at once. */
  readonly reduced: boolean;
}

/** Moves the picture from one viewport to another, one journey at a time. */
export class Motion {
  /** Where the journey under way leads, so that steps in quick succession add up. */
  target: Viewport | undefined;
  #stop: (() => void) | undefined;

  /** Resolves when the picture stands still: on arrival, or when something else took over. */
  animate({ from, to, apply, reduced }: Travel): Promise<void> {
    this.cancel();
    const flight = interpolateViewport(from, to);
    if (reduced || flight.durationMs === 0 || document.hidden) {
      apply(to);
      return Promise.resolve();
    }

    const began = performance.now();
    this.target = to;
    return new Promise((resolve) => {
      const stop = () => {
        cancelAnimationFrame(frame);
        clearTimeout(latest);
        this.target = this.#stop = undefined;
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
        // Slower and slower.
        apply(flight.at(1 - (1 - progress) ** 3));
      };
      let frame = requestAnimationFrame(step);
      const latest = setTimeout(arrive, GIVE_UP_MS);
      this.#stop = stop;
    });
  }

  /** Stops where the picture is. */
  cancel(): void {
    this.#stop?.();
  }
}
