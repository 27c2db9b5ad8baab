import { isList } from '../base/describe-value.js';
import { sortBy } from '../base/sort-by.js';
import { indicesWhereInSteps, tabulateInSteps } from '../base/tabulate-in-steps.js';
import { every } from '../time/interval.js';
import { checkUrl, LINK_SCHEMES } from './check-url.js';
import { BODY, LABEL, splitParagraphs, type TextRules } from './clean-text.js';
import { ColumnEvent, type Rows } from './column-event.js';
import { keepColumns } from './columns.js';
import {
  FieldReader,
  readElsewhere,
  reportTooMany,
  reportUnreadable,
  type RareFields,
  type Reading,
} from './field-reader.js';
import type { Place } from './issue.js';
import type { Group, Timeline, UndatedEvent } from './timeline.js';

/** So many events are made, or looked at, in a step. */
const STEP = 2 ** 14;

const UNITS = ['millisecond', 'second', 'minute', 'hour', 'day', 'month', 'year'] as const;
type Unit = (typeof UNITS)[number];

/** More rows without a time nobody reads; they are counted. */
const MAX_UNDATED = 1000;

const COLUMNS = {
  start: readElsewhere,
  end: readElsewhere,
  title: readElsewhere,
  id: readElsewhere,
  group: readElsewhere,
  importance: readElsewhere,
  description: readElsewhere,
  url: readElsewhere,
  precision: (from: FieldReader, key: string): Unit => {
    const value = from.get(key);
    const unit = UNITS.find((known) => known === value);
    if (value !== undefined && !unit)
      from.replace('precision-unknown', key, UNITS.join(', '), 'read as minute');
    return unit ?? 'minute';
  },
  local: (from: FieldReader, key: string): boolean => {
    const value = from.get(key);
    if (value !== undefined && typeof value !== 'boolean') from.refuse(key, 'true or false');
    return value === true;
  },
};

type Column = ArrayLike<unknown>;

/**
 * Reads events as columns: a number or a text of each row, which becomes an event when it is looked at. Numbers in order of
 * time are taken as they are, without a copy.
 */
export const readColumns: RareFields['columns'] = (document, key) => {
  const { reading } = document;
  const value = document.get(key);
  if (value === undefined) return undefined;
  if (document.get('events') !== undefined) {
    reading.log.warn(
      'columns-beside-events',
      document.at(key),
      'there are "events" too',
      'the columns are left out',
    );
    return undefined;
  }
  const place = document.at(key);
  const from = FieldReader.open(value, COLUMNS, place, reading);
  return from && readSafely(from, place);
};

type Read = Pick<Timeline, 'events' | 'undated'> | undefined;

function* readSafely(from: FieldReader, place: Place): Generator<void, Read> {
  try {
    return yield* readRows(from);
  } catch {
    reportUnreadable(place, from.reading, 'left out');
    return undefined;
  }
}

function* readRows(from: FieldReader): Generator<void, Read> {
  const { reading } = from;
  const start = columnOf(from, 'start', true);
  if (!start) return undefined;
  const { precision: unit, local } = from.read(COLUMNS);
  const total = start.length;
  const interval = every(unit);
  const numbers = (name: string) => numbersOf(from, name, total);

  const times = (yield* numbers('start'))!;
  const rowOf = yield* rowsInOrder(times, reading, from);
  const count = rowOf?.length ?? total;
  const byRow = (valueOf: (i: number) => number) => tabulateInSteps(new Float64Array(count), valueOf);
  const inOrder = function* (column: Float64Array) {
    return rowOf ? yield* byRow((i) => column[rowOf[i]!]!) : column;
  };
  const floor = function* (column: Float64Array) {
    if (unit === 'millisecond') return column;
    return yield* byRow((i) => (Number.isFinite(column[i]) ? interval.floor(column[i]!) : NaN));
  };
  const starts = yield* floor(yield* inOrder(times));
  const givenEnds = yield* numbers('end');
  const lasts = yield* checkEnds(starts, givenEnds && (yield* floor(yield* inOrder(givenEnds))), from);

  const endOf = (t: number) => interval.offset(t, 1);
  const ends = yield* byRow((i) => endOf(Number.isNaN(lasts[i]!) ? starts[i]! : lasts[i]!));
  const givenImportance = yield* numbers('importance');
  const importance = yield* byRow((i) => {
    const value = givenImportance?.[rowOf?.[i] ?? i];
    return Number.isFinite(value) ? value! : 0;
  });
  const rows: Rows = {
    unit,
    civil: local || unit === 'day' || unit === 'month' || unit === 'year',
    firsts: starts,
    lasts,
    endOf,
    rowOf,
    importance,
    path: from.path,
    ...(yield* textsOf(from, total, reading)),
    groupOf: yield* groupsOf(from, total, reading),
  };
  const events = Array<ColumnEvent>(count);
  for (let i = 0; i < count; i++) {
    events[i] = new ColumnEvent(rows, i);
    if (i % STEP === STEP - 1) yield;
  }
  keepColumns(events, {
    starts,
    ends,
    anchors: yield* byRow((i) => starts[i]! + (ends[i]! - starts[i]!) / 2),
    lasts: yield* tabulateInSteps(new Uint8Array(count), (i) => Number(!Number.isNaN(lasts[i]))),
    importance,
    hasMoments: count > 0 && !rows.civil,
  });
  return { events, undated: yield* undatedOf(times, rows, from) };
}

/** A list, or an array of numbers of one type, which is never written to. */
function columnOf(from: FieldReader, key: string, isNeeded = false): Column | undefined {
  const value = from.get(key);
  if (isList(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView))) return value as Column;
  if (isNeeded || value !== undefined) from.refuse(key, 'a list with one item for each event');
  return undefined;
}

/** A column as long as the others. */
function sizedColumn(from: FieldReader, key: string, total: number): Column | undefined {
  const column = columnOf(from, key);
  if (column && column.length !== total) {
    const expected = `${total} items, as in "start"`;
    const outcome = column.length < total ? 'those that are missing are empty' : 'those beyond are left out';
    from.reading.log.warn(
      'column-length',
      from.at(key),
      `got ${column.length} items`,
      `expected ${expected}`,
      outcome,
    );
  }
  return column;
}

/** NaN where there is no number. */
function* numbersOf(
  from: FieldReader,
  key: string,
  total: number,
): Generator<void, Float64Array | undefined> {
  const column = sizedColumn(from, key, total);
  if (!column || (column instanceof Float64Array && column.length === total)) return column;
  return yield* tabulateInSteps(new Float64Array(total), (row) => {
    const item = column[row];
    return typeof item === 'number' ? item : NaN;
  });
}

/** The rows that have a time, in order of it and, where that is equal, as written; undefined if these are all as they are. */
function* rowsInOrder(
  times: Float64Array,
  reading: Reading,
  from: FieldReader,
): Generator<void, Uint32Array | undefined> {
  const most = reading.maxEvents;
  let isInOrder = true;
  let last = -Infinity;
  let rows = yield* indicesWhereInSteps(times.length, (row) => {
    const t = times[row]!;
    if (!Number.isFinite(t)) return false;
    isInOrder &&= t >= last;
    last = t;
    return true;
  });
  if (isInOrder && rows.length === times.length && rows.length <= most) return undefined;
  if (!isInOrder) rows = yield* sortBy(rows, (row) => times[row]!);
  if (rows.length > most) {
    reportTooMany(from, reading, rows.length, most, 'the earliest are shown');
    rows = rows.slice(0, most);
  }
  return rows;
}

/** NaN for what does not last; what ends before it begins happened at its beginning. */
function* checkEnds(
  starts: Float64Array,
  ends: Float64Array | undefined,
  from: FieldReader,
): Generator<void, Float64Array> {
  let count = 0;
  const lasts = yield* tabulateInSteps(new Float64Array(starts.length), (i) => {
    const end = ends ? ends[i]! : NaN;
    if (end < starts[i]!) count++;
    return end > starts[i]! ? end : NaN;
  });
  if (count === 0) return lasts;
  const found = `${countRows(count, 'ends', 'end')} before the beginning`;
  from.reading.log.report('error', 'end-before-start', from.at('end'), found, 'the end is left out');
  return lasts;
}

type Texts = Pick<Rows, 'titleOf' | 'write' | 'idOf' | 'descriptionOf' | 'urlOf'>;

/** Texts are what they are when they are asked for: a list, or a function of the row. */
function* textsOf(from: FieldReader, total: number, reading: Reading): Generator<void, Texts> {
  const { cleanText, dates, baseUrl } = reading;
  const read = (key: string, rules: TextRules) => {
    const value = from.get(key);
    const at = typeof value === 'function' ? (value as (row: number) => unknown) : undefined;
    const column = at ? undefined : sizedColumn(from, key, total);
    if (!at && !column) return undefined;
    return (row: number): string => {
      const raw = ask(() => (at ? at(row) : column![row]));
      return typeof raw === 'string' || typeof raw === 'number' ? cleanText(`${raw}`, rules).text : '';
    };
  };
  const [title, description, url] = [read('title', LABEL), read('description', BODY), read('url', LABEL)];
  const id = read('id', LABEL);
  const repeated = id ? yield* repeatedIn(id, total) : undefined;
  if (repeated?.size)
    reading.log.warn(
      'duplicate-id',
      from.at('id'),
      `${countRows(repeated.size, 'has', 'have')} the id of an earlier one`,
      'the first one keeps it',
    );
  if (!title) reading.log.warn('title-missing', from.at('title'), 'no titles', 'dates stand in for them');
  return {
    titleOf: (row) => title?.(row) ?? '',
    write: (when) => dates.write(when, reading.lang ?? 'en'),
    idOf: (row) => (repeated?.has(row) ? undefined : id?.(row) || undefined),
    descriptionOf: (row) => splitParagraphs(description?.(row) ?? ''),
    urlOf: (row) => {
      const address = url?.(row);
      const checked = address ? checkUrl(address, LINK_SCHEMES, baseUrl) : undefined;
      return checked?.problem === undefined ? checked?.url : undefined;
    },
  };
}

/** The rows whose id an earlier row has already. */
function* repeatedIn(idOf: (row: number) => string, total: number): Generator<void, Set<number>> {
  const taken = new Set<string>();
  const repeated = new Set<number>();
  for (let row = 0; row < total; row++) {
    const id = idOf(row);
    if (id && taken.has(id)) repeated.add(row);
    taken.add(id);
    if (row % STEP === STEP - 1) yield;
  }
  return repeated;
}

/** What a page's own function says; nothing where it throws. */
function ask(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Groups by their place among the document's, or by their ids. */
function* groupsOf(
  from: FieldReader,
  total: number,
  { groups, cleanText, log }: Reading,
): Generator<void, Rows['groupOf']> {
  const column = sizedColumn(from, 'group', total);
  if (!column) return () => undefined;
  const declared = groups.list.slice();
  const found: (Group | undefined)[] = [];
  const known = new Map<unknown, number>();
  let wrong: unknown;
  const groupOf = (item: unknown): Group | undefined => {
    if (typeof item === 'number') return declared[item];
    const name = typeof item === 'string' ? cleanText(item, LABEL).text : '';
    return name ? groups.named(name) : undefined;
  };
  // Once for all, so that the legend knows of every group; what is neither of a group nor empty is told of once.
  const places = yield* tabulateInSteps(new Uint32Array(total), (row) => {
    const item = column[row];
    let place = known.get(item);
    if (place === undefined) {
      known.set(item, (place = found.push(groupOf(item)) - 1));
      if (!found[place] && !isNone(item)) wrong ??= item;
    }
    return place;
  });
  if (wrong !== undefined)
    log.replace(
      'group-unknown',
      from.at('group'),
      wrong,
      'the place of a group in "groups", or its id',
      'in no group',
    );
  return (row) => found[places[row]!];
}

/** What stands for no group. */
function isNone(item: unknown): boolean {
  return item === undefined || item === null || item === -1 || item === '' || Number.isNaN(item);
}

/** The rows that have no time, as far as anybody would read them. */
function* undatedOf(times: Float64Array, rows: Rows, from: FieldReader): Generator<void, UndatedEvent[]> {
  const undated: UndatedEvent[] = [];
  const timeless = yield* indicesWhereInSteps(times.length, (row) => !Number.isFinite(times[row]));
  const count = timeless.length;
  for (const row of timeless.subarray(0, MAX_UNDATED)) {
    const id = rows.idOf(row);
    undated.push({
      type: 'undated',
      id: id ?? `row-${row}`,
      authoredId: id !== undefined,
      title: rows.titleOf(row) || `row-${row}`,
      description: rows.descriptionOf(row),
      importance: 0,
      media: [],
      sources: [],
      path: `${from.path}/start/${row}`,
    });
  }
  if (count > 0) {
    const outcome =
      count > MAX_UNDATED ? `the first ${MAX_UNDATED} are listed as undated` : 'listed as undated';
    const found = `${countRows(count, 'has', 'have')} no time`;
    from.reading.log.report(
      'error',
      'date-missing',
      { path: `${from.path}/start` },
      found,
      'expected ms since 1970',
      outcome,
    );
  }
  return undated;
}

/** "1 row has", "2 rows have". */
function countRows(count: number, one: string, more: string): string {
  return count === 1 ? `1 row ${one}` : `${count} rows ${more}`;
}
