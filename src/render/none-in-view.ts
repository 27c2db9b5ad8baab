import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';

/** Over an empty stretch of the plot: nobody is lost in time without a way back. */
export function renderNoneInView(messages: Messages, onShowAll: () => void): TemplateResult {
  return html`<div class="none-in-view">
    <p>${messages.noneInView}</p>
    <button type="button" class="button" tabindex="-1" @click=${onShowAll}>${messages.showAll}</button>
  </div>`;
}
