import { range } from 'd3-array';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';

/** An axis without dates while the document, or the words for it, are on their way. */
export function renderLoading(messages?: Messages): TemplateResult {
  return html`<div class="state loading">
    <svg width="100%" height="100%" aria-hidden="true">
      ${[12, 44, 76].map((x, i) => {
        const y = 38 - i * 12;
        return [bone(x, y, 1, `${62 - y}%`), bone(x, y, '18%', 12, '10'), bone(x, y, '12%', 12, '10 20')];
      })}
      ${bone(0, 62, '100%', 2)} ${range(5, 100, 12.5).map((x) => bone(x, 62, '5%', 10, '0 14'))}
    </svg>
    <p class="hidden">${messages?.loading}</p>
  </div>`;
}

function bone(
  xPercent: number,
  yPercent: number,
  width: unknown,
  height: unknown,
  shift = '0',
): TemplateResult {
  return svg`<rect x="${xPercent}%" y="${yPercent}%" width=${width} height=${height} transform="translate(${shift})" rx="3" />`;
}

/** That there is nothing, and the page's own fallback where there should be something. */
export function renderState(text: string, hasFallback = false): TemplateResult {
  return html`<div class="state">
    <p>${text}</p>
    ${hasFallback ? html`<slot></slot>` : nothing}
  </div>`;
}
