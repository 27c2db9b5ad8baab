import { bisectLeft } from 'd3-array';
import { MinTree } from '../base/min-tree.js';
import { tabulate } from '../base/tabulate.js';

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

  /** Takes the items in ascending order; extents in ms, lengths in folded time. All of them may be infinite. */
  constructor(
    items: Uint32Array,
    startOf: (item: number) => number,
    endOf: (item: number) => number,
    lengthOf: (item: number) => number,
  ) {
    this.#items = items;
    const treeOf = (value: (item: number) => number) =>
      new MinTree(tabulate(new Float64Array(items.length), (place) => value(items[place]!)));
    this.#starts = treeOf(startOf);
    this.#ends = treeOf((item) => -endOf(item));
    this.#lengths = treeOf((item) => -lengthOf(item));
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
