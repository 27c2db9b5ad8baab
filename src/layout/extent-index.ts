import { bisectLeft } from 'd3-array';
import { MinTree } from '../base/min-tree.js';
import { tabulateInSteps } from '../base/tabulate-in-steps.js';

/** A stretch of time, in ms. */
interface Window {
  readonly start: number;
  readonly end: number;
}

/** Finds which of some items, in order of the middles of their extents, are long or reach into a window from outside. */
export class ExtentIndex {
  readonly #items: Uint32Array;
  readonly #starts: MinTree;
  /** By their negatives, so that the greatest is the least. */
  readonly #ends: MinTree;
  readonly #lengths: MinTree;

  private constructor(items: Uint32Array, starts: MinTree, ends: MinTree, lengths: MinTree) {
    this.#items = items;
    this.#starts = starts;
    this.#ends = ends;
    this.#lengths = lengths;
  }

  /**
   * Takes the items in ascending order; extents in ms, lengths in folded time. All of them may be infinite. A little with each
   * step.
   */
  static *of(
    items: Uint32Array,
    startOf: (item: number) => number,
    endOf: (item: number) => number,
    lengthOf: (item: number) => number,
  ): Generator<void, ExtentIndex> {
    const treeOf = function* (value: (item: number) => number) {
      const values = new Float64Array(items.length);
      return new MinTree(yield* tabulateInSteps(values, (place) => value(items[place]!)));
    };
    const starts = yield* treeOf(startOf);
    const ends = yield* treeOf((item) => -endOf(item));
    return new ExtentIndex(items, starts, ends, yield* treeOf((item) => -lengthOf(item)));
  }

  /** Those before item `first` and from item `stop` on that reach into the window between them; at most so many of either. */
  around(first: number, stop: number, { start, end }: Window, most = Infinity): number[] {
    const [from, to] = this.#placesOf(first, stop);
    return [
      ...this.#ends.find(0, from, -start, most),
      ...this.#starts.find(to, this.#items.length, end, most),
    ].map((place) => this.#items[place]!);
  }

  /** Those from item `first` to before `stop` that are at least so long. */
  longIn(first: number, stop: number, length: number): number[] {
    return this.#lengths.find(...this.#placesOf(first, stop), -length).map((place) => this.#items[place]!);
  }

  #placesOf(first: number, stop: number): [from: number, to: number] {
    return [bisectLeft(this.#items, first), bisectLeft(this.#items, stop)];
  }
}
