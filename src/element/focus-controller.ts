import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Entry, Timeline } from '../model/timeline.js';

/** What the focus controller needs of its element. */
export interface FocusHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Knows which entry the keyboard stands on. Tab reaches that one; moves go from there. */
export class FocusController implements ReactiveController {
  readonly #host: FocusHost;
  /** The entry that Tab reaches. */
  current: string | undefined;
  /** Whether its button has the focus now. */
  inside = false;
  #wanted: string | undefined;

  constructor(host: FocusHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the focus is in the card, which is about to close. */
  get isInCard(): boolean {
    const root = this.#host.renderRoot;
    return (
      root instanceof ShadowRoot &&
      root.activeElement?.closest('#card') !== null &&
      root.activeElement !== null
    );
  }

  /** A button got the focus. */
  enter(id: string): void {
    this.current = id;
    this.inside = true;
    this.#host.requestUpdate();
  }

  /** The focus left the buttons. */
  leave(): void {
    this.inside = false;
    this.#host.requestUpdate();
  }

  /** Puts the focus on an entry's button once it is rendered. */
  moveTo(id: string): void {
    this.current = this.#wanted = id;
    this.#host.requestUpdate();
  }

  /** When data changes under the focus, it goes to the neighbour instead of getting lost. */
  keep(before: Timeline | null | undefined, after: Timeline): void {
    if (!before || !this.current) return;
    const entriesAfter: readonly Entry[] = [...after.events, ...after.periods];
    if (entriesAfter.some(({ id }) => id === this.current)) return;
    const index = before.events.findIndex(({ id }) => id === this.current);
    const neighbour = after.events[Math.min(Math.max(index, 0), after.events.length - 1)] ?? entriesAfter[0];
    this.current = neighbour?.id;
    if (this.inside) this.#wanted = this.current;
  }

  hostUpdated(): void {
    const wanted = this.#wanted;
    if (wanted === undefined) return;
    this.#wanted = undefined;
    const id = CSS.escape(wanted);
    this.#host.renderRoot
      .querySelector<HTMLElement>(`button.row[data-event="${id}"], button.row[data-period="${id}"]`)
      ?.focus({ preventScroll: this.inside });
  }
}
