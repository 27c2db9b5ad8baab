import { lazy } from './lazy.js';

/** What labels many events: a story in which every event has its label needs none of it. */
export const fetchCrowd = lazy(() => import('./crowd.js'));
