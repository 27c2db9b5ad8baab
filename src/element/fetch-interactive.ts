import { lazy } from './lazy.js';

/** What answers to the reader. Every element needs it, and shows a story of few events before it is there. */
export const fetchInteractive = lazy(() => import('./interactive.js'));
