import { STEP_MASK } from '../base/memo-in-steps.js';
import type { Nameable } from './assign-ids.js';

/**
 * Tells whether of many entries each has an id of its own from the author, so that there are none to make. A set of a million
 * texts takes long to make: only those get into one whose bit another has too (a Bloom filter of one hash).
 */
export class IdFilter {
  readonly #seen: Uint32Array;
  readonly #shared: Uint32Array;
  readonly #hashes: Uint32Array;
  #count = 0;
  #isGivenByAuthor = true;

  /** For about so many entries: with at least eight bits for each, one in eight has its bit in common with another at most. */
  constructor(most: number) {
    const words = 2 ** Math.ceil(Math.log2(most / 4 + 1));
    this.#seen = new Uint32Array(words);
    this.#shared = new Uint32Array(words);
    this.#hashes = new Uint32Array(most);
  }

  /** Takes the next entry. */
  add({ id, authoredId }: Nameable): void {
    this.#isGivenByAuthor &&= authoredId;
    const hash = hashOf(id);
    const word = this.#wordOf(hash);
    const bit = 1 << hash;
    if (this.#seen[word]! & bit) this.#shared[word]! |= bit;
    else this.#seen[word]! |= bit;
    this.#hashes[this.#count++] = hash;
  }

  /** Whether it is so of these entries, the first ones of which have been added; a little with each step. */
  *areDistinct(entries: readonly Nameable[]): Generator<void, boolean> {
    while (this.#count < entries.length) this.add(entries[this.#count]!);
    if (!this.#isGivenByAuthor) return false;
    const ids = new Set<string>();
    let count = 0;
    for (let i = 0; i < entries.length; i++) {
      const hash = this.#hashes[i] ?? hashOf(entries[i]!.id);
      if (this.#shared[this.#wordOf(hash)]! & (1 << hash)) {
        ids.add(entries[i]!.id);
        count++;
      }
      if ((i & STEP_MASK) === STEP_MASK) yield;
    }
    return ids.size === count;
  }

  /** All bits but the lowest five, which tell of a bit in the word, as far as there are words. */
  #wordOf(hash: number): number {
    return (hash >>> 5) & (this.#seen.length - 1);
  }
}

/** 32 bits of a text: FNV-1a of its UTF-16 code units (Fowler, Noll and Vo, public domain), high ones mixed into low ones. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
