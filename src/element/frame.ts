import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { IntentController } from './intent-controller.js';

export interface FrameParts {
  /** Of all texts that are not the author's, as a BCP 47 tag. */
  readonly language: string;
  readonly rtl: boolean;
  readonly vertical: boolean;
  readonly reversed: boolean;
  readonly narrow: boolean;
  readonly medium: boolean;
  readonly listed: boolean;
  readonly printing: boolean;
  /** How the card stands to the chart, if one is open. */
  readonly card: string | undefined;
  readonly header: unknown;
  readonly list: unknown;
  /** What stands over the plot and can be pressed. */
  readonly over: unknown;
  readonly cardPanel: unknown;
  readonly strip: unknown;
  readonly notes: unknown;
  readonly footer: unknown;
  readonly intents: IntentController | undefined;
}

/** The order of everything, for eyes and ears alike: heading, summary, toolbar, events, card, legend, footer. */
export function renderFrame(parts: FrameParts): TemplateResult {
  const { vertical, rtl, reversed, narrow, medium, listed, printing, card, intents } = parts;
  const classes = {
    frame: true,
    vertical,
    horizontal: !vertical,
    rtl,
    reversed: vertical && reversed,
    narrow,
    medium,
    listed,
    printing,
  };
  return html`<section
    class=${classMap({ ...classes, [`card-${card}`]: card !== undefined })}
    lang=${parts.language}
    dir=${rtl ? 'rtl' : 'ltr'}
    aria-labelledby="title"
    @keydown=${intents?.keydown}
  >
    ${parts.header}
    <div class="body">
      <div class="chart">
        <div class="clip">
          <div
            class="stage"
            @click=${intents?.click}
            @pointermove=${intents?.hover}
            @pointerleave=${intents?.hover}
            @focusout=${intents?.focusOut}
          >
            <div part="plot" class="plot" aria-hidden="true">
              <canvas></canvas>
              <div class="layer"></div>
            </div>
            ${parts.list} ${parts.over}
          </div>
        </div>
      </div>
      ${parts.cardPanel}
    </div>
    <div class="strip-place">${parts.strip}</div>
    ${parts.notes} ${parts.footer} ${samples()}
  </section>`;
}

/** One line in each of the faces that labels are set in, to be measured and never seen. */
function samples(): TemplateResult {
  return html`<div class="samples" aria-hidden="true">
      <span class="meta">0</span><span class="title">0</span><span class="claim">0</span>
      <span class="period-title period">0</span>
      <span class="axis"><span class="tick">0</span><span class="parent">0</span></span>
    </div>
    <div class="probe"></div>`;
}
