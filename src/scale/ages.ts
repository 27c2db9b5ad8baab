import { numberFormatter } from '../base/intl-cache.js';
import { civilToInstant, MS_PER_YEAR } from '../time/calendar.js';
import { everyMs } from '../time/interval.js';
import type { Age } from '../time/when.js';
import type { EvenPiece } from './folded-time.js';
import type { Piece, Tick } from './tick-rows.js';
import type { Rung } from './tick-ladder.js';

/**
 * What an axis counts: calendar years, or ages back from 1950, either in years (`bp`) or in ka, Ma and Ga as the step
 * asks (`ma`). `auto` counts ages where the view reaches beyond the last 100,000 years.
 */
export type AxisMode = 'auto' | 'calendar' | 'bp' | 'ma';
export type AgeUnit = Age['unit'];

/** Where ages count from, by the convention of radiocarbon dating. */
const PRESENT = civilToInstant(1950);
const AUTO_YEARS = 1e5;
const YEARS: Readonly<Record<AgeUnit, number>> = { bp: 1, ka: 1e3, ma: 1e6, ga: 1e9 };

/** Whether a stretch of the axis is one of ages. Within two years, and after 1950, ages say nothing, and the calendar steps in. */
function countsAges(axis: AxisMode, { start, end }: Pick<EvenPiece, 'start' | 'end'>): boolean {
  const reach = axis === 'auto' ? AUTO_YEARS * MS_PER_YEAR : 0;
  return axis !== 'calendar' && start < PRESENT - reach && end - start > 2 * MS_PER_YEAR;
}

/** The levels of ages, in 1, 2 and 5 times powers of ten, whose shape is their unit. */
function* climbAges(isBp: boolean, locale: string): Generator<Rung, never> {
  for (let factor = 1; ; factor *= 10) {
    for (const step of [factor, 2 * factor, 5 * factor]) {
      const shape: AgeUnit = isBp ? 'bp' : step < YEARS.ma ? 'ka' : step < YEARS.ga ? 'ma' : 'ga';
      // The decimals of the step: 0 for 2 ka, 1 for 500 years.
      const digits = Math.max(0, Math.ceil(Math.log10(YEARS[shape] / step)));
      const numbers = numberFormatter(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      yield {
        unit: 'year',
        shape,
        parent: undefined,
        interval: everyMs(step * MS_PER_YEAR, PRESENT),
        isExtent: false,
        write: (t) => numbers.format((PRESENT - t) / MS_PER_YEAR / YEARS[shape]),
      };
    }
  }
}

/** Ages, of which the first says what they are counted in, if that has to be said; none are in the future of 1950. */
function agesOf(row: readonly Tick[], unit: string): Tick[] {
  const ages = row.filter(({ t }) => t <= PRESENT);
  const first = unit ? ages.findIndex(({ text }) => text) : -1;
  return ages.map((tick, i) =>
    i === first ? { ...tick, text: `${tick.text} ${unit}`, strong: true } : tick,
  );
}

/** What ages are counted in, where they begin. */
function unitTick({ start, end, startPx, endPx }: Piece, unit: string): Tick {
  return {
    t: start,
    end,
    px: startPx,
    roomPx: endPx - startPx,
    hasLine: false,
    text: unit,
    centred: false,
    textPx: startPx,
    strong: true,
  };
}

/** All that ticks need to count ages. */
export const ageAxis = { countsAges, climbAges, agesOf, unitTick };
export type AgeAxis = typeof ageAxis;
