import { excerpt } from '../base/describe-value.js';
import { memo } from '../base/memo.js';
import { MS_PER_MINUTE } from './calendar.js';
import { joinFields } from './date-fields.js';
import { makeInstant, refuse } from './make-when.js';
import { readPlainDate } from './parse-common.js';
import { readLongYear } from './read-long-year.js';
import { readMask } from './read-mask.js';
import { readSeason } from './read-season.js';
import { unitRank, type When } from './when.js';
import { zoneOf, type Zone } from './zone.js';

/** Year, month and day, each with a qualifier before and after it, and with digits that are not known. */
const FIELDS =
  /^([~?%]?)(-?[\dX]{4}|[+-]\d{6})([~?%]?)(?:-([~?%]?)([\dX]{2})([~?%]?)(?:-([~?%]?)([\dX]{2})([~?%]?))?)?$/;

/** A date-time, the name of its zone (RFC 9557), and a qualifier. */
const ZONED = /^([^[\]]+)\[([^[\]]*)\]([~?%]?)$/;
const ZONE_NAME = /^[A-Za-z][\w+/-]*$/;

/** Documents seldom have more than one. */
const knownZone = memo((id: string) => zoneOf(id));

/**
 * A date that is no interval and no set, in any form that EDTF has for one. Undefined if it is none, or if it has a field
 * that cannot be; throws a RangeError where there is more to say about it.
 */
export function readSingleDate(text: string): When | undefined {
  return readPlainDate(text) ?? readFields(text) ?? readLongYear(text) ?? readZoned(text);
}

function readFields(text: string): When | undefined {
  const match = FIELDS.exec(text);
  if (!match) return undefined;
  const [, first, year, second, third, month, fourth, fifth, day, sixth] = match;
  const fields = {
    year: year!,
    month,
    day,
    qualifier: mergeQualifiers([first, second, third, fourth, fifth, sixth]),
  };
  if (text.includes('X')) return readMask(fields);
  return readSeason(fields) ?? readPlainDate(joinFields(fields));
}

/** Each qualifies its own field or those to the left of it; the date as a whole is qualified by them all. */
function mergeQualifiers(qualifiers: readonly (string | undefined)[]): string {
  const all = qualifiers.join('');
  const [approximate, uncertain] = [/[~%]/.test(all), /[?%]/.test(all)];
  return approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : '';
}

function readZoned(text: string): When | undefined {
  const [, dateTime = '', id = '', qualifier = ''] = ZONED.exec(text) ?? [];
  const written = readPlainDate(dateTime + qualifier);
  if (!written) return undefined;
  if (unitRank(written.unit) < unitRank('hour')) refuse('a time zone in brackets follows a time of day');
  const zone = findZone(id);
  const { a, d, unit, civil, approximate, uncertain } = written;
  const start = civil ? zone.toInstant(a) : a;
  if (!civil && !dateTime.endsWith('Z')) checkOffset(dateTime, zone, a);
  return makeInstant(start, start + d - a, unit, { civil: false, approximate, uncertain });
}

function findZone(id: string): Zone {
  try {
    if (ZONE_NAME.test(id)) return knownZone(id);
  } catch {
    // The engine does not know it.
  }
  return refuse(`there is no time zone "${excerpt(id)}"; expected one such as [Africa/Niamey]`);
}

/** Offsets are written in minutes; local mean times had seconds. */
function checkOffset(dateTime: string, zone: Zone, t: number): void {
  const [, sign = '', hours, minutes = '00'] = /([+-])(\d\d)(?::(\d\d))?$/.exec(dateTime)!;
  const written = Number(sign + '1') * (Number(hours) * 60 + Number(minutes));
  const actual = Math.round(zone.offsetAt(t) / MS_PER_MINUTE);
  if (written === actual) return;
  const pad = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  const shown = `${actual < 0 ? '-' : '+'}${pad(Math.abs(actual) / 60)}:${pad(Math.abs(actual) % 60)}`;
  refuse(`${zone.id} was at ${shown} then, not at ${sign}${hours}:${minutes}`);
}
