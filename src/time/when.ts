/** How finely a date is known. */
export type DateUnit =
  | 'ga'
  | 'ma'
  | 'ka'
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'season'
  | 'month'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'millisecond';

/** Thirds of a unit, as people say them: "mid-April", "late 1940s". */
export type DatePart = 'early' | 'mid' | 'late';

/**
 * The normal form of every date: the start lies in [a, b], the end in [c, d].
 *
 * All four bounds are milliseconds since 1970-01-01T00:00Z as float64; `a ≤ b`, `c ≤ d`; the stretch
 * [a, d) is half-open; `±Infinity` stands for a bound that is open or unknown. For an instant (one moment
 * somewhere in [a, d)) `b = d` and `c = a`. If `c < b`, a span has no solid core.
 */
export interface When {
  readonly kind: 'instant' | 'span';
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  /** The finest unit that was written; of a span, the finer one of its two ends. */
  readonly unit: DateUnit;
  /** `~`, or a `part`: the bounds are a convention, so the mark's ends fade. */
  readonly approximate: boolean;
  /** `?`: the date itself is in doubt. */
  readonly uncertain: boolean;
  readonly startIs: 'known' | 'open' | 'unknown';
  readonly endIs: 'known' | 'open' | 'unknown' | 'ongoing';
  /** A calendar date, the same day in every time zone; false for a moment given with `Z` or an offset. */
  readonly civil: boolean;
  readonly part?: DatePart;
  /** The start and the end as they were written, for a span or a pair of bounds: what words are made from. */
  readonly from?: When;
  readonly to?: When;
}
