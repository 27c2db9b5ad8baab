import type { Layout } from '../layout/arrange.js';
import type { Tick } from '../scale/ticks.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { Axes } from './axes.js';
import { TEAR_PX } from './cuts.js';
import type { AxisText, Tear } from './scene.js';

const THICKNESS_PX = 20;
/** On a vertical axis a tear reaches further towards the texts than a tick. */
const CLEAR_PX = 3;
/** Between a tear's words and the texts beside them. */
const GAP_PX = 6;

/** As much of the layout as it takes. */
type TornAxis = Pick<Layout, 'vertical' | 'axisPx' | 'tickPx' | 'lengthPx'>;

export interface TearTexts {
  /** What is left out, in words. */
  readonly write: (from: number, to: number) => string;
  readonly widthPx: (text: string) => number;
  readonly lineHeightPx: number;
}

export interface Tears {
  readonly tears: readonly Tear[];
  readonly texts: readonly AxisText[];
  /** Whether the text of a tick is clear of the tears' words: it gives way to them. */
  readonly isClear: (tick: Pick<Tick, 'text' | 'textPx' | 'centred'>) => boolean;
}

/** Where the folds in view tear the axis, and what is left out there in words, as near to the tear as the plot allows. */
export function buildTears(layout: TornAxis, scale: TimeScale, axes: Axes, texts: TearTexts): Tears {
  const { vertical, axisPx, tickPx, lengthPx } = layout;
  const taken: [fromPx: number, toPx: number][] = [];
  const isFree = (fromPx: number, toPx: number) =>
    taken.every(([from, to]) => toPx + GAP_PX <= from || fromPx >= to + GAP_PX);
  const tears: Tear[] = [];
  const written: AxisText[] = [];
  for (const { uStart, uEnd, start, end } of scale.folded.breaks) {
    const [startPx, endPx] = [Math.max(scale.uToPx(uStart), 0), Math.min(scale.uToPx(uEnd), lengthPx)];
    if (endPx <= 0 || startPx >= lengthPx) continue;
    const middlePx = scale.uToPx((uStart + uEnd) / 2);
    const inView = middlePx > -TEAR_PX && middlePx < lengthPx + TEAR_PX;
    tears.push({
      fold: axes.box(startPx, endPx - startPx, axisPx - 1, 2),
      box: inView
        ? axes.box(middlePx - TEAR_PX / 2, TEAR_PX, axisPx - THICKNESS_PX / 2, THICKNESS_PX)
        : undefined,
    });

    const text = texts.write(start, end);
    const halfPx = (vertical ? texts.lineHeightPx : texts.widthPx(text)) / 2;
    const fits = endPx - startPx >= 2 * halfPx;
    const textPx = fits
      ? clamp(middlePx, startPx + halfPx, endPx - halfPx)
      : clamp((startPx + endPx) / 2, halfPx, lengthPx - halfPx);
    if (!isFree(textPx - halfPx, textPx + halfPx)) continue;
    taken.push([textPx - halfPx, textPx + halfPx]);
    written.push({
      text,
      role: 'gap',
      align: vertical ? 'end' : 'center',
      ...axes.point(textPx, vertical ? tickPx - CLEAR_PX : tickPx),
    });
  }
  return {
    tears,
    texts: written,
    isClear({ text, textPx, centred }) {
      const lengthPx = vertical ? texts.lineHeightPx : texts.widthPx(text);
      const fromPx = vertical || centred ? textPx - lengthPx / 2 : textPx;
      return isFree(fromPx, fromPx + lengthPx);
    },
  };
}

function clamp(px: number, fromPx: number, toPx: number): number {
  return Math.max(fromPx, Math.min(px, toPx));
}
