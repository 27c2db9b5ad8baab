import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Draws at most once a frame, only when asked to and only while the host is connected.
 *
 * `draw` first reads from the page what it has to know, then computes, then writes, so that the browser lays
 * the page out once a frame at most.
 */
export class FrameController implements ReactiveController {
  readonly #draw: () => void;
  #connected = false;
  #requested = false;
  #frame = 0;
  #drawn = Promise.resolve();
  #resolve = () => {};

  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#draw = draw;
    host.addController(this);
  }

  /**
   * Resolves after the drawing that was requested, at once if there is none. It resolves as well when the host
   * is disconnected, so that nobody waits for a frame that may never come.
   */
  get drawn(): Promise<void> {
    return this.#drawn;
  }

  /** Asks for a drawing in the next frame. While disconnected the wish is kept. */
  request(): void {
    if (!this.#requested) this.#drawn = new Promise((resolve) => (this.#resolve = resolve));
    this.#requested = true;
    if (this.#connected) this.#frame ||= requestAnimationFrame(() => this.flush());
  }

  /** Draws now what was requested, for a caller that is at the start of a frame itself. */
  flush(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (!this.#requested || !this.#connected) return;
    // First of all, so that a drawing that fails, or asks for another, does not stand in the way of the next.
    this.#requested = false;
    const resolve = this.#resolve;
    try {
      this.#draw();
    } finally {
      resolve();
    }
  }

  hostConnected(): void {
    this.#connected = true;
    if (this.#requested) this.request();
  }

  hostDisconnected(): void {
    this.#connected = false;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#resolve();
  }
}
