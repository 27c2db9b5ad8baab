import { describeValue, isList } from '../base/describe-value.js';
import { finish } from '../base/finish.js';
import type { DateReader } from '../time/date-reader.js';
import type { When } from '../time/when.js';
import type { CleanText, TextRules } from './clean-text.js';
import type { IssueLog } from './issue-log.js';
import type { Place } from './issue.js';
import type { Groups } from './read-groups.js';
import type { Steps } from './steps.js';
import type { Entry, Group, Period, Timeline } from './timeline.js';

/** How the fields that few documents have are read; undefined where one is not there. */
export interface RareFields {
  /** How time becomes length. */
  readonly scale: ReadField<Timeline['scale']>;
  readonly timeZone: ReadField<string | undefined>;
  /** How far approximate dates may be drawn beyond their bounds. */
  readonly approximateSpread: ReadField<Spread | undefined>;
  readonly annotations: ReadField<Timeline['annotations']>;
  /** Events given as columns, instead of a list: a little with each step. */
  readonly columns: ReadField<Generator<void, Pick<Timeline, 'events' | 'undated'> | undefined> | undefined>;
  readonly lines: ReadField<Timeline['lines']>;
  readonly links: ReadField<Entry['links']>;
  readonly media: ReadField<Entry['media'] | undefined>;
  readonly as: ReadField<Period['as'] | undefined>;
  /** The name of the group that a group is in. */
  readonly parent: ReadField<string | undefined>;
}

/** What takes more than a plain document does to know. */
export interface Knowledge {
  readonly dates: DateReader;
  /** Reads the field as {@link RareFields} says. */
  readonly rare: (from: FieldReader, key: keyof RareFields) => unknown;
  readonly cleanText: (raw: string, rules: TextRules) => CleanText;
  /** The known field that an unknown one was probably meant to be. */
  readonly meantField: (key: string, shape: Shape) => string | undefined;
  /** The id of a declared group that has none of its own, after an issue; undefined if there is no such group. */
  readonly meantId: (
    group: FieldReader,
    written: { readonly id?: string; readonly title?: string },
    taken: ReadonlyMap<string, Group>,
  ) => string | undefined;
  /** The declared group that a name of no group stands for, after an issue. */
  readonly meantGroup: (entry: FieldReader, key: string, name: string, groups: Groups) => Group | undefined;
  /** Checks what can be checked only once all is read. */
  readonly complete: (timeline: Timeline, reading: Reading) => Timeline;
}

/** A date of which the approximate ends spread, where it does not say itself how far. */
export type Spread = (when: When) => When;

/** What the readers of a document share. */
export interface Reading extends Knowledge {
  readonly log: IssueLog;
  /** How many events are kept at most. */
  readonly maxEvents: number;
  /** What relative addresses in the document are relative to. */
  readonly baseUrl: string | undefined;
  /** Whether whoever paints knows a colour. */
  readonly isColor: (text: string) => boolean;
  readonly groups: Groups;
  /** The document's language, once it is known; dates that stand in for a title are written in it. */
  lang: string | undefined;
  /** Set as soon as the document is known to say. */
  spread: Spread | undefined;
  /** Unknown keys that were told of already, and what each was probably meant to be. */
  readonly unknownKeys: Map<string, string | undefined>;
}

/** Reads one field; undefined, after an issue where one is due, if there is nothing to keep. */
export type ReadField<T = unknown> = (from: FieldReader, key: string) => T;
/** The known keys of an object, and how each is read. */
export type Shape = Readonly<Record<string, ReadField>>;
/** What {@link FieldReader.read} gives: a field that may be undefined is there or it is not. */
export type FieldsOf<S extends Shape> = {
  [K in keyof S as undefined extends ReturnType<S[K]> ? never : K]: ReturnType<S[K]>;
} & {
  [K in keyof S as undefined extends ReturnType<S[K]> ? K : never]?: Exclude<ReturnType<S[K]>, undefined>;
};
/** Reads one item of a list. */
export type ReadItem<T> = (item: unknown, place: Place, reading: Reading) => T | undefined;

/** Of sources, groups, pictures and the like. */
const MAX_ITEMS = 20_000;

/** Unknown keys for which we look for what was meant. */
const MAX_MEANT = 100;

/** A key that is known, and read elsewhere. */
export const readElsewhere = (): undefined => undefined;

/** A field that few documents have. */
export function rareField<Key extends keyof RareFields>(name: Key): RareFields[Key] {
  return ((from) => from.reading.rare(from, name)) as RareFields[Key];
}

/**
 * The known own fields of one object of the document, each read exactly once. Whatever else the object is (frozen,
 * a proxy, full of getters, cyclic, with a polluted prototype), only this class ever touches it, and
 * what reads plain events of long documents before (`read-many.ts`); neither ever writes to it.
 */
export class FieldReader implements Place {
  readonly path: string;
  readonly reading: Reading;
  /** What messages call the object; set as soon as it is known. */
  title: string | undefined;
  readonly #values = new Map<string, unknown>();
  #isText = false;

  private constructor({ path, title }: Place, reading: Reading) {
    this.path = path;
    this.title = title;
    this.reading = reading;
  }

  /**
   * Undefined, after an issue that ends with `outcome`, if `value` is no object or cannot be read. A text is taken
   * for the field `shorthand`, if there is one.
   */
  static open(
    value: unknown,
    shape: Shape,
    place: Place,
    reading: Reading,
    outcome = 'left out',
    shorthand?: string,
  ): FieldReader | undefined {
    const reader = new FieldReader(place, reading);
    if (shorthand && typeof value === 'string') {
      reader.#values.set(shorthand, value);
      reader.#isText = true;
      return reader;
    }
    if (typeof value !== 'object' || value === null || isList(value)) {
      reading.log.refuse('not-an-object', place, value, 'expected an object', outcome);
      return undefined;
    }
    const unknown: string[] = [];
    try {
      for (const key of Object.keys(value)) {
        if (Object.hasOwn(shape, key)) reader.#values.set(key, (value as Record<string, unknown>)[key]);
        else unknown.push(key);
      }
    } catch {
      reportUnreadable(place, reading, outcome);
      return undefined;
    }
    for (const key of unknown) reader.#meetUnknown(key, shape);
    return reader;
  }

  /** The value as it was given; undefined for null too. */
  get(key: string): unknown {
    return this.#values.get(key) ?? undefined;
  }

  /** Whether it was given at all, be it as null. */
  has(key: string): boolean {
    return this.#values.has(key);
  }

  at(key: string): Place {
    return this.#isText ? this : { path: `${this.path}/${key}`, title: this.title };
  }

  /** All fields of the shape. Where it is known what is read of those that are not given, only the others are looked at. */
  read<S extends Shape, Absent extends object>(shape: S, absent?: Absent): FieldsOf<S> & Absent {
    const fields: Record<string, unknown> = { ...absent };
    for (const key of absent ? this.#values.keys() : Object.keys(shape)) {
      const value = shape[key]!(this, key);
      if (value !== undefined) fields[key] = value;
    }
    return fields as FieldsOf<S> & Absent;
  }

  /** What is read of the items of a list. One thing alone is a list too; without a word only if it may be (`single`). */
  list<T>(key: string, readItem: ReadItem<T>, single = false): T[] {
    const value = this.get(key);
    if (value === undefined) return [];
    const place = this.at(key);
    if (!isList(value)) {
      if (!single) this.replace('read-as-list', key, 'an array', 'read as the only one of its kind');
      const item = readItem(value, place, this.reading);
      return item === undefined ? [] : [item];
    }
    const list = copyList(value, MAX_ITEMS);
    if (!list) reportUnreadable(place, this.reading, 'left out');
    else if (list.total > MAX_ITEMS) reportTooMany(place, this.reading, list.total, MAX_ITEMS);
    return readItems(list?.items ?? [], place, this.reading, readItem);
  }

  /** Reports a field that something else stands in for. */
  replace(code: string, key: string, expected: string, outcome: string): void {
    this.reading.log.replace(code, this.at(key), this.get(key), expected, outcome);
  }

  /** Reports a field that is not what it has to be. */
  refuse(key: string, expected: string, outcome?: string): undefined {
    this.reading.log.refuse('wrong-type', this.at(key), this.get(key), `expected ${expected}`, outcome);
  }

  #meetUnknown(key: string, shape: Shape): void {
    const { log, unknownKeys } = this.reading;
    const kind = `${this.path.replace(/\d+/g, '')} ${key}`;
    // Once for each kind of object: a misspelt key usually stands in every event.
    if (unknownKeys.has(kind)) return;
    const near = unknownKeys.size < MAX_MEANT ? this.reading.meantField(key, shape) : undefined;
    unknownKeys.set(kind, near);
    log.warn(
      'unknown-key',
      { path: `${this.path}/${key.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1')}` },
      `unknown field ${describeValue(key)}`,
      near && `did you mean "${near}"?`,
      'ignored, here and wherever else it stands',
    );
  }
}

/** After so many items of a long list, whoever reads it may let others have their turn. */
const STEP = 200;

/** What is read of each item, without those of which nothing is left. */
export function readItems<T>(...list: Parameters<typeof readItemsInSteps<T>>): T[] {
  return finish(readItemsInSteps(...list));
}

/** The same, some items with each step. What it takes to read many is lent for events only. */
export function* readItemsInSteps<T>(
  items: unknown[],
  { path, title }: Place,
  reading: Reading,
  readItem: ReadItem<T>,
): Steps<T[]> {
  const read: T[] = [];
  const readNext = (i: number) => {
    const item = readItem(items[i], { path: `${path}/${i}`, title }, reading);
    if (item !== undefined) read.push(item);
  };
  for (let i = 0; i < items.length; i++) {
    const forMany = i % STEP === STEP - 1 ? yield : undefined;
    if (forMany) {
      yield* forMany.readOn(read, items, i, path, readNext);
      break;
    }
    readNext(i);
  }
  return read;
}

/** At most `limit` items of an array, each read once, and how many there are; undefined if reading them throws. */
export function copyList(
  list: readonly unknown[],
  limit: number,
): { items: unknown[]; total: number } | undefined {
  try {
    const total = list.length;
    const items: unknown[] = [];
    for (let i = 0; i < total && i < limit; i++) items.push(list[i]);
    return { items, total };
  } catch {
    return undefined;
  }
}

/** Fatal for the document itself. */
export function reportUnreadable(place: Place, { log }: Reading, outcome: string): void {
  log.report(
    place.path === '' ? 'fatal' : 'error',
    'unreadable',
    place,
    'reading it threw an error',
    outcome,
  );
}

export function reportTooMany(
  place: Place,
  { log }: Reading,
  count: number,
  limit: number,
  outcome = 'the others are left out',
): void {
  log.report('error', 'too-many', place, `got ${count}`, `at most ${limit} are shown`, outcome);
}
