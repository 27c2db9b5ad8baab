import { isList } from '../base/describe-value.js';
import { endsBeforeStart, isSameDate } from '../time/make-when.js';
import { scanDate } from '../time/scan-date.js';
import { assignIds } from './assign-ids.js';
import { cleanPlainText, LABEL, looksLikeMarkup } from './clean-text.js';
import { DateStore } from './date-store.js';
import { IdFilter } from './id-filter.js';
import { keptEvent, KeptEvent, type List } from './kept-event.js';
import { sortOutMany } from './sort-out-many.js';
import type { ForMany, Read } from './steps.js';
import type { Group } from './timeline.js';

/** So many events are read in a step: some of them may take longer than most. */
const STEP = 400;

/** The groups that events are known to be in, by what these say. */
type KnownGroups = Map<unknown, Group | undefined>;

/**
 * What it takes to read one list of many events; calls `tell` with how many have been read, in each step. An object of which
 * little is asked here is asked again where it turns out to be none of the plain ones.
 */
export function createManyReader(tell?: (count: number) => void): ForMany {
  let ids: IdFilter | undefined;
  return {
    *readOn(all, items, from, path, readItem) {
      const read = all as Read[];
      const list: List = { path, dates: new DateStore() };
      const groups: KnownGroups = new Map([[undefined, undefined]]);
      const filter = (ids = new IdFilter(items.length));
      const keep = (i: number, key: number): void => {
        const entry = read[i]!;
        filter.add(entry);
        if (entry.group) groups.set(entry.group.id, entry.group);
        // Those with links, which are still to be checked, stay as they are, as do undated ones.
        if (entry.type === 'event' && !entry.links) read[i] = keptEvent(entry, list, key);
      };
      for (const [i, entry] of read.entries()) keep(i, Number(entry.path.slice(path.length + 1)));
      for (let key = from; key < items.length; key++) {
        if (key % STEP === STEP - 1) {
          tell?.(read.length);
          yield;
        }
        const plain = readPlain(items[key], key, list, groups);
        if (plain) {
          read.push(plain);
          filter.add(plain);
        } else {
          const before = read.length;
          readItem(key);
          if (read.length > before) keep(before, key);
        }
      }
    },
    *assignIds(entries, log) {
      if (!(ids && (yield* ids.areDistinct(entries)))) yield* assignIds(entries, log);
    },
    sortOut: sortOutMany,
  };
}

/**
 * An event that says no more than when it was, what happened, in which group, how important that is, and an id, all of it as
 * it should be said; undefined for any other, and for what is none.
 */
function readPlain(item: unknown, key: number, list: List, groups: KnownGroups): KeptEvent | undefined {
  const fields = fieldsOf(item);
  if (!fields) return undefined;
  const { title, id, group, importance = 0 } = fields;
  if (!isPlainLabel(title) || !(id === undefined || isPlainLabel(id)) || !groups.has(group)) return undefined;
  if (typeof importance !== 'number' || !Number.isFinite(importance)) return undefined;
  const date = keepDate(fields, list.dates);
  if (date === undefined) return undefined;
  const said = { id: id ?? '', authoredId: id !== undefined, title, group: groups.get(group), importance };
  return new KeptEvent(list, key, date, said);
}

type Fields = Partial<Record<'id' | 'title' | 'date' | 'start' | 'end' | 'group' | 'importance', unknown>>;

/** What an object says, if it says nothing else. */
function fieldsOf(item: unknown): Fields | undefined {
  // Of a text or a list, each index is a key.
  if (typeof item !== 'object' || item === null || isList(item)) return undefined;
  let id, title, date, start, end, group, importance: unknown;
  try {
    const given = item as Fields;
    for (const key of Object.keys(given)) {
      if (key === 'id') id = given.id;
      else if (key === 'title') title = given.title;
      else if (key === 'date') date = given.date;
      else if (key === 'start') start = given.start;
      else if (key === 'end') end = given.end;
      else if (key === 'group') group = given.group;
      else if (key === 'importance') importance = given.importance;
      else return undefined;
    }
  } catch {
    // It does not want to be read.
    return undefined;
  }
  return { id, title, date, start, end, group, importance };
}

/** Keeps the date of an event, if it is a plain one, or lasts from one of these to another. */
function keepDate({ date, start, end }: Fields, dates: DateStore): number | undefined {
  if (typeof date === 'string') {
    const plain = start === undefined && end === undefined ? scanDate(date) : undefined;
    return plain && dates.addPlain(plain);
  }
  if (date !== undefined || typeof start !== 'string' || typeof end !== 'string') return undefined;
  const [from, to] = [scanDate(start), scanDate(end)];
  if (!from || !to || endsBeforeStart(from, to)) return undefined;
  return isSameDate(from, to) ? dates.addPlain(from) : dates.addPlain(from, to);
}

/** Printable ASCII with no blank at either end, and without `<` and `&`: needs no other check. */
const ASCII = /^[!-%'-;=-~](?:[ -%'-;=-~]*[!-%'-;=-~])?$/;

/** A text that is shown as it stands. */
function isPlainLabel(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const isAscii = value.length <= LABEL.length && ASCII.test(value);
  return isAscii || (cleanPlainText(value, LABEL)?.text === value && value !== '' && !looksLikeMarkup(value));
}
