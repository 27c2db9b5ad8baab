import { AnnotatedTimeline } from './element/annotated-timeline.js';
import { fetchInteractive } from './element/fetch-interactive.js';

const TAG = 'annotated-timeline';

// Two copies on one page are no error: the first keeps the tag.
if (customElements.get(TAG)) console.warn(`<${TAG}> is already defined; this copy is not used.`);
else {
  customElements.define(TAG, AnnotatedTimeline);
  // So that the first element that is made later need not wait for it.
  fetchInteractive();
}

declare global {
  interface HTMLElementTagNameMap {
    'annotated-timeline': AnnotatedTimeline;
  }
}
