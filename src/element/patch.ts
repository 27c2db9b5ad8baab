import type { LitElement } from 'lit';
import { patchTimeline, rareWriter, type Patch } from '../model/patch-timeline.js';
import type { Timeline } from '../model/timeline.js';
import type { readingTools } from './document-reader.js';
import { nextUpdate } from './next-update.js';
import type { Limited } from './read-limits.js';
import type { SourceController } from './source-controller.js';

const NOTHING: Timeline = { description: [], sources: [], groups: [], events: [], periods: [], undated: [] };

/**
 * Changes some events of what an element shows, once its document has been read; without one, they are the first. This
 * module is fetched for pages that change their data, and given what the page's other documents are read with.
 */
export async function applyPatch(
  host: LitElement & Limited,
  source: SourceController,
  patch: Patch,
  tools: typeof readingTools,
): Promise<void> {
  const { optionsOf, learnRareDates, withAnnotations } = tools;
  learnRareDates(rareWriter);
  await host.updateComplete;
  while (source.state.status === 'loading') await nextUpdate(host);
  const before = source.state.timeline;
  const patched = patchTimeline(before ?? NOTHING, patch, optionsOf(host));
  const reading = patched.timeline.annotated ? await withAnnotations(patched) : patched;
  // What has come meanwhile is what is to be changed.
  if (source.state.timeline !== before) return applyPatch(host, source, patch, tools);
  source.put(reading);
  await host.updateComplete;
}
