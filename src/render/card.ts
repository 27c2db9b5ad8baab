import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { dateText } from '../layout/label-text.js';
import type { Wording } from '../layout/label-text.js';
import type { Entry } from '../model/timeline.js';
import { entryColorOf, shapeOf } from '../scene/group-look.js';
import { renderEntryText, type EntryTextOptions } from './entry-text.js';
import { glyph } from './glyph.js';
import { renderHeading } from './heading.js';
import { icon } from './icon.js';
import { place } from './place.js';
import { walkButtons } from './roving.js';
import { scrollStop } from './scroll-stop.js';

/** Beside the chart, below it, over its lower part, or within the list. */
export type CardLayout = 'docked' | 'below' | 'sheet' | 'inline';

export interface CardOptions extends EntryTextOptions {
  readonly entry: Entry;
  /** Place among the events, from 1; absent for a period, which is not counted. */
  readonly position?: number | undefined;
  readonly total: number;
  readonly layout: CardLayout;
  /** Of the timeline's title; the card's is one deeper. */
  readonly headingLevel: number;
  /** Where the notch of a card below the chart points to: px from the card's left edge. */
  readonly notchPx?: number | undefined;
  readonly onClose: () => void;
  /** Absent at either end, and for periods. */
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
}

/**
 * The selected entry in full. It takes no focus and traps none; who shows it handles Escape. Its id, `card`, is
 * what the event's button refers to.
 */
export function renderCard(options: CardOptions): TemplateResult {
  const { entry, position, total, wording, layout, notchPx } = options;
  const { messages } = wording;
  const isCounted = position !== undefined;
  // One stop of Tab, walked by arrow keys.
  const step = (name: 'earlier' | 'later', label: string, act: (() => void) | undefined) =>
    html`<button
      type="button"
      class="quiet-button"
      tabindex=${name === 'later' ? 0 : -1}
      aria-label=${label}
      aria-disabled=${act ? nothing : 'true'}
      @click=${act}
    >
      ${icon(name)}
    </button>`;
  const notch = notchPx === undefined ? undefined : `${notchPx}px`;
  return html`<div class="card-place ${layout}" ${place({ vars: { '--_notch': notch } })}>
    <div id="card" part="card" class="card" role="group" aria-labelledby="card-title">
      <div
        class="card-top"
        role="toolbar"
        aria-labelledby="card-title"
        @keydown=${(event: KeyboardEvent) => walkButtons(event, '.quiet-button')}
      >
        ${
          isCounted
            ? html`${step('earlier', messages.previousEvent, options.onPrevious)}
                <span>${messages.position(position, total)}</span>
                ${step('later', messages.nextEvent, options.onNext)}`
            : html`<span>${messages.periodList}</span>`
        }
        <button
          type="button"
          class="quiet-button close"
          tabindex=${isCounted ? -1 : 0}
          aria-label=${messages.close}
          @click=${options.onClose}
        >
          ${icon('close')}
        </button>
      </div>
      ${keyed(entry.id, html`<div class="card-body" ${scrollStop()}><div>${cardText(options)}</div></div>`)}
    </div>
  </div>`;
}

function cardText(options: CardOptions): TemplateResult {
  const { entry, wording, headingLevel } = options;
  return html`<p class="card-meta">
      <span class="sample" ${place({ vars: { '--_color': entryColorOf(entry) } })}
        >${glyph(shapeOf(entry.group))}</span
      >
      <span dir="auto">${metaText(entry, wording)}</span>
    </p>
    ${renderHeading(headingLevel + 1, html`<span lang=${entry.lang ?? nothing}>${entry.title}</span>`, {
      id: 'card-title',
      className: 'card-title',
    })}
    ${renderEntryText(options)}`;
}

function metaText(entry: Entry, wording: Wording): string {
  const date = dateText(entry, wording, true);
  return entry.group ? `${entry.group.title} · ${date}` : date;
}
