import { css } from 'lit';

/** Header and toolbar above the plot, footer below it, and the states that stand in for it. */
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
    font-size: var(--_large);
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .subtitle {
    grid-area: 3 / 1;
    color: var(--_muted);
  }
  .lede {
    max-inline-size: 42rem;
    white-space: pre-line;
  }
  .subtitle,
  .lede,
  .state {
    font-size: var(--_text);
  }
  /* No word of theirs widens the column; 'anywhere' would see to that too, but freezes pages over long words. */
  .header,
  .footer {
    contain: inline-size;
    overflow-wrap: break-word;
  }
  .controls {
    grid-area: 2 / 2 / span 2;
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0.375rem;
  }
  /* Four buttons and the gaps between them. */
  .controls.kept:not(:has(.tool:only-child)) {
    --_tool: 32px;
    min-inline-size: calc(4 * var(--_tool) + 1.125rem);
    min-block-size: var(--_tool);
  }
  .header.narrow {
    display: flex;
    flex-wrap: wrap;
  }
  .narrow > :is(slot, .title-line, .lede) {
    flex: 0 0 100%;
  }
  /* Beside the toolbar if there is room. */
  .narrow > .subtitle {
    flex: 1 1 8rem;
  }
  .narrow > .controls {
    margin-inline-start: auto;
  }
  /* A lone button stands beside the title. */
  .narrow:has(.tool:only-child) > .title-line {
    flex: 1 0 0;
  }
  .narrow:has(.tool:only-child) > :is(.subtitle, .lede) {
    flex: 0 0 100%;
    order: 1;
  }

  .footer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    color: var(--_muted);
    font-size: var(--_small);
  }
  .footer :is(a, .link) {
    color: inherit;
    text-decoration-color: var(--_connector);
  }
  .footer :is(a, .link):hover {
    color: var(--_ink);
  }

  .state {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.75rem;
    block-size: 100%;
    padding: 1rem;
    color: var(--_muted);
    text-align: center;
  }
  .loading {
    display: block;
    padding: 0;
  }
  .loading > svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .loading rect {
    fill: var(--_soft);
  }
  .loading rect[width='100%'] {
    fill: var(--_hairline);
  }

  @media (pointer: coarse) {
    .controls.kept {
      --_tool: 44px !important;
    }
    /* A row of its own, so that the buttons which join when zoomed in move nothing. */
    .narrow:not(:has(.tool:only-child)) > .controls {
      flex: 0 0 100%;
      margin-block-start: 0.375rem;
    }
  }
  @media (forced-colors: active) {
    .loading rect {
      fill: CanvasText;
    }
  }
`;
