import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Wording } from '../layout/label-text.js';
import type { Issue } from '../model/issue.js';
import { issueText } from './footer.js';

const MAX_ISSUES = 50;

/** What was repaired or left out, each with its path; the first of very many. */
export function renderProblems(issues: readonly Issue[], { messages }: Wording): TemplateResult {
  const hidden = issues.length - MAX_ISSUES;
  return html`<ul id="problems" class="problems" role="list" tabindex="0">
    ${issues.slice(0, MAX_ISSUES).map((issue) => html`<li>${issueText(issue)}</li>`)}
    ${hidden > 0 ? html`<li>${messages.moreProblems(hidden)}</li>` : nothing}
  </ul>`;
}
