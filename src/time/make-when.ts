import { unitRank, type DateUnit, type When } from './when.js';

/** An end of a span that is not a date: `..` in a document is open, and an open end there means ongoing. */
export type LooseStart = 'open' | 'unknown';
export type LooseEnd = 'open' | 'unknown' | 'ongoing';

/** One moment somewhere in [a, d). */
export function makeInstant(
  a: number,
  d: number,
  unit: DateUnit,
  { civil = true, approximate = false, uncertain = false } = {},
): When {
  return {
    kind: 'instant',
    a,
    b: d,
    c: a,
    d,
    unit,
    approximate,
    uncertain,
    startIs: 'known',
    endIs: 'known',
    civil,
  };
}

/**
 * One moment, not before `earliest` begins and not after `latest` ends; one of the two may be missing.
 *
 * @throws RangeError if `latest` is over before `earliest` begins, or if neither is given
 */
export function momentBetween(earliest: When | undefined, latest: When | undefined): When {
  const a = earliest?.a ?? -Infinity;
  const d = latest?.d ?? Infinity;
  if (!(d > a)) throw new RangeError('the latest date is before the earliest one');
  const startIs = a === -Infinity ? 'unknown' : 'known';
  const endIs = d === Infinity ? 'unknown' : 'known';
  return makePair(earliest, latest, { kind: 'instant', a, b: d, c: a, d, startIs, endIs });
}

/**
 * The span of a `start` and an `end`, both included at their precision. Either may be loose itself: the start
 * then lies anywhere in its bounds, and the end in its own.
 *
 * @throws RangeError if the end is over before the start begins (see {@link endsBeforeStart}), or if neither is a date
 */
export function spanOf(start: When | LooseStart, end: When | LooseEnd): When {
  const from = typeof start === 'string' ? undefined : asMoment(start);
  const to = typeof end === 'string' ? undefined : asMoment(end);
  if (from && to) {
    if (endsBeforeStart(from, to)) throw new RangeError('the end is before the start');
    if (isSameDate(from, to)) return from;
  }
  const a = from?.a ?? -Infinity;
  const d = to?.d ?? Infinity;
  const lastStart = from?.d ?? (start === 'open' ? -Infinity : Infinity);
  const firstEnd = to?.a ?? (end === 'unknown' ? -Infinity : Infinity);
  return makePair(from, to, {
    kind: 'span',
    a,
    b: Math.min(lastStart, d),
    c: Math.max(firstEnd, a),
    d,
    startIs: from?.startIs ?? (start as LooseStart),
    endIs: to?.endIs ?? (end as LooseEnd),
  });
}

/** Whether `end` is over before `start` begins, so that the two cannot be a span in this order. */
export function endsBeforeStart(start: When, end: When): boolean {
  return end.d <= start.a;
}

/** A span given as one end of another says only that this end lies somewhere in it. */
function asMoment(when: When): When {
  if (when.kind === 'instant') return when;
  return {
    ...when,
    kind: 'instant',
    b: when.d,
    c: when.a,
    startIs: when.a === -Infinity ? 'unknown' : 'known',
    endIs: when.d === Infinity ? 'unknown' : 'known',
  };
}

function isSameDate(x: When, y: When): boolean {
  return (
    x.a === y.a &&
    x.d === y.d &&
    x.unit === y.unit &&
    x.approximate === y.approximate &&
    x.uncertain === y.uncertain &&
    x.civil === y.civil
  );
}

/**
 * A date made from two others, of which one may be missing. Field by field, because spreading one object into
 * another costs V8 ten times what parsing the two dates does.
 */
function makePair(
  from: When | undefined,
  to: When | undefined,
  { kind, a, b, c, d, startIs, endIs }: Pick<When, 'kind' | 'a' | 'b' | 'c' | 'd' | 'startIs' | 'endIs'>,
): When {
  const first = from ?? to;
  const second = to ?? from;
  if (!first || !second) throw new RangeError('at least one end must be a date');
  const unit = unitRank(second.unit) > unitRank(first.unit) ? second.unit : first.unit;
  const approximate = first.approximate || second.approximate;
  const uncertain = first.uncertain || second.uncertain;
  const civil = first.civil && second.civil;
  const ends = from && to ? { from, to } : from ? { from } : { to: second };
  return { kind, a, b, c, d, unit, approximate, uncertain, startIs, endIs, civil, ...ends };
}
