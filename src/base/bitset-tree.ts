/**
 * A set of integers in [0, size) that finds its members around any number in O(log₃₂ size): a tree of bits in
 * which a bit of one level says whether a word of the level below has any.
 */
export class BitsetTree {
  readonly #levels: Uint32Array[] = [];

  constructor(size: number) {
    do {
      size = Math.max(1, Math.ceil(size / 32));
      this.#levels.push(new Uint32Array(size));
    } while (size > 1);
  }

  add(member: number): void {
    let i = member;
    for (const words of this.#levels) {
      words[i >>> 5] = words[i >>> 5]! | (1 << (i & 31));
      i >>>= 5;
    }
  }

  delete(member: number): void {
    let i = member;
    for (const words of this.#levels) {
      words[i >>> 5] = words[i >>> 5]! & ~(1 << (i & 31));
      if (words[i >>> 5] !== 0) return;
      i >>>= 5;
    }
  }

  /** The least member that is at least `bound`, or -1. */
  ceil(bound: number): number {
    let i = bound;
    // At the leaves the bound itself counts; above them its own word has been searched already.
    let from = -1;
    for (let level = 0; level < this.#levels.length; level++) {
      const bits = (this.#levels[level]![i >>> 5] ?? 0) & (from << (i & 31));
      if (bits !== 0) {
        i = (i & ~31) + lowestBit(bits);
        while (level-- > 0) i = i * 32 + lowestBit(this.#levels[level]![i]!);
        return i;
      }
      i >>>= 5;
      from = -2;
    }
    return -1;
  }

  /** The greatest member that is at most `bound`, or -1. */
  floor(bound: number): number {
    if (bound < 0) return -1;
    let i = bound;
    let upTo = 2;
    for (let level = 0; level < this.#levels.length; level++) {
      const bits = (this.#levels[level]![i >>> 5] ?? 0) & ((upTo << (i & 31)) - 1);
      if (bits !== 0) {
        i = (i & ~31) + highestBit(bits);
        while (level-- > 0) i = i * 32 + highestBit(this.#levels[level]![i]!);
        return i;
      }
      i >>>= 5;
      upTo = 1;
    }
    return -1;
  }
}

function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}

function highestBit(word: number): number {
  return 31 - Math.clz32(word);
}
