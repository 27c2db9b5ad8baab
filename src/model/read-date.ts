import { describeValue } from '../base/describe-value.js';
import { endsBeforeStart, spanOf, type LooseEnd, type LooseStart } from '../time/make-when.js';
import type { When } from '../time/when.js';
import type { FieldReader } from './field-reader.js';

/** A single date field, such as `claim.date`; undefined, after an issue that ends with `outcome`, if it is none. */
export function readDate(from: FieldReader, key: string, outcome = 'left out'): When | undefined {
  const value = from.get(key);
  if (value === undefined) return undefined;
  const { log, dates, spread } = from.reading;
  try {
    const repaired = typeof value === 'string' ? dates.repair(value) : undefined;
    const when = dates.parse(repaired ?? value);
    if (repaired) {
      const meaning = `read as ${repaired} (${dates.write(when, 'en')})`;
      log.warn('date-repaired', from.at(key), `got ${describeValue(value)}`, meaning);
    }
    return spread ? spread(when) : when;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    log.report('error', 'date-unreadable', from.at(key), error.message, outcome);
    return undefined;
  }
}

/**
 * When an entry was: its `date`, or its `start` and `end`. Undefined, after an issue that ends with `outcome`, if
 * there is none or it cannot be read. A period lasts: its lone `date` is the whole of that day, month or year.
 */
export function readWhen(from: FieldReader, lasts: boolean, outcome: string): When | undefined {
  const { log } = from.reading;
  const [start, end] = [from.get('start'), from.get('end')];
  if (from.get('date') !== undefined) {
    if (start !== undefined || end !== undefined) {
      log.warn(
        'date-twice',
        from,
        '"date" beside "start" or "end"',
        'expected one or the other',
        '"date" is used',
      );
    }
    const date = readDate(from, 'date', outcome);
    return lasts ? date && whole(date) : date;
  }
  if (!hasDate(start) && !(lasts && hasDate(end))) return reportMissing(from, outcome);
  if (!hasDate(end) && !lasts) {
    if (!from.has('end'))
      log.warn('start-alone', from.at('start'), '"start" without "end"', 'read as "date"');
    return readDate(from, 'start', outcome);
  }
  return readSpan(from, lasts, outcome);
}

function readSpan(from: FieldReader, lasts: boolean, outcome: string): When | undefined {
  const start = readStart(from, outcome);
  const end = readEnd(from, outcome);
  if (start === undefined || end === undefined) return undefined;
  if (typeof start === 'string' && typeof end === 'string') return reportMissing(from, outcome);
  if (typeof start === 'string' || typeof end === 'string') return spanOf(start, end);
  if (endsBeforeStart(start, end)) {
    const [first, last] = [describeValue(from.get('start')), describeValue(from.get('end'))];
    from.reading.log.warn('end-before-start', from, `${last} is before ${first}`, 'swapped');
    return spanOf(end, start);
  }
  const when = spanOf(start, end);
  return lasts ? whole(when) : when;
}

function readStart(from: FieldReader, outcome: string): When | LooseStart | undefined {
  const start = from.get('start');
  if (start === '..') return 'open';
  if (hasDate(start)) return readDate(from, 'start', outcome);
  from.reading.log.warn('end-alone', from.at('end'), '"end" without "start"', 'drawn with an unknown start');
  return 'unknown';
}

function readEnd(from: FieldReader, outcome: string): When | LooseEnd | undefined {
  const end = from.get('end');
  if (end === '..') return 'ongoing';
  if (typeof end === 'string' && /^(?:ongoing|present|now)$/i.test(end)) {
    from.replace('date-repaired', 'end', '".."', 'read as that');
    return 'ongoing';
  }
  if (hasDate(end)) return readDate(from, 'end', outcome);
  from.reading.log.warn(
    'start-alone',
    from.at('start'),
    '"start" without "end"',
    'drawn with an unknown end',
  );
  return 'unknown';
}

function reportMissing(from: FieldReader, outcome: string): undefined {
  const found =
    !hasDate(from.get('start')) && hasDate(from.get('end')) ? '"end" without a "start"' : 'no date';
  from.reading.log.report(
    'error',
    'date-missing',
    from,
    found,
    'expected "date", or "start" and "end"',
    outcome,
  );
}

/** An empty text is no date; as an `end` it says that there is none. */
function hasDate(value: unknown): boolean {
  return value !== undefined && value !== '';
}

/** A moment somewhere in March, taken as all of March; one between two other dates stays what it is. */
function whole(when: When): When {
  if (when.kind === 'span' || when.from || when.to) return when;
  return { ...when, kind: 'span', b: when.a, c: when.d, from: when, to: when };
}
