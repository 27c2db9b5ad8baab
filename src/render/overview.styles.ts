import { css } from 'lit';

/** All events in a strip, with a frame around the part in view. */
export const overviewStyles = css`
  .overview {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.5;
  }
  .overview-texts {
    position: relative;
    block-size: 1.5em;
    margin-block-end: 0.125rem;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .overview-texts > * {
    position: absolute;
    inset-block-start: 0;
  }
  .overview-texts > .left,
  .overview-texts > .window {
    left: 0;
  }
  .overview-texts > .right {
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
