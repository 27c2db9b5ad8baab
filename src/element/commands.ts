import { hasEntries } from '../model/has-entries.js';
import { Viewport } from '../scale/viewport.js';
import type { ChronologyController } from './chronology-controller.js';
import type { EntryState } from './entries.js';
import type { FocusController } from './focus-controller.js';
import type { IntentController } from './intent-controller.js';
import { nextUpdate } from './next-update.js';
import type { SelectionController, SelectionHost } from './selection-controller.js';
import type { SourceController } from './source-controller.js';

/** What commands act on. */
export interface CommandTargets {
  readonly source: SourceController;
  readonly chronology: ChronologyController;
  readonly selection: SelectionController;
  readonly focus: FocusController;
  /** What was rendered last; undefined while there is no timeline. */
  readonly state: () => EntryState | undefined;
}

/**
 * What a page has an element do; its public methods say what. Each resolves when the picture stands still, to whether there
 * was anything to do.
 */
export class Commands {
  readonly #host: SelectionHost & HTMLElement;
  readonly #intents: IntentController;
  readonly #to: CommandTargets;

  constructor(host: SelectionHost & HTMLElement, intents: IntentController, targets: CommandTargets) {
    this.#host = host;
    this.#intents = intents;
    this.#to = targets;
  }

  /** Waits for a document that is being read, or that is about to be drawn for the first time. */
  async ready(): Promise<void> {
    while (this.#isDue()) await nextUpdate(this.#host);
  }

  #isDue(): boolean {
    if (!this.#host.isConnected) return false;
    const { status, timeline, progress } = this.#to.source.state;
    // Of a sketch, what is asked for may be missing.
    if (status === 'loading') return !progress || progress.ofEvents !== undefined;
    if (status !== 'ready' || !hasEntries(timeline)) return false;
    const state = this.#to.state();
    // What is not on display is not drawn before it is.
    return !state || (!state.picture && !state.listed && this.#host.clientWidth > 0);
  }

  async fit(animate: boolean): Promise<boolean> {
    const picture = this.#to.state()?.picture;
    if (picture) await this.#intents.view.travel(picture.fitted, 'api', animate);
    return picture !== undefined;
  }

  async zoomTo(start: string | number, end: string | number, animate: boolean): Promise<boolean> {
    const { chronology, state } = this.#to;
    const from = typeof start === 'number' ? start : (await chronology.read(start)).a;
    const to = typeof end === 'number' ? end : (await chronology.read(end)).d;
    if (!(from < to)) throw new RangeError(`zoomTo needs a start before its end, not ${start} and ${end}`);
    const { toU } = state()?.picture?.folded ?? {};
    if (toU) await this.#intents.view.travel(Viewport.of(toU(from), toU(to)), 'api', animate);
    return toU !== undefined;
  }

  async select(id: string | null, reveal: boolean): Promise<boolean> {
    const { selection, focus, state } = this.#to;
    const entry = selection.find(id);
    if (id !== null && !entry) return false;
    this.#host.selected = id;
    await this.#host.updateComplete;
    if (entry && reveal) {
      if (state()?.picture) await this.#intents.view.reveal(entry, 'api');
      await focus.showRow(entry.id);
    }
    return true;
  }

  async step(by: 1 | -1): Promise<boolean> {
    const event = this.#intents.neighbour(by);
    return event !== undefined && this.select(event.id, true);
  }
}
