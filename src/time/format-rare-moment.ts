import { numberFormatter } from '../base/intl-cache.js';
import { instantToCivil, MAX_DATE, MS_PER_DAY } from './calendar.js';
import { formatterFor, isDistant, isGregorian, isSingle, join, type DateStyle } from './format-moment.js';
import { unitRank, type When } from './when.js';

type Parts = readonly Intl.DateTimeFormatPart[];

/** Years repeat their weekdays and leap days after 400 years. */
const CYCLE_YEARS = 400;
const CYCLE_MS = 146_097 * MS_PER_DAY;

/** A single date that is far from today, a group of months, or in another calendar; undefined for any other. */
export function formatRareMoment(when: When, style: DateStyle): string | undefined {
  const parts = partsOf(when, style);
  return parts && join(parts, style);
}

function partsOf(when: When, style: DateStyle): Parts | undefined {
  const inGregory = isGregorian(style);
  if (isDistant(when) && (inGregory || Math.max(Math.abs(when.a), Math.abs(when.d)) > MAX_DATE)) {
    return distantParts(when, style);
  }
  // In another calendar a Gregorian year or month reaches over two, and the text must not say one of them.
  const isWhole = isSingle(when) && (inGregory || unitRank(when.unit) >= unitRank('day'));
  return isWhole ? undefined : style.range(formatterFor([when], style), when.a, when.d - 1);
}

/** Far from today dates are written as those of a year that repeats theirs, with the year's number put in. */
function distantParts(when: When, style: DateStyle): Parts {
  // In deep time a boundary is rounded, perhaps to just before it.
  const start = when.a + (Math.abs(when.a) > MAX_DATE ? Math.abs(when.a) * Number.EPSILON : 0);
  const end = when.d - MS_PER_DAY;
  const { year } = instantToCivil(start);
  const shift = (Math.trunc(year / CYCLE_YEARS) - Math.sign(year) * 5) * CYCLE_MS;
  const formatter = formatterFor([when], style, 'gregory');
  const parts: Parts = isSingle(when)
    ? formatter.formatToParts(start - shift)
    : style.range(formatter, start - shift, end - shift);
  return parts.map((part) => {
    if (part.type !== 'year') return part;
    const isEnd = 'source' in part && part.source === 'endRange';
    const shown = isEnd ? instantToCivil(end).year : year;
    return { ...part, value: numberFormatter(style.locale).format(shown > 0 ? shown : 1 - shown) };
  });
}
