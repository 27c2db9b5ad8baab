/** Units from the coarsest to the finest. */
export const DATE_UNITS = [
  'ga',
  'ma',
  'ka',
  'millennium',
  'century',
  'decade',
  'year',
  'season',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'millisecond',
] as const;

/** How finely a date is known. */
export type DateUnit = (typeof DATE_UNITS)[number];

/** Thirds of a unit, as people say them: "mid-April", "late 1940s". */
export type DatePart = 'early' | 'mid' | 'late';

/** Time before 1950: `bp` in years, `ka`, `ma` and `ga` in thousands, millions and billions of years. */
export interface Age {
  readonly unit: 'bp' | 'ka' | 'ma' | 'ga';
  readonly value: number;
  /** The margin as it was given, in the same unit. */
  readonly plusMinus?: number;
}

/**
 * The normal form of every date: the start lies in [a, b], the end in [c, d].
 *
 * All four bounds are milliseconds since 1970-01-01T00:00Z as float64; `a ≤ b`, `c ≤ d`; the stretch
 * [a, d) is half-open; `±Infinity` stands for a bound that is open or unknown. For an instant (one moment
 * somewhere in [a, d)) `b = d` and `c = a`. If `c < b`, a span has no solid core.
 *
 * | written                            | kind    | [a, b]                     | [c, d]               |
 * | ---------------------------------- | ------- | -------------------------- | -------------------- |
 * | `2024-03`                          | instant | 1 March, 1 April           | the same             |
 * | `2024-04`, part `mid`              | instant | 11 April, 21 April         | the same             |
 * | `[2024-03-01..2024-05-03]`         | instant | 1 March, 4 May             | the same             |
 * | `[..2024-05-03]`, start unknown    | instant | −∞, 4 May                  | the same             |
 * | `[2024-05-03..]`, end unknown      | instant | 3 May, +∞                  | the same             |
 * | `2023-07-26/2024-03`               | span    | 26 July, 27 July           | 1 March, 1 April     |
 * | `../2024-03`, start open           | span    | −∞, −∞                     | 1 March, 1 April     |
 * | `/2024-03`, start unknown          | span    | −∞, 1 April                | 1 March, 1 April     |
 * | `2023-07-26/..`, end open, ongoing | span    | 26 July, 27 July           | +∞, +∞               |
 * | `2023-07-26/`, end unknown         | span    | 26 July, 27 July           | 26 July, +∞          |
 *
 * A span does not end before it starts, so where its ends overlap `b` is at most `d` and `c` at least `a`.
 * At least one of the four bounds is finite.
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
  /** Of unit `season`: 0 spring, 1 summer, 2 autumn, 3 winter; quarters and other groups of months have none. */
  readonly season?: 0 | 1 | 2 | 3;
  /** The one bound itself is not included: before, not by; after, not on or after. */
  readonly exclusive?: true;
  /** A measured age, as it was given. */
  readonly age?: Age;
  /** How far beyond its bounds an approximate date may be drawn, in ms; never counts for order or place. */
  readonly spreadMs?: number;
  /** The likeliest value of a date whose last digits are an estimate: 1950 of `1950S2`. */
  readonly estimate?: When;
  /** A set of dates, in order: all of them (`{1667,1668}`), or one of them (`[1667,1668]`). */
  readonly members?: { readonly all: boolean; readonly of: readonly When[] };
  /** The calendar that `written` is in. Absent: the Gregorian one. */
  readonly calendar?: 'julian';
  /**
   * The date as it was written, where the bounds are not: in another calendar, whose days and months it names as if
   * they were Gregorian, or before a civil date was placed in the zone of an axis. Words are made from it.
   */
  readonly written?: When;
  /**
   * The start and the end as they were written, for a span or a pair of bounds: what words are made from.
   * Absent at an end that is open or unknown, and both absent for a single date.
   */
  readonly from?: When;
  readonly to?: When;
}

/** All that there is to say of one date that has two bounds and a unit, and may be in doubt. */
export type PlainDate = Pick<When, 'a' | 'd' | 'unit' | 'approximate' | 'uncertain' | 'civil'>;

/** As much of a date as tells where it is; whatever else it says may be missing where it lies between finite bounds. */
export type Bounds = Pick<When, 'kind' | 'a' | 'd' | 'civil'> & Partial<When>;

/** The place of a unit among {@link DATE_UNITS}: the higher, the finer. */
export function unitRank(unit: DateUnit): number {
  return DATE_UNITS.indexOf(unit);
}
