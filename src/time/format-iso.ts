import { instantToCivil } from './calendar.js';
import { unitRank, type When } from './when.js';

/**
 * The `datetime` of an HTML `<time>`: the one value HTML can write that comes nearest to the date, or `''` where
 * there is none, as before the year 1. Of a span that is its start, or its end if the start is open; of one moment
 * between two bounds what they share (`2024` for March to May 2024); of one bound that bound.
 */
export function formatIso(when: When): string {
  const { from, to } = when;
  if (!from && !to) return writeIso(when);
  if (when.kind === 'instant' && from && to) return sharedDate(formatIso(from), formatIso(to));
  return formatIso((from ?? to)!);
}

function writeIso({ a, unit, civil }: When): string {
  const { year, month, day, hour, minute, second, millisecond } = instantToCivil(a);
  if (year < 1) return '';
  const rank = unitRank(unit);
  const date = [
    pad(year, 4),
    ...(rank >= unitRank('month') ? [pad(month)] : []),
    ...(rank >= unitRank('day') ? [pad(day)] : []),
  ];
  if (rank < unitRank('hour')) return date.join('-');
  const seconds = rank < unitRank('second') ? '' : `:${pad(second)}`;
  const fraction = rank < unitRank('millisecond') ? '' : `.${pad(Math.floor(millisecond), 3)}`;
  return `${date.join('-')}T${pad(hour)}:${pad(minute)}${seconds}${fraction}${civil ? '' : 'Z'}`;
}

/** The leading year, month or day that two values have in common. */
function sharedDate(x: string, y: string): string {
  const [fields, others] = [x.split('T')[0]!.split('-'), y.split('T')[0]!.split('-')];
  const end = fields.findIndex((field, i) => field !== others[i]);
  return fields.slice(0, end < 0 ? undefined : end).join('-');
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}
