import { mendDate } from './mend-date.js';
import { parseEdtf } from './parse-edtf.js';

/** Nothing to mend, so that a long document may ask for every date. */
const COMMON = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?Z?)?)?)?$/;

/**
 * A date as it should have been written, where its meaning is certain although `parseDate` refuses it (see
 * {@link mendDate}), or where the ends of an interval are swapped. A negative year of four digits (`-0044`),
 * which `parseDate` accepts, is spelt out.
 *
 * Undefined if there is nothing to mend, or if `parseDate` would refuse the result as well.
 */
export function repairDate(text: string): string | undefined {
  if (COMMON.test(text)) return undefined;
  const mended = mendDate(text);
  const swapped = mended.split('/').reverse().join('/');
  const repaired = [mended, swapped].find(isDate);
  return repaired === text ? undefined : repaired;
}

function isDate(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
}
