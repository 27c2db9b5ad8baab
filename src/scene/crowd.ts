import { buildClusters } from './build-clusters.js';
import { buildDensity } from './build-density.js';

/** What stands for events without a label, and for periods without a bar. */
export const crowd = { buildClusters, buildDensity };
export type Crowd = typeof crowd;
