import { css } from 'lit';

/** Below the plot: all events in a strip, with a frame around the part in view, and what marks mean. */
export const stripStyles = css`
  .overview,
  .legend {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .overview-texts {
    position: relative;
    block-size: 1.5em;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .overview-texts > * {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }
  .overview-texts > .right {
    left: auto;
    right: 0;
  }
  .overview-texts > .window {
    transform: translateX(-50%);
    color: var(--_ink);
  }
  .overview > svg {
    display: block;
    overflow: visible;
    touch-action: pan-y;
    cursor: pointer;
  }
  .strip {
    fill: var(--_soft);
  }
  .overview-tick {
    fill: var(--_color);
  }
  .ribbon {
    fill: var(--_connector);
  }
  .view-frame {
    fill: transparent;
    stroke: var(--_ink);
    stroke-width: 1.5px;
    cursor: grab;
  }
  .view-handle {
    fill: var(--_ink);
    cursor: ew-resize;
  }

  .legend,
  .inner {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
  }
  .legend li,
  .legend-button {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  .inner {
    padding-inline-start: 0.75rem;
    border-inline-start: 1px solid var(--_connector);
  }
  /* With the gap between lines as high as a finger needs. */
  .legend-button {
    min-block-size: 24px;
    margin-block: -2px;
  }
  .legend-button:hover {
    color: var(--_ink);
  }
  .legend-button[aria-pressed='false'] {
    text-decoration: line-through;
  }
  .fade-both {
    mask-image: linear-gradient(to right, transparent, #000 30%, #000 70%, transparent);
  }
  .fade-earlier {
    margin-inline-end: -5px;
    mask-image: linear-gradient(to right, transparent, #000);
  }
  .fade-later {
    margin-inline-start: -5px;
    mask-image: linear-gradient(to left, transparent, #000);
  }
  :is(.fade-earlier, .fade-later, .directed):dir(rtl) {
    transform: scaleX(-1);
  }

  /* Reaches beyond its line, which stays as high as it is. */
  @media (pointer: coarse) {
    .legend-button {
      position: relative;
    }
    .legend-button::before {
      content: '';
      position: absolute;
      inset-block: -10px;
      inset-inline: -0.5rem;
    }
  }
  @media (forced-colors: active) {
    .strip {
      fill: Canvas;
      stroke: CanvasText;
    }
    .overview-tick {
      fill: CanvasText;
    }
  }
`;
