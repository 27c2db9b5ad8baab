import type { Layout } from '../layout/arrange.js';

/** Of the first frame, labels may have so many ms; of each task after that, so few that the page stays at hand. */
const FIRST_MS = 12;
const SLICE_MS = 6;
/** The first redraw comes after so many ms, each later one after twice as many. */
const REDRAW_MS = 100;

/** Finds places for the labels of a layout: some before its first drawing, the others in slices that yield to the page. */
export class Arranger {
  readonly #changed: () => void;
  #layout: Layout | undefined;
  #isDone = false;
  #timer = 0;
  #redrawMs = REDRAW_MS;
  #redrawnAt = 0;

  /** `changed` is called when more labels are there to be drawn. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Whether every label of the layout in use has its place, if it is to have one. */
  get isDone(): boolean {
    return this.#isDone;
  }

  /** To be called with the layout that is about to be drawn. */
  readonly use = (layout: Layout): void => {
    if (layout === this.#layout) return;
    this.stop();
    this.#layout = layout;
    this.#redrawMs = REDRAW_MS;
    this.#advance(FIRST_MS);
  };

  /** Lets go of the layout. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#layout = undefined;
    this.#isDone = true;
  }

  #advance(budgetMs: number): void {
    const start = performance.now();
    this.#isDone = this.#layout?.placement.advance(() => performance.now() - start > budgetMs) ?? true;
    if (this.#isDone) return;
    this.#redrawnAt ||= start;
    this.#timer = window.setTimeout(() => {
      this.#advance(SLICE_MS);
      if (!this.#isDone && performance.now() - this.#redrawnAt < this.#redrawMs) return;
      this.#redrawnAt = 0;
      this.#redrawMs *= 2;
      this.#changed();
    });
  }
}
