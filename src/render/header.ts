import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Wording } from '../layout/label-text.js';
import type { Timeline } from '../model/timeline.js';
import { renderHeading } from './heading.js';

export interface HeaderOptions {
  readonly timeline: Timeline;
  /** What the picture shows, in sentences for listeners. */
  readonly summary: string | undefined;
  readonly wording: Wording;
  readonly headingLevel: number;
  /** Title, subtitle and introduction are for listeners only if false. */
  readonly shown: boolean;
  /** Too narrow for title and toolbar side by side: the toolbar goes beside the subtitle, or below it. */
  readonly narrow: boolean;
  /** Undefined while it is on its way: its place is kept. */
  readonly toolbar: TemplateResult | typeof nothing | undefined;
}

/**
 * Title, subtitle, the summary for listeners, and the toolbar. The title has the id `title`, so that the section
 * around everything can be named by it; it is there, though unseen, also where the document gives none.
 */
export function renderHeader(options: HeaderOptions): TemplateResult {
  const { timeline, summary, wording, headingLevel, shown, narrow, toolbar } = options;
  const title = timeline.title ?? wording.messages.timeline;
  return html`<div part="header" class=${classMap({ header: true, narrow })} lang=${timeline.lang ?? nothing}>
    <slot name="header"></slot>
    ${renderHeading(headingLevel, title, { id: 'title', className: shown && timeline.title ? 'title-line' : 'hidden' })}
    ${shown && timeline.subtitle ? html`<p class="subtitle" dir="auto">${timeline.subtitle}</p>` : nothing}
    <p class="hidden" lang=${wording.locale}>${summary}</p>
    <div class=${classMap({ controls: true, kept: toolbar !== nothing })} lang=${wording.locale}>
      <slot name="actions"></slot>${toolbar}
    </div>
    ${shown ? timeline.description.map((paragraph) => html`<p class="lede" dir="auto">${paragraph}</p>`) : nothing}
  </div>`;
}
