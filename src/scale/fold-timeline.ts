import type { Period, Timeline, TimelineEvent } from '../model/timeline.js';
import { extentOf } from '../time/anchor.js';
import { evenSteps } from './even-steps.js';
import { foldSilences } from './fold-silences.js';
import { foldStretches } from './fold-stretches.js';
import { unfolded, type FoldedTime } from './folded-time.js';
import { logPast } from './log-past.js';
import { wholeOf } from './whole-of.js';

/** `even`: from event to event it is always as far. */
export type Spacing = 'time' | 'even';

/** `auto`: long silences fold; `none`: nothing ever does, nor is the past compressed. */
export type Breaks = 'auto' | 'none';

/**
 * How a timeline's time becomes length: in even steps from event to event where `spacing` asks for it, which leaves no
 * silences; else as its document says, unless `breaks` forbids it. Long silences fold where
 * `breaks` asks for it, or, where neither has said anything, on a vertical axis.
 */
export function foldTimeline(
  timeline: Timeline,
  spacing: Spacing,
  breaks: Breaks | undefined,
  vertical: boolean,
): FoldedTime {
  const { scale, events, periods } = timeline;
  const extentsOf = (entries: readonly (TimelineEvent | Period)[]) =>
    entries.map(({ when }) => extentOf(when));
  if (spacing === 'even') return evenSteps(events, wholeOf(timeline));
  if (breaks === 'none') return unfolded;
  if (scale === 'log-past') return logPast(extentsOf([...events, ...periods]));
  if (typeof scale === 'object') return foldStretches(scale, wholeOf(timeline));
  const folds = breaks === 'auto' || (vertical && scale === undefined);
  return folds ? foldSilences(extentsOf(events)) : unfolded;
}
