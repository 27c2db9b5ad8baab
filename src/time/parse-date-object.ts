import { civilToInstant, MAX_DATE } from './calendar.js';
import { fromJulian, parseJulian } from './from-julian.js';
import { makeInstant, momentBetween, refuse } from './make-when.js';
import { parseEdtf } from './parse-edtf.js';
import { AGE_UNITS, readAge } from './read-age.js';
import { MAX_YEAR } from './read-long-year.js';
import { momentFrom } from './read-set.js';
import { readWikidata, type WikidataTime } from './read-wikidata.js';
import { readDuration } from './read-duration.js';
import { takePart } from './take-part.js';
import type { When } from './when.js';

const EXPECTED =
  'expected text, {"edtf"} with "part", "calendar" or "approximateSpread", {"earliest", "latest"}, {"before"}, ' +
  '{"after"}, {"ma"}, {"ka"}, {"ga"} or {"bp"} with "plusMinus", {"year"}, {"ms"}, a time of Wikidata or a Date';

/** The keys that make a date together, in order, joined by blanks. */
const FORMS =
  /^(?:(?:approximateSpread )?(?:calendar )?edtf(?: part)?|earliest|(?:earliest )?latest|before|after|(?:bp|ga|ka|ma)(?: plusMinus)?|year|ms|type value)$/;
const WIKIDATA = /^(?:after )?(?:before )?(?:calendarmodel )?precision time(?: timezone)?$/;

const SINGLE = '"earliest", "latest", "before" and "after" must each be a single date';

type Fields = Readonly<Record<string, unknown>>;

/** Reads a date that may not be text. Throws a RangeError with the reason alone; `parseDate` adds what was found. */
export function parseDateObject(input: unknown, isBound = false): When {
  if (typeof input === 'string') return readText(input, isBound);
  if (typeof input === 'number' || typeof input === 'bigint') {
    refuse(
      `a bare number could be a year, seconds or milliseconds: write "${input}", {"year": …} or {"ms": …}`,
    );
  }
  if (typeof input !== 'object' || input === null) refuse(EXPECTED);
  const fields = copyFields(input);
  const { ms, year, edtf, value, earliest, latest, before, after } = fields;
  if (isWikidata(fields)) return readWikidata(fields);
  if (value !== undefined) return readWikidataValue(fields);
  if (ms !== undefined) return readMs(ms);
  if (year !== undefined) return readYear(year);
  if (edtf !== undefined) return readEdtf(fields, isBound);
  const unit = AGE_UNITS.find((key) => fields[key] !== undefined);
  if (unit) return readAge(unit, fields[unit], fields['plusMinus']);
  // Bounds have no bounds of their own, which also ends a cycle.
  if (isBound) refuse(SINGLE);
  if (before !== undefined) return readBefore(readBound(before));
  if (after !== undefined) return readAfter(readBound(after));
  const [first, last] = [earliest, latest].map((end) => (end === undefined ? undefined : readBound(end)));
  return momentFrom(first, last);
}

function readText(text: string, isBound: boolean, parse = (edtf: string) => parseEdtf(edtf)): When {
  if (isBound && /^[[{]/.test(text)) refuse(SINGLE);
  const when = parse(text);
  return isBound && when.kind === 'span' ? refuse(SINGLE) : when;
}

function readBound(value: unknown): When {
  return parseDateObject(value, true);
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
  const form = keys.sort().join(' ');
  return FORMS.test(form) || WIKIDATA.test(form)
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

function isWikidata(fields: Fields): fields is Fields & WikidataTime {
  return 'time' in fields;
}

/** As it stands in a claim, with its type beside it. */
function readWikidataValue({ type, value }: Fields): When {
  const fields = type === 'time' && typeof value === 'object' && value !== null && copyFields(value);
  return fields && isWikidata(fields)
    ? readWikidata(fields)
    : refuse('expected {"value": …, "type": "time"} with a time of Wikidata');
}

/** Before the bound begins. */
function readBefore(bound: When): When {
  return { ...momentBetween(undefined, bound), b: bound.a, d: bound.a, exclusive: true };
}

/** After the bound is over. */
function readAfter(bound: When): When {
  return { ...momentBetween(bound, undefined), a: bound.d, c: bound.d, exclusive: true };
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
    refuse('the year must be a whole number between −10¹² and 10¹²');
  }
  return makeInstant(civilToInstant(year), civilToInstant(year + 1), 'year');
}

function readEdtf({ edtf, part, calendar, approximateSpread }: Fields, isBound: boolean): When {
  if (typeof edtf !== 'string') refuse('"edtf" must be text');
  if (calendar !== undefined && calendar !== 'julian') refuse('"calendar" must be "julian", or left out');
  const isJulian = calendar === 'julian';
  const when =
    part === undefined
      ? readText(edtf, isBound, isJulian ? parseJulian : undefined)
      : readPart(edtf, part, isJulian);
  if (approximateSpread === undefined) return when;
  if (!when.approximate) refuse('"approximateSpread" goes with an approximate date such as 1840~');
  return { ...when, spreadMs: readDuration(approximateSpread) };
}

function readPart(edtf: string, part: unknown, isJulian: boolean): When {
  if (part !== 'early' && part !== 'mid' && part !== 'late') {
    refuse('"part" must be "early", "mid" or "late"');
  }
  const when =
    takePart(parseEdtf(edtf), part) ?? refuse('"part" goes with a single year or month, decade or century');
  return isJulian ? fromJulian(when) : when;
}
