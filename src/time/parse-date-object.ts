import { civilToInstant, instantToCivil, MAX_DATE } from './calendar.js';
import { makeInstant, momentBetween, refuse } from './make-when.js';
import { parseEdtf } from './parse-edtf.js';
import type { DatePart, When } from './when.js';

/** The years that expanded ISO 8601 years of six digits can write. */
const MAX_YEAR = 999_999;

const EXPECTED = 'expected text, {"edtf", "part"}, {"earliest", "latest"}, {"year"}, {"ms"} or a Date';

/** The keys that make a date together, joined by blanks. */
const FORMS = /^(?:edtf( part)?|earliest|(earliest )?latest|year|ms)$/;

const SINGLE = '"earliest" and "latest" must each be a single date';

type Fields = Readonly<Record<string, unknown>>;

/** Reads a date that may not be text. Throws a RangeError with the reason alone; `parseDate` adds what was found. */
export function parseDateObject(input: unknown, isBound = false): When {
  if (typeof input === 'string') return parseEdtf(input);
  if (typeof input === 'number' || typeof input === 'bigint') {
    refuse(
      `a bare number could be a year, seconds or milliseconds: write "${input}", {"year": …} or {"ms": …}`,
    );
  }
  if (typeof input !== 'object' || input === null) refuse(EXPECTED);
  const { ms, year, edtf, part, earliest, latest } = copyFields(input);
  if (ms !== undefined) return readMs(ms);
  if (year !== undefined) return readYear(year);
  if (edtf !== undefined) return readEdtf(edtf, part);
  // Bounds have no bounds of their own, which also ends a cycle.
  return isBound ? refuse(SINGLE) : momentBetween(readBound(earliest), readBound(latest));
}

function readBound(value: unknown): When | undefined {
  if (value === undefined) return undefined;
  const when = parseDateObject(value, true);
  return when.from || when.to ? refuse(SINGLE) : when;
}

/**
 * A copy of an object's own fields, a `Date` as `{ms}`: whatever the object may be (a proxy, getters that
 * throw, a polluted prototype), it is touched only here.
 */
function copyFields(input: object): Fields {
  const fields: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  try {
    const ms = timeOfDate(input);
    if (ms !== undefined) return { __proto__: null, ms };
    for (const key of Object.keys(input).slice(0, 8)) fields[key] = (input as Fields)[key];
  } catch {
    refuse('the object cannot be read');
  }
  const keys = Object.keys(fields);
  return FORMS.test(keys.sort().join(' '))
    ? fields
    : refuse(`${EXPECTED}, not the keys ${keys.join(', ').slice(0, 80)}`);
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
    refuse('"ms" must be a number that a Date can hold; an invalid Date has none');
  }
  return makeInstant(ms, ms + 1, 'millisecond', { civil: false });
}

function readYear(value: unknown): When {
  const year = typeof value === 'bigint' ? Number(value) : value;
  if (typeof year !== 'number' || !Number.isInteger(year) || Math.abs(year) > MAX_YEAR) {
    refuse(`the year must be a whole number between −${MAX_YEAR} and ${MAX_YEAR}`);
  }
  return makeInstant(civilToInstant(year), civilToInstant(year + 1), 'year');
}

function readEdtf(text: unknown, part: unknown): When {
  if (typeof text !== 'string') refuse('"edtf" must be text');
  const when = parseEdtf(text);
  if (part === undefined) return when;
  if (part !== 'early' && part !== 'mid' && part !== 'late') {
    refuse('"part" must be "early", "mid" or "late"');
  }
  return takePart(when, part);
}

/** The thirds people mean: days 1–10, 11–20 and 21–end of a month, four months each of a year. */
function takePart(when: When, part: DatePart): When {
  if (when.from || when.to || (when.unit !== 'year' && when.unit !== 'month')) {
    refuse('"part" goes with a single year or month');
  }
  const { year, month } = instantToCivil(when.a);
  const third = ['early', 'mid', 'late'].indexOf(part);
  const cut = (n: number): number =>
    when.unit === 'year' ? civilToInstant(year, 1 + 4 * n) : civilToInstant(year, month, 1 + 10 * n);
  const a = cut(third);
  const d = third < 2 ? cut(third + 1) : when.d;
  return { ...makeInstant(a, d, when.unit, { approximate: true, uncertain: when.uncertain }), part };
}
