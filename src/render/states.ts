import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { Issue } from '../model/issue.js';

/** An axis without dates while the document, or the words for it, are on their way. */
export function renderLoading(messages?: Messages): TemplateResult {
  return html`<div class="state loading">
    <svg width="100%" height="100%" aria-hidden="true">
      ${[12, 44, 76].map(
        (percent, i) => svg`
          <rect class="bone" x="${percent}%" y="${38 - i * 12}%" width="1" height="${24 + i * 12}%" />
          <rect class="bone" x="${percent}%" y="${38 - i * 12}%" width="18%" height="12" transform="translate(10)" rx="3" />
          <rect class="bone" x="${percent}%" y="${38 - i * 12}%" width="12%" height="12" transform="translate(10 20)" rx="3" />`,
      )}
      <rect class="bone axis-bone" y="62%" width="100%" height="2" />
      ${[0, 1, 2, 3, 4, 5, 6, 7].map(
        (i) =>
          svg`<rect class="bone" x="${5 + i * 12.5}%" y="62%" width="5%" height="10" transform="translate(0 14)" rx="3" />`,
      )}
    </svg>
    <p class="hidden">${messages?.loading}</p>
  </div>`;
}

export function renderEmpty(messages: Messages): TemplateResult {
  return html`<div class="state"><p>${messages.empty}</p></div>`;
}

/** What went wrong, a way to try again, and the page's own fallback below. */
export function renderFailed(
  issues: readonly Issue[],
  messages: Messages,
  onRetry: (() => void) | undefined,
): TemplateResult {
  const fatal = issues.filter(({ severity }) => severity === 'fatal');
  return html`<div class="state failed">
    <p class="failed-title">${messages.failed}</p>
    ${fatal.map(({ path, message }) => html`<p>${path ? html`<code dir="ltr">${path}</code> ` : nothing}${message}</p>`)}
    ${onRetry ? html`<button type="button" class="button" @click=${onRetry}>${messages.retry}</button>` : nothing}
    <slot></slot>
  </div>`;
}

/** Over an empty stretch of the plot: nobody is lost in time without a way back. */
export function renderNoneInView(messages: Messages, onShowAll: () => void): TemplateResult {
  return html`<div class="none-in-view">
    <p>${messages.noneInView}</p>
    <button type="button" class="button" @click=${onShowAll}>${messages.showAll}</button>
  </div>`;
}
