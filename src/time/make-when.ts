import { unitRank, type DateUnit, type PlainDate, type When } from './when.js';

/** An end of a span that is not a date: `..` in a document is open, and an open end there means ongoing. */
export type LooseStart = 'open' | 'unknown';
export type LooseEnd = 'open' | 'unknown' | 'ongoing';

type Qualities = Pick<When, 'unit' | 'approximate' | 'uncertain' | 'civil'>;
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type FourBounds = readonly [a: number, b: number, c: number, d: number];

/** One moment somewhere in [a, d). */
export function makeInstant(
  a: number,
  d: number,
  unit: DateUnit,
  { civil = true, approximate = false, uncertain = false } = {},
): When {
  return make('instant', [a, d, a, d], 'known', 'known', { unit, approximate, uncertain, civil });
}

/**
 * One moment, not before `earliest` begins and not after `latest` ends; one of the two may be missing.
 *
 * @throws RangeError if `latest` is over before `earliest` begins, or if neither is given
 */
export function momentBetween(earliest: When | undefined, latest: When | undefined): When {
  const a = earliest?.a ?? -Infinity;
  const d = latest?.d ?? Infinity;
  if (!(d > a)) refuse('the latest date is before the earliest one');
  return makePair(earliest, latest, 'instant', [a, d, a, d], boundIs(a), boundIs(d));
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
    if (endsBeforeStart(from, to)) refuse('the end is before the start');
    if (isSameDate(from, to)) return from;
  }
  const a = from?.a ?? -Infinity;
  const d = to?.d ?? Infinity;
  const lastStart = from?.d ?? (start === 'open' ? -Infinity : Infinity);
  const firstEnd = to?.a ?? (end === 'unknown' ? -Infinity : Infinity);
  const bounds: FourBounds = [a, Math.min(lastStart, d), Math.max(firstEnd, a), d];
  return makePair(
    from,
    to,
    'span',
    bounds,
    from?.startIs ?? (start as LooseStart),
    to?.endIs ?? (end as LooseEnd),
  );
}

/** Whether `end` is over before `start` begins, so that the two cannot be a span in this order. */
export function endsBeforeStart(start: Pick<When, 'a'>, end: Pick<When, 'd'>): boolean {
  return end.d <= start.a;
}

function boundIs(t: number): 'known' | 'unknown' {
  return Number.isFinite(t) ? 'known' : 'unknown';
}

/** A span given as one end of another says only that this end lies somewhere in it. */
function asMoment(when: When): When {
  if (when.kind === 'instant') return when;
  const { a, d, from, to } = when;
  return make('instant', [a, d, a, d], boundIs(a), boundIs(d), when, from, to);
}

const COMPARED = ['a', 'd', 'unit', 'approximate', 'uncertain', 'civil'] as const;

/** Whether two dates, of which there is no more to say, are the same. */
export function isSameDate(x: PlainDate, y: PlainDate): boolean {
  return COMPARED.every((key) => x[key] === y[key]);
}

/** A date made from two others, of which one may be missing. */
function makePair(
  from: When | undefined,
  to: When | undefined,
  kind: When['kind'],
  bounds: FourBounds,
  startIs: When['startIs'],
  endIs: When['endIs'],
): When {
  const first = from ?? to;
  const second = to ?? from;
  if (!first || !second) refuse('at least one end must be a date');
  const qualities = {
    unit: unitRank(second.unit) > unitRank(first.unit) ? second.unit : first.unit,
    approximate: first.approximate || second.approximate,
    uncertain: first.uncertain || second.uncertain,
    civil: first.civil && second.civil,
  };
  return make(kind, bounds, startIs, endIs, qualities, from, to);
}

/** Field by field: spreading one object into another costs V8 ten times what parsing a date does. */
function make(
  kind: When['kind'],
  [a, b, c, d]: FourBounds,
  startIs: When['startIs'],
  endIs: When['endIs'],
  { unit, approximate, uncertain, civil }: Qualities,
  from?: When,
  to?: When,
): When {
  const when: Writable<When> = { kind, a, b, c, d, unit, approximate, uncertain, startIs, endIs, civil };
  if (from) when.from = from;
  if (to) when.to = to;
  return when;
}

/** Says why something is no date. */
export function refuse(reason: string): never {
  throw new RangeError(reason);
}
