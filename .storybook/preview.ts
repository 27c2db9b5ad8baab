import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import { AnnotatedTimeline } from '../src/index.js';
import { withCode } from '../stories/with-code.js';
import { setReducedMotion } from './reduced-motion.js';
import { globalTypes, initialGlobals } from './toolbar.js';

setCustomElementsManifest(manifest);

// `src/define.ts` would be left out of a build: package.json names the published one as having a side effect, not the source.
if (!customElements.get('annotated-timeline')) customElements.define('annotated-timeline', AnnotatedTimeline);

/** Sets the page as the toolbar says, before the story is drawn. */
const withToolbar: Decorator = (story, { globals }) => {
  const { width, scheme, direction, locale, motion } = globals as typeof initialGlobals;
  const root = document.documentElement;
  root.style.setProperty('color-scheme', scheme);
  root.dir = direction;
  root.lang = locale;
  setReducedMotion(motion === 'reduce', customElements.get('annotated-timeline'));
  const column = width === 'full' ? {} : { inlineSize: `${width}px`, maxInlineSize: '100%' };
  return html`<div style=${styleMap(column)}>${story()}</div>`;
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withCode, withToolbar],
  globalTypes,
  initialGlobals,
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    viewport: { disable: true },
    controls: { expanded: true },
    // Each story shows its own code, with the document.
    docs: { canvas: { sourceState: 'none' } },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Niger',
          'Attributes',
          'Theming',
          'Events and methods',
          'Narrow columns',
          'Imprecise dates',
          'Deep time',
          'Earthquakes',
          'Bad data',
          'Two languages',
        ],
      },
    },
  },
};

export default preview;
