import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Intent } from '../interaction/intent.js';
import { attachPanZoom } from '../interaction/pan-zoom.js';
import type { EntryState } from './entries.js';

/** Turns gestures on the stage into intents while the stage shows a picture. */
export class PanZoomController implements ReactiveController {
  readonly #emit: (intent: Intent) => Promise<void>;
  readonly #state: () => EntryState | undefined;
  #stage: HTMLElement | undefined;
  #detach: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost,
    emit: (intent: Intent) => Promise<void>,
    state: () => EntryState | undefined,
  ) {
    this.#emit = emit;
    this.#state = state;
    host.addController(this);
  }

  hostConnected(): void {
    const stage = this.#stage;
    this.#stage = undefined;
    this.observe(stage);
  }

  hostDisconnected(): void {
    this.#detach?.();
  }

  /** Listens on `stage` from now on, or on nothing. */
  observe(stage: HTMLElement | undefined): void {
    if (stage === this.#stage) return;
    this.#detach?.();
    this.#stage = stage;
    this.#detach =
      stage &&
      attachPanZoom(stage, {
        orientation: () => (this.#state()?.vertical ? 'vertical' : 'horizontal'),
        mirrored: () => {
          const state = this.#state();
          return (state?.vertical ? state.reversed : state?.rtl) ?? false;
        },
        lengthPx: () => this.#state()?.picture?.layout.lengthPx ?? 0,
        emit: (intent) => void this.#emit(intent),
      });
  }
}
