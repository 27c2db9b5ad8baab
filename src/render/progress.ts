import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { Progress } from '../source/read-lines.js';

/** How much of a stream has arrived, under the picture of it, and a way to leave it at that. */
export function renderProgress(
  { events, bytes, totalBytes }: Progress,
  messages: Messages,
  onStop: () => void,
): TemplateResult {
  return html`<p class="progress">
    <span>${messages.soFar(events)}</span>
    ${totalBytes ? html`<progress max=${totalBytes} value=${bytes} aria-hidden="true"></progress>` : nothing}
    <button type="button" class="link" @click=${onStop}>${messages.stop}</button>
  </p>`;
}
