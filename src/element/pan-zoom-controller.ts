import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attachPanZoom } from '../interaction/pan-zoom.js';
import type { EntryState } from './entries.js';
import type { IntentController } from './intent-controller.js';

/** Turns gestures on the stage into intents while the stage shows a picture. */
export class PanZoomController implements ReactiveController {
  readonly #intents: IntentController;
  readonly #state: () => EntryState | undefined;
  #stage: HTMLElement | undefined;
  #detach: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, intents: IntentController, state: () => EntryState | undefined) {
    this.#intents = intents;
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
    this.#detach = undefined;
  }

  /** Listens on `stage` from now on, or on nothing. */
  observe(stage: HTMLElement | undefined): void {
    if (stage === this.#stage) return;
    this.#stage = stage;
    this.#detach?.();
    this.#detach =
      stage &&
      attachPanZoom(stage, {
        orientation: () => (this.#state()?.vertical ? 'vertical' : 'horizontal'),
        mirrored: () => {
          const state = this.#state();
          return (state?.vertical ? state.reversed : state?.rtl) ?? false;
        },
        lengthPx: () => this.#state()?.picture?.layout.lengthPx ?? 0,
        emit: (intent) => void this.#intents.emit(intent),
      });
  }
}
