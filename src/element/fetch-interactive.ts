import { lazy } from './lazy.js';

/** What answers to the reader. Every element needs it, and none waits for it with its first drawing. */
export const fetchInteractive = lazy(() => import('./interactive.js'));
