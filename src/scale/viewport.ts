import { MS_PER_DAY, MS_PER_YEAR } from '../time/calendar.js';
import { unfolded, type FoldedTime } from './folded-time.js';

/** How far the viewport may go, in ms of folded time. */
export interface Limits {
  /** The least span anywhere; in deep time numbers resolve less, see {@link leastSpan}. */
  readonly minSpan: number;
  readonly maxSpan: number;
  /** The least span around a place, by default what float64 resolves there in folded time. */
  readonly finestAt?: (u: number) => number;
  /** The center stays within [start, end], so that no one gets lost in empty time. */
  readonly start: number;
  readonly end: number;
}

/** A gesture multiplies or shifts the span at most so much at a time. */
const MAX_GESTURE = 1e6;
/** Of the extent, on either side of it. */
const PADDING = 0.05;
/** Far beyond any time there is, and where whole days are still exact numbers. */
const MAX_SPAN = 1e12 * MS_PER_YEAR;
const MIN_SPAN = 4;
/** 2⁻³⁹: of 2⁻⁵² that a float64 resolves, 2¹³ steps, two for each of 4,096 px. */
const RELATIVE_RESOLUTION = 2 ** -39;
/** A hair, so that a view around a place nearby is still resolved. */
const HAIR = 1 + 4 * RELATIVE_RESOLUTION;

/**
 * The window on time: immutable, in ms of folded time u (see `FoldedTime`), held as center and span because
 * start and scale factor would lose whole pixels where a long story is magnified a billion times.
 *
 * Finite and never empty whatever is done to it. A method that changes nothing returns `this`, so that
 * identity means "unchanged".
 */
export class Viewport {
  readonly center: number;
  readonly span: number;

  private constructor(center: number, span: number) {
    this.center = clamp(center, -MAX_SPAN, MAX_SPAN);
    this.span = clamp(span, finestSpan(this.center), MAX_SPAN);
  }

  /** The window [start, end) in ms. Throws a `RangeError` unless both are finite and in order. */
  static of(start: number, end: number): Viewport {
    if (!(Number.isFinite(start) && Number.isFinite(end) && start <= end)) {
      throw new RangeError(`A viewport needs a finite start before its end, not ${start} and ${end}`);
    }
    return new Viewport(start + (end - start) / 2, end - start);
  }

  get start(): number {
    return this.center - this.span / 2;
  }

  get end(): number {
    return this.center + this.span / 2;
  }

  /** Moves by a fraction of the span; positive is later. */
  pan(fraction: number): Viewport {
    return this.#with(this.center + clamp(fraction, -MAX_GESTURE, MAX_GESTURE) * this.span, this.span);
  }

  /**
   * Magnifies by a factor (2 shows half the span), while `at` stays where it is on the screen. The span stops at
   * the limits around `at`, and the viewport with it: otherwise each further step would still shift the center.
   */
  zoomAround(at: number, factor: number, limits: Limits): Viewport {
    const wanted = this.span / clamp(factor, 1 / MAX_GESTURE, MAX_GESTURE);
    // Where numbers resolve no more, the way in is barred, and never the way out.
    const least = this.isClosest(limits) ? this.span : Math.min(leastSpan(limits, at), this.span);
    const span = clamp(wanted, least, limits.maxSpan);
    return this.#with(at + (this.center - at) * (span / this.span), span);
  }

  /** The nearest viewport within the limits; the span is limited around the center. */
  constrain(limits: Limits): Viewport {
    const center = clamp(this.center, limits.start, limits.end);
    const { minSpan, maxSpan, finestAt = finestSpan } = limits;
    return this.#with(center, clamp(this.span, Math.max(minSpan, finestAt(center)), maxSpan));
  }

  /** Whether one cannot come any closer to what is in view. */
  isClosest(limits: Limits): boolean {
    return this.span <= leastSpan(limits, this.center) * HAIR;
  }

  equals(other: Viewport): boolean {
    return this.center === other.center && this.span === other.span;
  }

  /** The same for what cannot be, as a zoom by NaN. */
  #with(center: number, span: number): Viewport {
    const next = new Viewport(center, span);
    return Number.isFinite(center + span) && !this.equals(next) ? next : this;
  }
}

/** The viewport that shows an extent with 5 % on either side, or a day around a single moment. */
export function fitExtent([lo, hi]: readonly [number, number]): Viewport {
  const center = lo + (hi - lo) / 2;
  const half = (hi - lo) * (0.5 + PADDING) || MS_PER_DAY / 2;
  return Viewport.of(center - half, center + half);
}

/**
 * The limits that go with a fitted viewport: out to ten times its span, in to what numbers can resolve. That depends on
 * where one is: of 13.8 billion years, the first show no less than 9 days, and today still milliseconds.
 */
export function limitsFor({ start, end, span }: Viewport, folded: FoldedTime = unfolded): Limits {
  const finestAt = (u: number) => {
    if (folded === unfolded) return finestSpan(u);
    // Time may be further from 1970 than folded time, and so coarser.
    const t = folded.toT(u);
    const half = finestSpan(t) / 2;
    return Math.max(finestSpan(u), folded.toU(t + half) - folded.toU(t - half));
  };
  return { minSpan: finestSpan(clamp(0, start, end)), maxSpan: 10 * span, start, end, finestAt };
}

/** The least span that limits allow around a place. */
export function leastSpan({ minSpan, finestAt = finestSpan }: Limits, at: number): number {
  return Math.max(minSpan, finestAt(at) * HAIR);
}

/** The least span at a distance from 1970 of which 4,000 px are still told apart by float64 numbers. */
function finestSpan(at: number): number {
  return Math.max(MIN_SPAN, Math.abs(at) * RELATIVE_RESOLUTION);
}

function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, value));
}
