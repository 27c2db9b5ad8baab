import { css } from 'lit';

/** The toolbar, and the icons and samples of marks that other panels have, too. */
export const toolbarStyles = css`
  .tool,
  .quiet-button {
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border-radius: var(--_radius);
  }
  .sample {
    display: inline-flex;
    align-items: center;
    color: var(--_color, var(--_connector));
  }
  :is(.icon-earlier, .icon-later):dir(rtl) {
    transform: scaleX(-1);
  }

  .toolbar {
    display: flex;
    gap: 0.375rem;
  }
  .tool {
    position: relative;
    border: 1px solid var(--_hairline);
    background: var(--_ground);
    color: var(--_muted);
  }
  .tool:not([aria-disabled]):hover {
    border-color: var(--_connector);
    color: var(--_ink);
  }
  .tool[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_soft);
    color: var(--_ink);
  }
  .vertical > .tool > :is(.icon-earlier, .icon-later) {
    transform: rotate(90deg);
  }
  .tip {
    position: absolute;
    inset-block-start: calc(100% + 0.375rem);
    inset-inline-end: -1px;
    z-index: 5;
    padding: 0.125rem 0.5rem;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_ink);
    color: var(--_ground);
    font-size: var(--_small);
    font-weight: 500;
    white-space: nowrap;
  }
  /* The way from the button to its tooltip belongs to the tooltip. */
  .tip::before {
    content: '';
    position: absolute;
    inset: -0.5rem 0 auto;
    block-size: 0.5rem;
  }

  @media (forced-colors: active) {
    .tool,
    .tip {
      border-color: currentColor;
    }
    .tool[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    button[aria-disabled] {
      color: GrayText;
    }
  }
`;
