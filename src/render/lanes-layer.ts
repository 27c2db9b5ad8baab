import { css, html, nothing } from 'lit';
import type { Layer } from './layer.js';
import { place } from './place.js';

const styles = css`
  .lane-line {
    z-index: -2;
    background: var(--_hairline);
    pointer-events: none;
  }
  .lane-header {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: flex;
    align-items: center;
    gap: 0.5rem;
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: 24px;
    padding: 0;
    padding-inline-start: var(--_indent);
    border: 0;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: var(--_small);
    cursor: pointer;
  }
  .lane-title {
    overflow: hidden;
    color: var(--_ink);
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .lane-count {
    flex: none;
    white-space: nowrap;
  }
  .lane-header:hover .lane-title {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  /* Labels that are shown for a while come before it. */
  .lane-header.covered:not(:focus-visible) {
    opacity: 0;
    pointer-events: none;
  }
  .lane-header.covered {
    background: var(--_ground);
  }
  /* Points down at what is shown, and along the line where that is folded. */
  .lane-chevron {
    flex: none;
    color: var(--_connector);
    transition: rotate 150ms;
  }
  [aria-expanded='false'] > .lane-chevron {
    rotate: -90deg;
  }
  [aria-expanded='false'] > .lane-chevron:dir(rtl) {
    rotate: 90deg;
  }
  /* Reaches beyond its line, which stays as high as it is. */
  @media (pointer: coarse) {
    .lane-header::before {
      content: '';
      position: absolute;
      inset-block: -10px;
      inset-inline: 0 -0.5rem;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .lane-chevron {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .lane-line {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .lane-header,
    .lane-title,
    .lane-chevron {
      color: ButtonText;
    }
  }
`;

/** The lines that the marks of each lane lie on; their headers stand over the plot. */
export const lanesLayer: Layer = {
  styles,
  render: ({ lanes = [], widthPx }, mirror) =>
    lanes.map(({ layout: { axisPx, eventsByAnchor } }) =>
      eventsByAnchor.length === 0
        ? nothing
        : html`<div
            class="lane-line"
            ${place(mirror({ x: 0, y: axisPx - 0.5, width: widthPx, height: 1 }))}
          ></div>`,
    ),
};
