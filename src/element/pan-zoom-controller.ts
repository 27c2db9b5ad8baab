import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EntryState } from './entries.js';
import type { IntentController } from './intent-controller.js';
import { lazy } from './lazy.js';

const gestures = lazy(() => import('../interaction/pan-zoom.js'));

/** Turns gestures on the stage into intents while the stage shows a picture. They are fetched after the first drawing. */
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
    this.#attach();
  }

  hostDisconnected(): void {
    this.#detach?.();
    this.#detach = undefined;
  }

  /** Listens on `stage` from now on, or on nothing. */
  observe(stage: HTMLElement | undefined): void {
    if (stage === this.#stage) return;
    this.hostDisconnected();
    this.#stage = stage;
    this.#attach();
  }

  readonly #attach = (): void => {
    if (!this.#stage?.isConnected || this.#detach) return;
    this.#detach = gestures(this.#attach)?.attachPanZoom(this.#stage, {
      orientation: () => (this.#state()?.vertical ? 'vertical' : 'horizontal'),
      mirrored: () => {
        const state = this.#state();
        return (state?.vertical ? state.reversed : state?.rtl) ?? false;
      },
      lengthPx: () => this.#state()?.picture?.layout.lengthPx ?? 0,
      emit: (intent) => void this.#intents.emit(intent),
    });
  };
}
