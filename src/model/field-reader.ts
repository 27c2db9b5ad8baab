import { isList } from './describe-value.js';
import type { IssueLog } from './issue-log.js';
import type { Place } from './issues.js';
import * as issues from './issues.js';
import { nearestName } from './nearest-name.js';

/** What the readers of a document share. */
export interface Reading {
  readonly log: IssueLog;
  /** What relative addresses in the document are relative to. */
  readonly baseUrl: string | undefined;
  /** Unknown keys that were told of already, and what each was probably meant to be. */
  readonly unknownKeys: Map<string, string | undefined>;
}

/** Of sources, groups, pictures and the like. */
const MAX_ITEMS = 20_000;

/** Unknown keys for which we look for what was meant. */
const MAX_MEANT = 100;

const NO_KEYS: ReadonlyMap<string, string> = new Map();

/** Names that other formats have for a field of ours. */
const synonyms: Readonly<Record<string, string>> = {
  name: 'title',
  headline: 'title',
  text: 'description',
  body: 'description',
  category: 'group',
  link: 'url',
  image: 'media',
  from: 'start',
  to: 'end',
  label: 'title',
  items: 'events',
  slides: 'events',
  entries: 'events',
  data: 'events',
};

/**
 * The known own fields of one object of the document, each read exactly once. Whatever else the object is (frozen,
 * a proxy, full of getters, cyclic, with a polluted prototype), only this class ever touches it, and never writes to it.
 */
export class FieldReader implements Place {
  readonly path: string;
  readonly reading: Reading;
  /** What messages call the object; set as soon as it is known. */
  title: string | undefined;
  readonly #values = new Map<string, unknown>();
  #misspelt = NO_KEYS;

  private constructor(path: string, reading: Reading) {
    this.path = path;
    this.reading = reading;
  }

  /** Undefined, after an issue that ends with `outcome`, if `value` is no object or cannot be read. */
  static open(
    value: unknown,
    keys: ReadonlySet<string>,
    place: Place,
    reading: Reading,
    outcome: string,
  ): FieldReader | undefined {
    if (typeof value !== 'object' || value === null || isList(value)) {
      reading.log.report(issues.notAnObject(place, value, outcome));
      return undefined;
    }
    const reader = new FieldReader(place.path, reading);
    reader.title = place.title;
    try {
      for (const key of Object.keys(value)) {
        if (keys.has(key)) reader.#values.set(key, (value as Record<string, unknown>)[key]);
        else reader.#meetUnknown(key, keys);
      }
    } catch {
      reading.log.report(issues.unreadable(place, outcome));
      return undefined;
    }
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
    return { path: `${this.path}/${key}`, title: this.title };
  }

  /**
   * The items of a list, in an array of our own. One thing alone is taken as a list too; without a word where the
   * format allows it (`single`).
   */
  list(key: string, { single = false } = {}): readonly unknown[] {
    const value = this.get(key);
    if (value === undefined) return [];
    const { log } = this.reading;
    if (!isList(value)) {
      if (!single) this.replace('read-as-list', key, 'an array', 'read as the only one of its kind');
      return [value];
    }
    const list = copyList(value, MAX_ITEMS);
    if (!list) log.report(issues.unreadable(this.at(key), 'left out'));
    else if (list.total > MAX_ITEMS) log.report(issues.tooMany(this.at(key), list.total, MAX_ITEMS));
    return list?.items ?? [];
  }

  /** Reports a field that something else stands in for. */
  replace(code: string, key: string, expected: string, outcome: string): void {
    this.reading.log.report(issues.replaced(code, this.at(key), this.get(key), expected, outcome));
  }

  /** The unknown key that was probably meant to be `key`. */
  misspelt(key: string): string | undefined {
    return this.#misspelt.get(key);
  }

  #meetUnknown(key: string, keys: ReadonlySet<string>): void {
    const { log, unknownKeys } = this.reading;
    const kind = `${this.path.replace(/\d+/g, '')} ${key}`;
    if (!unknownKeys.has(kind)) {
      const near = unknownKeys.size < MAX_MEANT ? meantBy(key, keys) : undefined;
      unknownKeys.set(kind, near);
      // Once for each kind of object: a misspelt key usually stands in every event.
      log.report(issues.unknownKey(`${this.path}/${escapePointer(key)}`, key, near));
    }
    const near = unknownKeys.get(kind);
    if (near !== undefined) this.#misspelt = new Map([...this.#misspelt, [near, key]]);
  }
}

function meantBy(key: string, keys: ReadonlySet<string>): string | undefined {
  const synonym = Object.hasOwn(synonyms, key) ? synonyms[key] : undefined;
  return synonym !== undefined && keys.has(synonym) ? synonym : nearestName(key.slice(0, 50), keys);
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

function escapePointer(key: string): string {
  return key.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1');
}
