import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Over an empty plot, and why it is: nobody is lost in time without a way back. */
export function renderNoneInView(why: string, showAll: string, onShowAll: () => void): TemplateResult {
  return html`<div class="none-in-view">
    <p>${why}</p>
    <button type="button" class="button" tabindex="-1" @click=${onShowAll}>${showAll}</button>
  </div>`;
}
