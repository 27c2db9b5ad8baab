import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';

/** Strokes in a box of 16 × 16 units. `earlier` and `later` point along the text and are mirrored with it. */
const PATHS = {
  earlier: 'M9.5 4.5L6 8L9.5 11.5',
  later: 'M6.5 4.5L10 8L6.5 11.5',
  zoomOut: 'M4 8H12',
  zoomIn: 'M4 8H12M8 4V12',
  fit: 'M9.5 3.5H12.5V6.5M12.5 3.5L9 7M6.5 12.5H3.5V9.5M3.5 12.5L7 9',
  list: 'M3 4.5H13M3 8H13M3 11.5H13',
  close: 'M4.5 4.5L11.5 11.5M11.5 4.5L4.5 11.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing in the current text colour, without a name: the button around it has one. */
export function icon(name: IconName): TemplateResult {
  return html`<svg
    class="icon-${name}"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${svg`<path d=${PATHS[name]} />`}
  </svg>`;
}
