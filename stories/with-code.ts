import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { codeOf, isTemplate } from './code-of.js';

/** Longer than this, a listing is closed at first. */
const OPEN_LINES = 24;

/** Shows below a story the HTML that it is made of and the document that it draws, if `parameters.document` names one. */
export const withCode: Decorator = (story, { parameters }) => {
  const shown = story();
  const { document, script } = parameters as { document?: unknown; script?: string };
  const code = isTemplate(shown) ? codeOf(shown) : shown instanceof Element ? shown.outerHTML : '';
  return html`${shown}
    <div class="listings">
      ${listing('HTML', code)} ${script ? listing('JavaScript', script) : nothing}
      ${document ? listing('JSON', text(document)) : nothing}
    </div>`;
};

function listing(name: string, code: string): TemplateResult {
  return html`<details ?open=${code.split('\n').length <= OPEN_LINES}>
    <summary>${name}</summary>
    <pre><code>${code}</code></pre>
  </details>`;
}

function text(document: unknown): string {
  return typeof document === 'string' ? document : JSON.stringify(document, null, 2);
}
