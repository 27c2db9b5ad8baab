import { bisector, max, range } from 'd3-array';
import type { Entry } from '../model/timeline.js';
import { MS_PER_DAY } from '../time/calendar.js';
import type { Stop } from './folded-time.js';
import { DEFAULT_RECKONING, tickFormatterFrom } from './tick-format.js';
import { TEXT_GAP_PX } from './tick-rows.js';
import type { Tick, TickOptions, Ticks } from './ticks.js';
import type { TimeScale } from './time-scale.js';

/** Lines that are nearer to each other are a blur. */
const LEAST_LINE_PX = 8;
/** So many texts, from all over, decide how wide a text is. */
const SAMPLES = 40;
const LONGEST_MONTH_MS = 31 * MS_PER_DAY;
const LONGEST_YEAR_MS = 366 * MS_PER_DAY;

export interface StopTickOptions extends Pick<
  TickOptions,
  'locale' | 'vertical' | 'reversed' | 'widthPx' | 'lineHeightPx' | 'reckoning'
> {
  readonly write: (entry: Entry) => string;
  /** How wide a text may be. */
  readonly roomPx: number;
  /** Says that lengths mean nothing. */
  readonly note: string;
}

const byTime = bisector<Stop, number>(({ t }) => t);

/**
 * The ticks of an axis in even steps: a line where something happens and, as far as there is room, its date, beside a
 * vertical axis perhaps only the month and year of it. Of many stops each second, fourth, eighth … has one, the same ones
 * wherever the view is. Without parents; where the zone would be named stands the note. Costs the lines that are drawn, however many stops there are.
 */
export function stopTicks(scale: TimeScale, stops: readonly Stop[], options: StopTickOptions): Ticks {
  const { vertical, reversed, widthPx, lineHeightPx, roomPx, note } = options;
  const { lengthPx, toPx } = scale;
  const write = vertical ? shortWriter(scale, options) : ({ entry }: Stop) => options.write(entry);
  const stepPx = toPx(stops[1]!.t) - toPx(stops[0]!.t);
  const every = (leastPx: number) => 2 ** Math.max(0, Math.ceil(Math.log2(leastPx / stepPx)));
  const sample = range(0, stops.length, Math.ceil(stops.length / SAMPLES));
  const textPx = vertical ? lineHeightPx : max(sample, (i) => widthPx(write(stops[i]!)))! + TEXT_GAP_PX;
  const [lines, texts] = [every(LEAST_LINE_PX), every(textPx)];
  const hasNote = widthPx(note) <= roomPx;

  const minor: Tick[] = [];
  const notePx = hasNote && vertical ? lineHeightPx : 0;
  const [startPx, endPx] = reversed ? [0, lengthPx - notePx] : [notePx, lengthPx];
  let freePx = startPx;
  const first = Math.ceil(byTime.left(stops, scale.start) / lines) * lines;
  for (let i = first; i < stops.length && stops[i]!.t < scale.end; i += lines) {
    const { t } = stops[i]!;
    const px = toPx(t);
    const text = i % texts === 0 ? write(stops[i]!) : '';
    const halfPx = (vertical ? lineHeightPx : widthPx(text)) / 2;
    // At the edges a text moves inward.
    const middlePx = Math.max(startPx + halfPx, Math.min(px, endPx - halfPx));
    const fits = text !== '' && middlePx - halfPx >= freePx && middlePx + halfPx <= endPx;
    if (fits) freePx = middlePx + halfPx + (vertical ? 0 : TEXT_GAP_PX);
    minor.push({
      t,
      end: stops[i + lines]?.t ?? scale.end,
      px,
      roomPx: lines * stepPx,
      hasLine: true,
      text: fits ? text : '',
      centred: true,
      textPx: middlePx,
      strong: false,
    });
  }
  return { minor, parents: [], ...(hasNote && { zone: note }) };
}

/** Of a date that is too long for the room, the month and year or the year, if it is known as well as that. */
function shortWriter(
  scale: TimeScale,
  { locale, roomPx, widthPx, write, reckoning = DEFAULT_RECKONING }: StopTickOptions,
): (stop: Stop) => string {
  const format = tickFormatterFrom(scale.start, locale, reckoning);
  return ({ t, entry }) => {
    const lengthMs = entry.when.d - entry.when.a;
    const texts = [
      write(entry),
      lengthMs <= LONGEST_MONTH_MS ? format(t, 'My') : '',
      lengthMs <= LONGEST_YEAR_MS ? format(t, 'y') : '',
    ];
    return texts.find((text) => text !== '' && widthPx(text) <= roomPx) ?? '';
  };
}
