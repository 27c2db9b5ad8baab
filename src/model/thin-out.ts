import { isList } from '../base/describe-value.js';

/** What stands for a long document until all of it is read. */
export interface ThinnedOut {
  readonly document: unknown;
  /** Of how many events it has some. */
  readonly ofEvents: number;
  /** These are columns, which are read faster. */
  readonly inColumns: boolean;
}

/**
 * A document with some of its events or rows, spread evenly over all of them from the first to the last, and everything else as
 * it is; undefined if it has no more than `most`, or nothing can be read of it. What is given is not changed, and the id of a
 * row is that of the same row in the whole.
 */
export function thinOut(document: unknown, most: number): ThinnedOut | undefined {
  try {
    return thinOutDocument(document, most);
  } catch {
    // Whoever reads the whole will tell of what throws.
    return undefined;
  }
}

function thinOutDocument(document: unknown, most: number): ThinnedOut | undefined {
  if (isList(document)) return thinOutList(document, most, (events) => events);
  const fields = ownOf(document);
  const { events } = fields;
  if (isList(events)) return thinOutList(events, most, (events) => ({ ...fields, events }));
  const columns = ownOf(fields['columns']);
  const start = columns['start'] as ArrayLike<unknown>;
  if (!(start.length > most)) return undefined;
  const rowAt = spread(start.length, most);
  const rows = Array.from({ length: most }, (_, i) => rowAt(i));
  const thin = (column: unknown): unknown => {
    if (typeof column === 'function') return (i: number) => (column as (row: number) => unknown)(rowAt(i));
    if (!isList(column) && !ArrayBuffer.isView(column)) return column;
    return rows.map((row) => (column as ArrayLike<unknown>)[row]);
  };
  columns['id'] ??= (row: number) => `row-${row}`;
  const thinned = Object.entries(columns).map(([key, column]) => [key, thin(column)] as const);
  return {
    document: { ...fields, columns: Object.fromEntries(thinned) },
    ofEvents: start.length,
    inColumns: true,
  };
}

function thinOutList(
  list: readonly unknown[],
  most: number,
  documentOf: (events: readonly unknown[]) => unknown,
): ThinnedOut | undefined {
  if (!(list.length > most)) return undefined;
  const placeAt = spread(list.length, most);
  const events = Array.from({ length: most }, (_, i) => list[placeAt(i)]);
  return { document: documentOf(events), ofEvents: list.length, inColumns: false };
}

/** The places of `most` among `total`, the first and the last of them too. */
function spread(total: number, most: number): (i: number) => number {
  return (i) => Math.round((i * (total - 1)) / (most - 1));
}

/** A copy of an object's own fields, whatever its prototype has become. */
function ownOf(value: unknown): Record<string, unknown> {
  return Object.assign(Object.create(null) as Record<string, unknown>, value);
}
