import { describeValue } from '../base/describe-value.js';
import { parseDateObject } from './parse-date-object.js';
import type { When } from './when.js';

/**
 * Reads a date: a string in the Extended Date/Time Format (ISO 8601-2), or one of the objects
 * `{edtf, part: 'early' | 'mid' | 'late'}`, `{earliest, latest}`, `{year}` (astronomical: 0 is 1 BC),
 * `{ms}` (since 1970-01-01T00:00Z) and `Date`.
 *
 * Strings: `2024`, `2024-05`, `2024-05-03`, `2024-05-03T14:05` (seconds, fractions; a space for the `T`; `Z`, an offset
 * or none, which is a civil time), years before 1 as `-0043` and expanded ones as `+012024`, each with a trailing
 * `~` (approximate), `?` (uncertain) or `%` (both); intervals `2023/2024`, `2023/..` (open), `2023/` (unknown);
 * one moment of a stretch `[2023..2024]`, `[..2024]`, `[2023..]`.
 *
 * Strict: what is not exactly one of these is refused.
 *
 * @throws RangeError with a sentence that says what was found and what is expected
 */
export function parseDate(input: unknown): When {
  try {
    return parseDateObject(input);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(`got ${describeValue(input)}; ${error.message}`, { cause: error });
  }
}
