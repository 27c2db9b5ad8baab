import { endsBeforeStart, spanOf, type LooseEnd, type LooseStart } from '../time/make-when.js';
import { parseDate } from '../time/parse-date.js';
import { repairDate } from '../time/repair-date.js';
import type { When } from '../time/when.js';
import { describeValue } from './describe-value.js';
import type { FieldReader } from './field-reader.js';
import * as issues from './issues.js';

/** A single date field, such as `claim.date`; undefined, after an issue that ends with `outcome`, if it is none. */
export function readDate(from: FieldReader, key: string, outcome: string): When | undefined {
  const value = from.get(key);
  if (value === undefined) return undefined;
  const { log } = from.reading;
  const repaired = typeof value === 'string' ? repairDate(value) : undefined;
  if (repaired) {
    log.report(issues.dateRepaired(from.at(key), value, `${repaired.why}; read as ${repaired.text}`));
  }
  try {
    return parseDate(repaired?.text ?? value);
  } catch (error) {
    log.report(issues.dateUnreadable(from.at(key), reasonOf(error), outcome));
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
    if (start !== undefined || end !== undefined) log.report(issues.dateTwice(from));
    const date = readDate(from, 'date', outcome);
    return lasts ? date && whole(date) : date;
  }
  const isPeriodEnd = lasts && hasDate(end);
  if (!hasDate(start) && !isPeriodEnd) {
    log.report(hasDate(end) ? issues.startMissing(from, outcome) : issues.dateMissing(from, outcome));
    return undefined;
  }
  if (!hasDate(end) && !lasts) {
    if (!from.has('end')) log.report(issues.startAlone(from.at('start'), 'read as "date"'));
    return readDate(from, 'start', outcome);
  }
  return readSpan(from, lasts, outcome);
}

function readSpan(from: FieldReader, lasts: boolean, outcome: string): When | undefined {
  const { log } = from.reading;
  const start = readStart(from, outcome);
  const end = readEnd(from, outcome);
  if (start === undefined || end === undefined) return undefined;
  if (typeof start === 'string' && typeof end === 'string') {
    log.report(issues.dateMissing(from, outcome));
    return undefined;
  }
  if (typeof start === 'string' || typeof end === 'string') return spanOf(start, end);
  if (endsBeforeStart(start, end)) {
    log.report(issues.endBeforeStart(from, describeValue(from.get('start')), describeValue(from.get('end'))));
    return spanOf(end, start);
  }
  const when = spanOf(start, end);
  return lasts ? whole(when) : when;
}

function readStart(from: FieldReader, outcome: string): When | LooseStart | undefined {
  const start = from.get('start');
  if (start === '..') return 'open';
  if (hasDate(start)) return readDate(from, 'start', outcome);
  from.reading.log.report(issues.endAlone(from.at('end')));
  return 'unknown';
}

function readEnd(from: FieldReader, outcome: string): When | LooseEnd | undefined {
  const end = from.get('end');
  if (end === '..') return 'ongoing';
  if (typeof end === 'string' && /^(?:ongoing|present|now)$/i.test(end)) {
    from.reading.log.report(issues.dateRepaired(from.at('end'), end, 'read as "..", still going on'));
    return 'ongoing';
  }
  if (hasDate(end)) return readDate(from, 'end', outcome);
  from.reading.log.report(issues.startAlone(from.at('start'), 'drawn with an unknown end'));
  return 'unknown';
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

function reasonOf(error: unknown): string {
  return error instanceof RangeError ? error.message : 'reading it threw an error';
}
