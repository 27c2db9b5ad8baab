import { civilToInstant, instantToCivil, MAX_DATE } from './calendar.js';
import { makeInstant, momentBetween } from './make-when.js';
import { parseEdtf } from './parse-edtf.js';
import type { DatePart, When } from './when.js';

/** The years that expanded ISO 8601 years of six digits can write. */
const MAX_YEAR = 999_999;

const EXPECTED = 'expected text, {"edtf", "part"}, {"earliest", "latest"}, {"year"}, {"ms"} or a Date';

/** Which keys make a date together: the first of them has to be there, except that either bound will do. */
const FORMS = ['edtf part', 'earliest latest', 'latest', 'year', 'ms'].map((keys) => keys.split(' '));

type Fields = Readonly<Record<string, unknown>>;

/** Reads a date that is not text. Throws a RangeError with the reason alone; `parseDate` adds what was found. */
export function parseDateObject(input: unknown): When {
  return readObject(input, readBounds);
}

function readObject(input: unknown, readOther: (fields: Fields) => When): When {
  if (typeof input === 'number' || typeof input === 'bigint') {
    throw new RangeError(
      `a bare number could be a year, seconds or milliseconds: write "${String(input)}" as a date, {"year": …} or {"ms": …}`,
    );
  }
  if (typeof input !== 'object' || input === null) throw new RangeError(EXPECTED);
  const fields = copyFields(input);
  if ('ms' in fields) return readMs(fields['ms']);
  if ('year' in fields) return readYear(fields['year']);
  if ('edtf' in fields) return readEdtf(fields['edtf'], fields['part']);
  return readOther(fields);
}

/**
 * A copy of an object's own fields, a `Date` as `{ms}`: whatever the object may be (a proxy, getters that
 * throw, a polluted prototype), it is touched only here.
 */
function copyFields(input: object): Fields {
  const fields: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  try {
    const ms = timeOfDate(input);
    if (ms !== undefined) return { ms };
    for (const key of Object.keys(input).slice(0, 8)) fields[key] = (input as Fields)[key];
  } catch {
    throw new RangeError('the object cannot be read');
  }
  const keys = Object.keys(fields);
  if (!FORMS.some((form) => form[0]! in fields && keys.every((key) => form.includes(key)))) {
    throw new RangeError(
      `${EXPECTED}${keys.length > 0 ? `, not the keys ${keys.join(', ').slice(0, 80)}` : ''}`,
    );
  }
  return fields;
}

/** By the internal slot, so that a `Date` from another frame is one too. */
function timeOfDate(input: object): number | undefined {
  try {
    return Date.prototype.getTime.call(input);
  } catch {
    return undefined;
  }
}

function readMs(ms: unknown): When {
  if (typeof ms !== 'number' || !(Math.abs(ms) <= MAX_DATE)) {
    throw new RangeError(
      'milliseconds since 1970 must be a number that a Date can hold (an invalid Date has none)',
    );
  }
  return makeInstant(ms, ms + 1, 'millisecond', { civil: false });
}

function readYear(value: unknown): When {
  const year = typeof value === 'bigint' ? Number(value) : value;
  if (typeof year !== 'number' || !Number.isInteger(year))
    throw new RangeError('the year must be a whole number');
  if (Math.abs(year) > MAX_YEAR)
    throw new RangeError(`the year must lie between −${MAX_YEAR} and ${MAX_YEAR}`);
  return makeInstant(civilToInstant(year), civilToInstant(year + 1), 'year');
}

function readEdtf(text: unknown, part: unknown): When {
  if (typeof text !== 'string') throw new RangeError('"edtf" must be text');
  const when = parseEdtf(text);
  if (part === undefined) return when;
  if (part !== 'early' && part !== 'mid' && part !== 'late') {
    throw new RangeError('"part" must be "early", "mid" or "late"');
  }
  return takePart(when, part);
}

/** The thirds people mean: days 1–10, 11–20 and 21–end of a month, four months each of a year. */
function takePart(when: When, part: DatePart): When {
  if (when.from || when.to || (when.unit !== 'year' && when.unit !== 'month')) {
    throw new RangeError('"part" goes with a single year or month');
  }
  const { year, month } = instantToCivil(when.a);
  const cut = (third: number): number =>
    when.unit === 'year' ? civilToInstant(year, 1 + 4 * third) : civilToInstant(year, month, 1 + 10 * third);
  const a = part === 'early' ? when.a : cut(part === 'mid' ? 1 : 2);
  const d = part === 'late' ? when.d : cut(part === 'mid' ? 2 : 1);
  return { ...makeInstant(a, d, when.unit, { approximate: true, uncertain: when.uncertain }), part };
}

function readBounds(fields: Fields): When {
  return momentBetween(readBound('earliest', fields), readBound('latest', fields));
}

/** A single date; bounds within bounds are refused, which also ends a cycle. */
function readBound(name: string, fields: Fields): When | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  const refuse = (): never => {
    throw new RangeError(`"${name}" must be a single date`);
  };
  const when = typeof value === 'string' ? parseEdtf(value) : readObject(value, refuse);
  return when.from || when.to ? refuse() : when;
}
