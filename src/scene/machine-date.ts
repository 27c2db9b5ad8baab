import { boundingDate } from '../time/anchor.js';
import { instantToCivil } from '../time/calendar.js';
import { unitRank } from '../time/when.js';
import type { When } from '../time/when.js';

/**
 * A date for the `datetime` attribute of `<time>`, which knows years 1–9999, months, days and times of day; of a
 * span its start, of a lone bound the bound. Undefined where HTML has no way to say it.
 */
export function machineDate(when: When): string | undefined {
  if (!Number.isFinite(when.a)) {
    const bound = boundingDate(when);
    return bound && machineDate(bound);
  }
  if (when.kind === 'span' && when.from && when.from !== when) return machineDate(when.from);
  return write(when);
}

function write({ a, unit, civil }: When): string | undefined {
  const { year, month, day, hour, minute, second, millisecond } = instantToCivil(a);
  const finer = (than: When['unit']) => unitRank(unit) >= unitRank(than);
  if (year < 1 || year > 9999 || !finer('year')) return undefined;
  let text = pad(year, 4);
  if (finer('month')) text += `-${pad(month)}`;
  if (finer('day')) text += `-${pad(day)}`;
  if (finer('hour')) text += `T${pad(hour)}:${pad(minute)}`;
  if (finer('second')) text += `:${pad(second)}`;
  if (finer('millisecond')) text += `.${pad(millisecond, 3)}`;
  return finer('hour') && !civil ? `${text}Z` : text;
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}
