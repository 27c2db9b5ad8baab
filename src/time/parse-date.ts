import { describeValue } from '../base/describe-value.js';
import { parseCommon } from './parse-common.js';
import { parseDateObject } from './parse-date-object.js';
import type { When } from './when.js';

/**
 * Reads a date: a string in the Extended Date/Time Format (ISO 8601-2, levels 0 to 2), or one of the objects
 * `{edtf}`, alone or with `part: 'early' | 'mid' | 'late'`, `calendar: 'julian'` and `approximateSpread: 'P10Y'`;
 * `{earliest, latest}`; `{before}`, `{after}` (that date not included); `{ma}`, `{ka}`, `{ga}`, `{bp}`, each with or
 * without `plusMinus`; `{year}` (astronomical: 0 is 1 BC); `{ms}` (since 1970-01-01T00:00Z); `Date`; and a time value of
 * Wikidata, `{time, precision, …}`, alone or as `{value, type: 'time'}`.
 *
 * Strings: `2024`, `2024-05`, `2024-05-03`, `2024-05-03T14:05` (seconds, fractions; a space for the `T`; `Z`, an offset
 * or none, which is a civil time; `[Africa/Niamey]`), years before 1 as `-0043`, longer ones as `+012024`, `Y170000002`
 * or `Y-17E7`, a year known to some of its digits as `1950S2`; seasons and groups of months `2001-21` to `2001-41`; digits
 * that are not known `156X`, `2004-XX-15`; with `~` (approximate), `?` (uncertain) or `%` (both) behind the date or around
 * a part of it; intervals `2023/2024`, `2023/..` (open), `2023/` (unknown); one moment of a stretch `[2023..2024]`,
 * `[..2024]`, `[2023..]`; one of a set `[1667,1670..1672]`, all of a set `{1667,1670..1672}`.
 *
 * Strict: what is not exactly one of these is refused.
 *
 * @throws RangeError with a sentence that says what was found and what is expected
 */
export function parseDate(input: unknown): When {
  const common = parseCommon(input);
  if (common) return common;
  try {
    return parseDateObject(input);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(`got ${describeValue(input)}; ${error.message}`, { cause: error });
  }
}
