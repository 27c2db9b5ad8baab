import { memoByObject } from '../base/memo-by-object.js';
import { arrangeVertically } from '../layout/arrange-vertically.js';
import type { DateWords } from '../messages/date-words.js';
import { ageAxis } from '../scale/ages.js';
import { foldTimeline } from '../scale/fold-timeline.js';
import { stopTicks, type StopTickOptions } from '../scale/stop-ticks.js';
import { ticks, type TickOptions, type Ticks } from '../scale/ticks.js';
import type { TimeScale } from '../scale/time-scale.js';
import { formatDuration } from '../time/format-duration.js';
import { buildTears } from './build-tears.js';
import { elbow } from './elbow.js';
import { stackLabels } from './stack-labels.js';

/** Dates of events where the axis is in even steps; else the calendar, or ages. */
function unusualTicks(scale: TimeScale, options: TickOptions & StopTickOptions): Ticks {
  const { stops } = scale.folded;
  return stops ? stopTicks(scale, stops, options) : ticks(scale, { ...options, ages: ageAxis });
}

/** How ages are counted, in words. */
const ageUnits = memoByObject(
  (words: DateWords) =>
    Object.fromEntries(
      (['bp', 'ka', 'ma', 'ga'] as const).map((unit) => [unit, words.age('', unit).trim()]),
    ) as NonNullable<TickOptions['ageUnits']>,
);

/** All that takes an axis that is vertical, folded, bent, or that counts ages. */
export const unusualAxis = {
  ageUnits,
  arrangeVertically,
  stackLabels,
  elbow,
  foldTimeline,
  buildTears,
  formatDuration,
  ticks: unusualTicks,
};
export type UnusualAxis = typeof unusualAxis;
