import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Wording } from '../layout/label-text.js';
import type { Issue } from '../model/issue.js';
import type { Source, Timeline } from '../model/timeline.js';
import { writeDate } from '../time/write-date.js';

export interface FooterOptions {
  readonly timeline: Timeline;
  readonly issues: readonly Issue[];
  readonly wording: Wording;
  /** Whether the list of problems is open. */
  readonly problemsShown: boolean;
  readonly onToggleProblems: () => void;
  /** The list of them, where it is open. */
  readonly problems: unknown;
}

/** "Sources: … · Updated 3 May 2024 · 2 problems", with the note below and the problems on demand. */
export function renderFooter(options: FooterOptions): TemplateResult {
  const { timeline, issues, wording, problemsShown, onToggleProblems, problems } = options;
  const { byline, sources, updated, note, undated } = timeline;
  const { messages, locale, timeZone } = wording;
  const facts: unknown[] = [];
  if (byline) facts.push(html`<span dir="auto">${byline}</span>`);
  if (sources.length > 0) facts.push(html`${messages.sources} ${separate(sources.map(sourceName), ', ')}`);
  if (updated) facts.push(messages.updated(writeDate(updated, { locale, timeZone })));
  if (undated.length > 0) facts.push(messages.undatedEvents(undated.length));
  if (issues.length > 0) {
    facts.push(
      html`<button
        type="button"
        class="link"
        aria-expanded=${problemsShown}
        aria-controls=${problemsShown ? 'problems' : nothing}
        @click=${onToggleProblems}
      >
        ${messages.problems(issues.length)}
      </button>`,
    );
  }
  return html`<div part="footer" class="footer">
    ${facts.length > 0 ? html`<p>${separate(facts, ' · ')}</p>` : nothing} ${problems}
    ${note ? html`<p class="prose" dir="auto">${note}</p>` : nothing}
    <slot name="footer"></slot>
  </div>`;
}

/** Where in the document, and what. */
export function issueText({ path, message }: Issue): TemplateResult {
  return html`${path ? html`<code dir="ltr">${path}</code> ` : nothing}${message}`;
}

/** A source's name, as a link where the author gave an address. */
export function sourceName({ name, url }: Source): TemplateResult {
  return url
    ? html`<a href=${url} rel="noopener noreferrer"><bdi>${name}</bdi></a>`
    : html`<bdi>${name}</bdi>`;
}

/** The parts with `separator` between them. */
export function separate(parts: readonly unknown[], separator: string): unknown[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part]));
}
