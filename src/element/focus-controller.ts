import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Entry, Timeline } from '../model/timeline.js';

/** What the focus controller needs of its element. */
export interface FocusHost extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
}

/** Knows which entry the keyboard stands on. Tab reaches that one; moves go from there. */
export class FocusController implements ReactiveController {
  readonly #host: FocusHost;
  /** The entry that Tab reaches. */
  current: string | undefined;
  /** Whether its button has the focus now. */
  inside = false;
  #wanted: string | undefined;
  /** What had the focus before an update that may take it away. */
  #before: HTMLElement | null = null;

  constructor(host: FocusHost) {
    this.#host = host;
    host.addController(this);
  }

  get #active(): HTMLElement | null {
    return (this.#host.shadowRoot?.activeElement ?? null) as HTMLElement | null;
  }

  /** Whether the focus is in the card, which is about to close. */
  get isInCard(): boolean {
    return Boolean(this.#active?.closest('#card'));
  }

  /** Whether the focus came by keys: where a pointer was pressed, nothing may move before it is released. */
  get isByKey(): boolean {
    return this.#active?.matches(':focus-visible') ?? false;
  }

  /** Scrolls list and page as far as it takes to see what has the focus. */
  async show(): Promise<void> {
    await this.#host.updateComplete;
    this.#active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Shows an entry's row in the list, which starts from there the next time. */
  async showRow(id: string): Promise<void> {
    this.current = id;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#find('.rows .row.open')?.scrollIntoView({ block: 'nearest' });
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

  hostUpdate(): void {
    this.#before = this.#active;
  }

  hostUpdated(): void {
    const wanted = this.#wanted && CSS.escape(this.#wanted);
    // A button that is moved or goes away must not leave the focus to the page.
    const lost = this.#active ? null : this.#before;
    const target = wanted
      ? this.#find(`.row[data-event="${wanted}"], .row[data-period="${wanted}"]`)
      : lost?.isConnected
        ? lost
        : lost && this.#heirOf(lost);
    this.#wanted = undefined;
    target?.focus({ preventScroll: true });
  }

  /** Where the focus goes from a button that went away: to one of its kind, or else to the toolbar. */
  #heirOf(lost: HTMLElement): HTMLElement | null | undefined {
    const kind = ['.tool', '.legend-button'].find((each) => lost.matches(each)) ?? '.row';
    return this.#find(`${kind}[tabindex="0"]`) ?? this.#find('.tool[tabindex="0"]');
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
  }
}
