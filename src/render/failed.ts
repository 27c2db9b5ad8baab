import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { Issue } from '../model/issue.js';
import { issueText } from './footer.js';

/** What went wrong, a way to try again, and the page's own fallback below. */
export function renderFailed(
  issues: readonly Issue[],
  messages: Messages,
  onRetry: (() => void) | undefined,
): TemplateResult {
  const fatal = issues.filter(({ severity }) => severity === 'fatal');
  return html`<div class="state failed">
    <p class="failed-title">${messages.failed}</p>
    ${fatal.map((issue) => html`<p>${issueText(issue)}</p>`)}
    ${onRetry ? html`<button type="button" class="button" @click=${onRetry}>${messages.retry}</button>` : nothing}
    <slot></slot>
  </div>`;
}
