import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { Progress } from '../source/progress.js';

/** How much there is of a document so far, and a way to leave it at what has arrived of a stream. */
export function renderProgress(
  { events, ofEvents, done, total }: Progress,
  messages: Messages,
  onStop: () => void,
): TemplateResult {
  return html`<p class="progress">
    <span>${ofEvents ? messages.partSoFar(events, ofEvents) : messages.soFar(events)}</span>
    ${total ? html`<progress max=${total} value=${done} aria-hidden="true"></progress>` : nothing}
    ${ofEvents ? nothing : html`<button type="button" class="link" @click=${onStop}>${messages.stop}</button>`}
  </p>`;
}
