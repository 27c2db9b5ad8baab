import { arrangeVertically } from '../layout/arrange-vertically.js';
import { ageAxis } from '../scale/ages.js';
import { foldTimeline } from '../scale/fold-timeline.js';
import { formatDuration } from '../time/format-duration.js';
import { buildTears } from './build-tears.js';
import { stackLabels } from './stack-labels.js';

/** All that takes an axis that is vertical, folded, bent, or that counts ages. */
export const unusualAxis = {
  arrangeVertically,
  stackLabels,
  foldTimeline,
  buildTears,
  formatDuration,
  ages: ageAxis,
};
export type UnusualAxis = typeof unusualAxis;
