/**
 * Numbers in a fixed order, any of which may change: finds those of a stretch that are at most a bound in O(log₃₂ n) each,
 * however many others there are, and the least of a stretch. A tree in which a number of one level is the least of 32 of the
 * level below.
 */
export class MinTree {
  readonly #levels: Float64Array[];

  /** Takes `values` as they are, without a copy: they change by `lower` and `raise` only. */
  constructor(values: Float64Array) {
    this.#levels = [values];
    for (let below = values; below.length > 1;) {
      const level = new Float64Array(Math.ceil(below.length / 32)).fill(Infinity);
      for (let i = 0; i < below.length; i++) {
        if (below[i]! < level[i >>> 5]!) level[i >>> 5] = below[i]!;
      }
      this.#levels.push(level);
      below = level;
    }
  }

  /** Number `i` has become `value`, which is no more than it was. */
  lower(i: number, value: number): void {
    this.#levels[0]![i] = value;
    for (let k = 1; k < this.#levels.length; k++) {
      const level = this.#levels[k]!;
      i >>>= 5;
      if (level[i]! <= value) return;
      level[i] = value;
    }
  }

  /** Number `i` has become `value`, which is no less than it was. */
  raise(i: number, value: number): void {
    this.#levels[0]![i] = value;
    for (let k = 1; k < this.#levels.length; k++) {
      const [below, level] = [this.#levels[k - 1]!, this.#levels[k]!];
      i >>>= 5;
      let least = Infinity;
      for (let j = 32 * i; j < 32 * i + 32 && j < below.length; j++) if (below[j]! < least) least = below[j]!;
      if (level[i] === least) return;
      level[i] = least;
    }
  }

  /** The index of the least number in [first, stop), or of one of these; -1 if none is finite. */
  least(first: number, stop: number): number {
    let [level, at, value] = [0, -1, Infinity];
    const meet = (k: number, i: number): void => {
      const met = this.#levels[k]![i]!;
      if (met < value) [level, at, value] = [k, i, met];
    };
    for (let k = 0; first < stop; k++) {
      const isTop = k === this.#levels.length - 1;
      while (first < stop && (isTop || (first & 31) > 0)) meet(k, first++);
      while (first < stop && (stop & 31) > 0) meet(k, --stop);
      first >>>= 5;
      stop >>>= 5;
    }
    if (value === Infinity) return -1;
    for (; level > 0; level--) {
      at *= 32;
      while (this.#levels[level - 1]![at] !== value) at++;
    }
    return at;
  }

  /** The indices in [first, stop) of numbers that are at most `bound`, ascending; no more than the first `most`. */
  find(first: number, stop: number, bound: number, most = Infinity): number[] {
    const found: number[] = [];
    for (let i = this.next(first, bound); i < stop && found.length < most; i = this.next(i + 1, bound)) {
      found.push(i);
    }
    return found;
  }

  /** The least index from `i` on whose number is at most `bound`, or Infinity. */
  next(i: number, bound: number): number {
    for (let level = 0; ;) {
      const values = this.#levels[level]!;
      const stop = Math.min((i | 31) + 1, values.length);
      while (i < stop && values[i]! > bound) i++;
      if (i < stop) {
        if (level === 0) return i;
        level--;
        i *= 32;
      } else {
        if (i >= values.length) return Infinity;
        level++;
        i >>>= 5;
      }
    }
  }
}
