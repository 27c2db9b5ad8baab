import { reachPx, type Side } from './label-geometry.js';

/** Where a label goes, and the scale from which nothing there is in its way. */
export interface Place {
  readonly row: number;
  readonly side: Side;
  readonly from: number;
}

/** Where a label was before other data came. */
export type FormerPlace = Omit<Place, 'from'>;

export interface RangeOptions {
  /** Moments in ascending order. */
  readonly anchors: Float64Array;
  /** Size of a label's text along the axis, and across it. */
  readonly sizePx: (i: number) => number;
  readonly heightPx: (i: number) => number;
  /** From the anchor to the text, see `textStartPx`. */
  readonly offsetPx: number;
  /** A column knows one side only. */
  readonly mirrored: boolean;
  /** Whether labels may stand on either side of the axis. */
  readonly isAround?: boolean;
  /** The stretch of time in which labels must be readable, and its length on the screen. */
  readonly start: number;
  readonly end: number;
  readonly lengthPx: number;
}

/**
 * The labels placed so far: each with a row, a side and one number, the scale (px per unit of time) from which
 * it is shown. Two labels collide exactly while the scale is below (px they need) ÷ (time between them); the
 * stem of a farther row through a nearer row's label has the same form. So a newcomer's scale is the greatest
 * of those at which it would meet a label that is shown there already, and whatever is placed stays placed.
 *
 * After Been, Daiches, Yap, *Dynamic map labeling*, IEEE TVCG 12(5), 2006, and Been, Nöllenburg, Poon, Wolff,
 * *Optimizing active ranges for consistent dynamic map labeling*, Computational Geometry 43(3), 2010.
 */
export class ActiveRanges {
  /** The scale from which each label is shown; Infinity for those without a place. */
  readonly from: Float64Array;
  readonly row: Uint8Array;
  readonly side: Int8Array;
  /** The scale at which the stretch of time is exactly as long as the plot. */
  readonly fittedScale: number;
  readonly options: RangeOptions;
  /** The first row below the axis, once all above it are known. */
  below = Infinity;
  /** How far each placed label reaches towards earlier and towards later times. */
  readonly beforePx: Float64Array;
  readonly afterPx: Float64Array;

  constructor(options: RangeOptions) {
    const count = options.anchors.length;
    this.options = options;
    this.fittedScale = options.lengthPx / (options.end - options.start);
    this.from = new Float64Array(count).fill(Infinity);
    this.row = new Uint8Array(count);
    this.side = new Int8Array(count).fill(1);
    this.beforePx = new Float64Array(count);
    this.afterPx = new Float64Array(count);
  }

  /** How far label `i`, hanging to that side, reaches towards earlier and towards later times. */
  reachPx(i: number, side: Side): readonly [before: number, after: number] {
    return reachPx(this.options.sizePx(i), side, this.options.offsetPx);
  }

  /** Gives label `i` its place for good. */
  place(i: number, { row, side, from }: Place): void {
    const [beforePx, afterPx] = this.reachPx(i, side);
    this.from[i] = from;
    this.row[i] = row;
    this.side[i] = side;
    this.beforePx[i] = beforePx;
    this.afterPx[i] = afterPx;
  }

  /**
   * The scale from which label `i` lies inside the stretch of time whatever is shown of it; 0 if it does so
   * already when the stretch is as long as the plot. Below that there is room around the stretch.
   */
  insideFrom(i: number, side: Side): number {
    const { anchors, start, end } = this.options;
    const [beforePx, afterPx] = this.reachPx(i, side);
    const earlier = Math.max(0, anchors[i]! - start);
    const later = Math.max(0, end - anchors[i]!);
    const scale = Math.max(beforePx && beforePx / earlier, afterPx && afterPx / later);
    return scale <= this.fittedScale ? 0 : scale;
  }

  /** The side on which label `i` hangs towards the middle. */
  inwardSide(i: number): Side {
    const { anchors, mirrored, start, end } = this.options;
    return mirrored && anchors[i]! - start > end - anchors[i]! ? -1 : 1;
  }
}
