import { css } from 'lit';

/** Header and toolbar above the plot; legend and footer below it; the states that stand in for it. */
export const surroundStyles = css`
  .header {
    display: grid;
    grid-template-columns: minmax(55%, 1fr) auto;
    column-gap: 1rem;
    align-items: start;
  }
  .header > slot,
  .header > .lede {
    display: block;
    grid-column: 1 / -1;
  }
  .title-line {
    grid-area: 2 / 1;
    color: var(--_ink);
    font-size: var(--_large);
    font-weight: 700;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  .subtitle {
    grid-area: 3 / 1;
    color: var(--_muted);
    font-size: 0.875rem;
    line-height: 1.5;
  }
  .lede {
    max-inline-size: 42rem;
    color: var(--_ink);
    font-size: 0.875rem;
    line-height: 1.5;
    white-space: pre-line;
  }
  .controls {
    grid-area: 2 / 2 / span 2;
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0.375rem;
  }
  .header.narrow {
    grid-template-columns: 1fr auto;
  }
  .narrow > .title-line {
    grid-column: 1 / -1;
  }
  .narrow > .controls {
    grid-row: 3;
  }
  .narrow:has(.tool:only-child) > .title-line {
    grid-column: 1;
  }
  .narrow:has(.tool:only-child) > .controls {
    grid-row: 2 / span 2;
  }

  .toolbar {
    display: flex;
    gap: 0.375rem;
  }
  .tool {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_muted);
  }
  .tool:not([aria-disabled]):hover,
  .tool[aria-pressed='true'] {
    border-color: var(--_connector);
    color: var(--_ink);
  }
  .tool[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_soft);
  }
  .tool:focus-visible {
    border-radius: var(--_radius);
  }
  .vertical > .tool > :is(.icon-earlier, .icon-later) {
    transform: rotate(90deg);
  }
  .tip {
    position: absolute;
    inset-block-start: calc(100% + 0.375rem);
    inset-inline-end: -1px;
    z-index: 5;
    box-sizing: border-box;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_ink);
    color: var(--_ground);
    font-size: var(--_small);
    font-weight: 500;
    line-height: 1.5;
    white-space: nowrap;
  }
  .toolbar:not(.quiet) > .tool:is(:hover, :focus-visible) > .tip {
    inline-size: max-content;
    block-size: auto;
    padding: 0.125rem 0.5rem;
    overflow: visible;
    clip-path: none;
  }
  /* The way from the button to its tooltip belongs to the tooltip. */
  .tip::before {
    content: '';
    position: absolute;
    inset: -0.5rem 0 auto;
    block-size: 0.5rem;
  }

  .overview {
    min-block-size: 3rem;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.5;
  }
  .legend > li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-inline-size: 0;
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

  .footer {
    display: grid;
    gap: 0.25rem;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.5;
  }
  .footer :is(a, .link) {
    color: inherit;
    text-decoration-color: var(--_connector);
  }
  .footer :is(a, .link):hover {
    color: var(--_ink);
  }
  .footer > .problems {
    max-block-size: 12rem;
    overflow: auto;
    padding: 0.5rem 0.75rem;
    border-inline-start: 2px solid var(--_connector);
    color: var(--_ink);
  }
  .problems > li + li {
    margin-block-start: 0.25rem;
  }

  .state {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.75rem;
    box-sizing: border-box;
    block-size: 100%;
    padding: 1rem;
    color: var(--_muted);
    font-size: 0.875rem;
    line-height: 1.5;
    text-align: center;
  }
  .state.loading {
    display: block;
    padding: 0;
  }
  .skeleton {
    display: block;
  }
  .skeleton:dir(rtl) {
    transform: scaleX(-1);
  }
  .bone {
    fill: var(--_soft);
  }
  .axis-bone {
    fill: var(--_hairline);
  }
  .failed > p {
    max-inline-size: 36rem;
    overflow-wrap: anywhere;
  }
  .failed > .failed-title {
    color: var(--_ink);
    font-size: 1rem;
    font-weight: 600;
  }
  .none-in-view {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.25rem 0.75rem;
    color: var(--_muted);
    font-size: var(--_body);
  }
  .none-in-view > p {
    margin: 0;
  }

  @media (pointer: coarse) {
    .tool {
      inline-size: 2.75rem;
      block-size: 2.75rem;
    }
    /* A row of its own, so that the buttons which join when zoomed in move nothing. */
    .narrow:not(:has(.tool:only-child)) > .controls {
      grid-area: 4 / 1 / auto / -1;
      margin-block-start: 0.375rem;
    }
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
    .bone {
      fill: CanvasText;
    }
  }
  @media print {
    .header {
      display: block;
    }
    .toolbar,
    .overview,
    .none-in-view {
      display: none;
    }
  }
`;
