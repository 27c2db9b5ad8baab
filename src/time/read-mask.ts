import { civilToInstant } from './calendar.js';
import { joinFields, type DateFields } from './date-fields.js';
import { makeInstant, momentBetween, refuse } from './make-when.js';
import { readPlainDate } from './parse-common.js';
import { readSeason } from './read-season.js';
import type { DateUnit, When } from './when.js';

/** What a year is known to when its last digits are not. */
const BLOCKS: readonly DateUnit[] = ['year', 'decade', 'century', 'millennium', 'millennium'];

/** A year that begins with digits and ends with some `X`. */
const BLOCK = /^(-?)(\d*)(X+)$/;

/**
 * A date some of whose digits are `X`. Months and days that are wholly unknown make it coarser (`2004-XX` is 2004), and
 * so do the last digits of a lone year (`156X` is the 1560s). Of any other, all that is known is that it lies between the
 * first and the last date with these digits. Undefined or a RangeError if there is none.
 */
export function readMask(fields: DateFields): When | undefined {
  // A season has no days, be they known or not.
  if (fields.day !== undefined && Number(fields.month) > 12) return undefined;
  const known = dropUnknown(fields);
  if (!joinFields(known).includes('X')) return readPlainDate(joinFields(known));
  const block = known.month === undefined && BLOCK.exec(known.year);
  if (block) return readBlock(block, known.qualifier);
  const first = findDate(known, false);
  const last = findDate(known, true);
  if (!first || !last) refuse(`no date has the digits ${joinFields({ ...fields, qualifier: '' })}`);
  return first.a === last.a ? first : momentBetween(first, last);
}

function dropUnknown(fields: DateFields): DateFields {
  const day = fields.day === 'XX' ? undefined : fields.day;
  const month = fields.month === 'XX' && day === undefined ? undefined : fields.month;
  return { ...fields, month, day };
}

function readBlock([, minus, digits = '', unknown = '']: RegExpExecArray, qualifier: string): When {
  const size = 10 ** unknown.length;
  const nearest = Number(digits) * size;
  const farthest = nearest + size - 1;
  // The year 0 has no sign.
  const [first, last] = minus ? [-farthest, -Math.max(nearest, 1)] : [nearest, farthest];
  const { approximate, uncertain } = readPlainDate(`2000${qualifier}`)!;
  return makeInstant(civilToInstant(first), civilToInstant(last + 1), BLOCKS[unknown.length]!, {
    approximate,
    uncertain,
  });
}

/** The first date, or the last one, that fits. */
function findDate({ year, month, day, qualifier }: DateFields, isLast: boolean): When | undefined {
  const months = month?.includes('X') ? matches(month, 1, 12) : [month];
  const days = day?.includes('X') ? matches(day, 1, 31) : [day];
  if (isLast) [months, days].forEach((values) => values.reverse());
  const findIn = (oneYear: string): When | undefined => {
    for (const oneMonth of months) {
      for (const oneDay of days) {
        const fields = { year: oneYear, month: oneMonth, day: oneDay, qualifier };
        const when = readSeason(fields) ?? readPlainDate(joinFields(fields));
        if (when) return when;
      }
    }
    return undefined;
  };
  // What is in no leap year is in no year.
  if (!findIn('2000')) return undefined;
  for (const oneYear of year.includes('X') ? yearsOf(year, isLast) : [year]) {
    const when = findIn(oneYear);
    if (when) return when;
  }
  return undefined;
}

/** The numbers of two digits from `min` to `max` that a mask fits. */
function matches(mask: string, min: number, max: number): (string | undefined)[] {
  const numbers = Array.from({ length: max - min + 1 }, (_, i) => String(min + i).padStart(2, '0'));
  return numbers.filter((number) => fits(mask, number));
}

/**
 * The years that a mask fits, one by one: most often the first will do. If it does not, it lacks a 29 February, and only
 * every fourth year can have one.
 */
function* yearsOf(mask: string, isLast: boolean): Generator<string> {
  const [lowest, highest] = ['0', '9'].map((digit) => Number(mask.replace('-', '').replaceAll('X', digit)));
  const minus = mask.startsWith('-') ? '-' : '';
  const isDown = isLast !== Boolean(minus);
  let isFirst = true;
  for (let i = 0; i <= highest! - lowest!; i++) {
    const year = isDown ? highest! - i : lowest! + i;
    // Nor is there a year -0000.
    if ((!isFirst && year % 4 !== 0) || (minus && year === 0)) continue;
    const digits = minus + String(year).padStart(4, '0');
    if (!fits(mask, digits)) continue;
    isFirst = false;
    yield digits;
  }
}

function fits(mask: string, digits: string): boolean {
  for (let i = 0; i < mask.length; i++) if (mask[i] !== 'X' && mask[i] !== digits[i]) return false;
  return true;
}
