import type { LitElement } from 'lit';
import { patchTimeline, rareWriter, type Patch } from '../model/patch-timeline.js';
import type { Timeline } from '../model/timeline.js';
import type { learnRareDates } from '../time/write-date.js';
import { options } from './document-reader.js';
import type { SourceController } from './source-controller.js';

const NOTHING: Timeline = { description: [], sources: [], groups: [], events: [], periods: [], undated: [] };
/** Of a feed that runs for days, the newest problems are kept. */
const MAX_ISSUES = 1000;

/**
 * Changes some events of what an element shows, once its document has been read; without one, they are the first. This
 * module is fetched for pages that change their data.
 */
export async function applyPatch(
  host: LitElement,
  source: SourceController,
  patch: Patch,
  learn: typeof learnRareDates,
): Promise<void> {
  learn(rareWriter);
  await host.updateComplete;
  while (source.state.status === 'loading') await settled(host);
  const { state } = source;
  const { timeline, issues } = patchTimeline(state.timeline ?? NOTHING, patch, options);
  source.put({ timeline, issues: [...state.issues, ...issues].slice(-MAX_ISSUES) });
  await host.updateComplete;
}

function settled(host: LitElement): Promise<unknown> {
  return new Promise((resolve) => {
    for (const type of ['timeline-load', 'timeline-error'])
      host.addEventListener(type, resolve, { once: true });
  });
}
