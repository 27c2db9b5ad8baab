import { interpolateZoom } from 'd3-interpolate';
import { MS_PER_DAY, MS_PER_YEAR } from '../time/calendar.js';

/** How far the viewport may go, in ms of folded time. */
export interface Limits {
  readonly minSpan: number;
  readonly maxSpan: number;
  /** The center stays within [start, end], so that no one gets lost in empty time. */
  readonly start: number;
  readonly end: number;
}

/** The way from one viewport to another. */
export interface Flight {
  /** How long it should take, at most 250 ms; 0 if there is nothing to be seen on the way. */
  readonly durationMs: number;
  /** The viewport at `progress` 0 to 1; exactly `from` at 0 and exactly `to` at 1. */
  at(progress: number): Viewport;
}

const MAX_FLIGHT_MS = 250;
/** From here on, a flight of a quarter of a second is a flicker, and `interpolateZoom` loses its precision. */
const MAX_FLIGHT_DISTANCE = 1e4;
/** A gesture multiplies or shifts the span at most so much at a time. */
const MAX_GESTURE = 1e6;
/** Of the extent, on either side of it. */
const PADDING = 0.05;
/** Far beyond any time there is, and where whole days are still exact numbers. */
const MAX_SPAN = 1e12 * MS_PER_YEAR;
const MIN_SPAN = 4;
/** 2⁻³⁹: of 2⁻⁵² that a float64 resolves, 2¹³ steps, two for each of 4,096 px. */
const RELATIVE_RESOLUTION = 2 ** -39;

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
   * the limits, and the viewport with it: otherwise each further step would still shift the center.
   */
  zoomAround(at: number, factor: number, { minSpan, maxSpan }: Limits): Viewport {
    const span = clamp(this.span / clamp(factor, 1 / MAX_GESTURE, MAX_GESTURE), minSpan, maxSpan);
    return this.#with(at + (this.center - at) * (span / this.span), span);
  }

  /** The nearest viewport within the limits; the span is limited around the center. */
  constrain(limits: Limits): Viewport {
    return this.#with(
      clamp(this.center, limits.start, limits.end),
      clamp(this.span, limits.minSpan, limits.maxSpan),
    );
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

/** The limits that go with a fitted viewport: out to ten times its span, in to what numbers can resolve. */
export function limitsFor(fitted: Viewport): Limits {
  const { start, end, span } = fitted;
  return { minSpan: finestSpan(Math.max(Math.abs(start), Math.abs(end))), maxSpan: 10 * span, start, end };
}

/**
 * A smooth way from one viewport to another: it zooms out, moves and zooms in at a constant perceived speed.
 *
 * After van Wijk and Nuij, "Smooth and efficient zooming and panning" (2003), by d3's `interpolateZoom`. The
 * path is the same both ways, so it is computed from the wider to the narrower viewport and in units of the
 * wider one: the other way round, d3 takes the logarithm of a cancelled difference.
 */
export function interpolateViewport(from: Viewport, to: Viewport): Flight {
  const outward = to.span > from.span;
  const [wide, narrow] = outward ? [to, from] : [from, to];
  const distance = (narrow.center - wide.center) / wide.span;
  if (from.equals(to) || Math.abs(distance) > MAX_FLIGHT_DISTANCE) {
    return { durationMs: 0, at: (progress) => (progress < 1 ? from : to) };
  }
  const path = interpolateZoom([0, 0, 1], [distance, 0, narrow.span / wide.span]);
  return {
    durationMs: Math.min(MAX_FLIGHT_MS, path.duration),
    at(progress) {
      if (progress <= 0) return from;
      if (progress >= 1) return to;
      const [x, , width] = path(outward ? 1 - progress : progress);
      // Between the two centers, which rounding may leave where one viewport is a speck in the other.
      const center = wide.center + wide.span * clamp(x, Math.min(distance, 0), Math.max(distance, 0));
      const half = (width * wide.span) / 2;
      return Viewport.of(center - half, center + half);
    },
  };
}

/** The least span at a distance from 1970 of which 4,000 px are still told apart by float64 numbers. */
function finestSpan(at: number): number {
  return Math.max(MIN_SPAN, Math.abs(at) * RELATIVE_RESOLUTION);
}

function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, value));
}
