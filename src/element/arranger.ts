import type { Layout } from '../layout/arrange.js';
import type { Wanted } from '../layout/labels.js';
import { reachOf } from '../layout/visible-labels.js';
import type { TimeScale } from '../scale/time-scale.js';
import { whenIdle } from './pause.js';

/** Of the first frame, labels may have so many ms; of each task after that, so few that the page stays at hand. */
const FIRST_MS = 12;
const SLICE_MS = 6;
/** The first redraw comes after so many ms, each later one after twice as many. */
const REDRAW_MS = 100;
/** Places are found for views so many times closer too, so that the next step inwards finds its labels. */
const AHEAD = 2;

/**
 * Finds places for the labels of a layout, as far as the view needs them and a little ahead: some before its first drawing,
 * the others in slices that yield to the page.
 */
export class Arranger {
  readonly #changed: () => void;
  #layout: Layout | undefined;
  #wanted: Wanted | undefined;
  #ahead: Wanted | undefined;
  #isDone = true;
  #isAhead = true;
  /** Whoever goes on, unless another one has taken over. */
  #run: object | undefined;

  /** `changed` is called when more labels are there to be drawn. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Whether every label of the view has its place. */
  get isDone(): boolean {
    return this.#isDone;
  }

  /** To be called with the layout that is about to be drawn, and the scale of its view. */
  readonly use = (layout: Layout, { viewport: { start, end, span }, pxPerMs }: TimeScale): void => {
    const isNew = layout !== this.#layout;
    if (isNew) this.stop();
    this.#layout = layout;
    const scale = reachOf(pxPerMs);
    this.#wanted = { start, end, scale };
    // The next step sideways finds them too.
    this.#ahead = { start: start - span, end: end + span, scale: scale * AHEAD };
    this.#advance(isNew ? FIRST_MS : 0);
    if (!this.#isAhead && !this.#run) void this.#goOn((this.#run = {}));
  };

  /** Lets go of the layout. */
  stop(): void {
    this.#layout = this.#run = undefined;
    this.#isDone = this.#isAhead = true;
  }

  async #goOn(run: object): Promise<void> {
    let redrawMs = REDRAW_MS;
    // First marks first: no label is worth waiting for them.
    await frame();
    let redrawnAt = performance.now();
    while (run === this.#run && !this.#isAhead) {
      await whenIdle();
      if (run !== this.#run) return;
      const wasDone = this.#isDone;
      this.#advance(SLICE_MS);
      const now = performance.now();
      if (wasDone || (!this.#isDone && now - redrawnAt < redrawMs)) continue;
      redrawnAt = now;
      redrawMs *= 2;
      this.#changed();
    }
    if (run === this.#run) this.#run = undefined;
  }

  #advance(budgetMs: number): void {
    const start = performance.now();
    const isTimeUp = () => performance.now() - start >= budgetMs;
    const { advance } = this.#layout!.placement;
    this.#isDone = advance(isTimeUp, this.#wanted);
    this.#isAhead = this.#isDone && advance(isTimeUp, this.#ahead);
  }
}

/** The next frame; where none is drawn, soon. */
function frame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, REDRAW_MS);
  });
}
