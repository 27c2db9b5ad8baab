import { readDuration } from '../time/read-duration.js';
import type { When } from '../time/when.js';
import type { ReadField, Spread } from './field-reader.js';

/** How far approximate dates may be drawn beyond their bounds: an ISO 8601 duration. */
export const readSpread: ReadField<Spread | undefined> = (from, key) => {
  const value = from.get(key);
  if (value === undefined) return undefined;
  try {
    const spreadMs = readDuration(value);
    return (when) => spread(when, spreadMs);
  } catch {
    return from.refuse(key, 'a duration such as "P10Y", "P2M", "P3W" or "P5D"');
  }
};

function spread(when: When, spreadMs: number): When {
  const { from, to, approximate, part, season } = when;
  if (from || to)
    return {
      ...when,
      ...(from && { from: spread(from, spreadMs) }),
      ...(to && { to: spread(to, spreadMs) }),
    };
  const isOpen = approximate && when.spreadMs === undefined && part === undefined && season === undefined;
  return isOpen ? { ...when, spreadMs } : when;
}
