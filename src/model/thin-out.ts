import { isList } from '../base/describe-value.js';

/** What stands for a long document until all of it is read. */
export interface ThinnedOut {
  readonly document: unknown;
  /** Of how many events it has some. */
  readonly ofEvents: number;
}

/**
 * A document with `most` of its events or rows, spread evenly over all of them from the first to the last, and everything else
 * as it is; undefined if there are no more than `short` of them, or nothing can be read. What is given is not changed, and the
 * id of a row is that of the same row in the whole.
 */
export function thinOut(document: unknown, most: number, short: number): ThinnedOut | undefined {
  try {
    return thinOutDocument(document, most, short);
  } catch {
    // Whoever reads the whole will tell of what throws.
    return undefined;
  }
}

function thinOutDocument(document: unknown, most: number, short: number): ThinnedOut | undefined {
  const thinEvents = (list: readonly unknown[], documentOf: (events: readonly unknown[]) => unknown) => {
    if (!(list.length > short)) return undefined;
    const events = placesOf(list.length, most).map((place) => list[place]);
    return { document: documentOf(events), ofEvents: list.length };
  };
  if (isList(document)) return thinEvents(document, (events) => events);
  const fields = ownOf(document);
  const { events } = fields;
  if (isList(events)) return thinEvents(events, (events) => ({ ...fields, events }));
  const columns = ownOf(fields['columns']);
  const start = columns['start'] as ArrayLike<unknown>;
  if (!(start.length > short)) return undefined;
  const rows = placesOf(start.length, most);
  const thin = (column: unknown): unknown => {
    if (typeof column === 'function') return (i: number) => (column as (row: number) => unknown)(rows[i]!);
    if (!isList(column) && !ArrayBuffer.isView(column)) return column;
    return rows.map((row) => (column as ArrayLike<unknown>)[row]);
  };
  columns['id'] ??= (row: number) => `row-${row}`;
  const thinned = Object.entries(columns).map(([key, column]) => [key, thin(column)] as const);
  return { document: { ...fields, columns: Object.fromEntries(thinned) }, ofEvents: start.length };
}

/** The places of `most` among `total`, the first and the last of them too. */
function placesOf(total: number, most: number): number[] {
  return Array.from({ length: most }, (_, i) => Math.round((i * (total - 1)) / (most - 1)));
}

/** A copy of an object's own fields, whatever its prototype has become. */
function ownOf(value: unknown): Record<string, unknown> {
  return Object.assign(Object.create(null) as Record<string, unknown>, value);
}
