import { AnnotatedTimeline } from './element/annotated-timeline.js';

const TAG = 'annotated-timeline';

// Two copies on one page are no error: the first keeps the tag.
if (customElements.get(TAG)) console.warn(`<${TAG}> is already defined; this copy is not used.`);
else customElements.define(TAG, AnnotatedTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'annotated-timeline': AnnotatedTimeline;
  }
}
