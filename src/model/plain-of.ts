/** What can say all of itself at once. */
export interface Copied {
  toJSON?(): object;
}

/** An event to be copied: what one of many says is not its own. */
export function plainOf<Entry extends Copied>(entry: Entry): Entry {
  return (entry.toJSON?.() as Entry | undefined) ?? entry;
}
