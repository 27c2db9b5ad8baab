import { interpolateZoom } from 'd3-interpolate';
import { Viewport } from './viewport.js';

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

/**
 * A smooth way from one viewport to another. Where one holds the other, a moment stays in its place and all others move
 * away from it, or towards it. Elsewhere the way zooms out, moves and zooms in at a constant perceived speed.
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
  const ratio = narrow.span / wide.span;
  const path = interpolateZoom([0, 0, 1], [distance, 0, ratio]);
  const isNested = Math.abs(distance) <= (1 - ratio) / 2;
  const straight = (progress: number): [x: number, y: number, width: number] => {
    const width = ratio ** progress;
    // Of one span, they are nested only where what lies between them is too little for a number.
    return [distance * ((1 - width) / (1 - ratio) || 0), 0, width];
  };
  return {
    durationMs: Math.min(MAX_FLIGHT_MS, path.duration),
    at(progress) {
      if (progress <= 0) return from;
      if (progress >= 1) return to;
      const [x, , width] = (isNested ? straight : path)(outward ? 1 - progress : progress);
      // Between the two centers, which rounding may leave where one viewport is a speck in the other.
      const ends = [from.center, to.center];
      const center = clamp(wide.center + wide.span * x, Math.min(...ends), Math.max(...ends));
      const half = (width * wide.span) / 2;
      return Viewport.of(center - half, center + half);
    },
  };
}

function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, value));
}
