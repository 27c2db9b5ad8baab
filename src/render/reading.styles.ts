import { css } from 'lit';

/** What hover, selection and the keyboard change in the plot, and what an empty view says. */
export const readingStyles = css`
  code {
    font-family: ui-monospace, monospace;
    font-size: max(12px, 0.95em);
    overflow-wrap: anywhere;
  }
  button[aria-disabled] {
    color: var(--_connector);
    cursor: default;
  }
  .footer > .problems {
    max-block-size: 13rem;
    overflow: auto;
    padding: 0.5rem 0.75rem;
    border-inline-start: 2px solid var(--_connector);
    color: var(--_ink);
  }
  .problems > li + li {
    margin-block-start: 0.25rem;
  }
  .plot {
    cursor: grab;
  }
  .failed > p {
    max-inline-size: 36rem;
    overflow-wrap: anywhere;
  }
  .failed-title {
    color: var(--_ink);
    font-size: 1rem;
    font-weight: 600;
  }
  .button {
    min-block-size: 2rem;
    padding-inline: 0.75rem;
    border: 1px solid var(--_connector);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_ink);
    font-weight: 500;
  }
  .button:hover {
    border-color: var(--_ink);
  }
  @media (pointer: coarse) {
    .button,
    .tool,
    .quiet-button {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  .connector.selected {
    z-index: 1;
    color: var(--_ink);
  }
  .stem.selected {
    box-shadow: 0 0 0 0.25px currentColor;
  }
  .pinned {
    background: var(--_ground);
    z-index: 2;
  }
  .pinned::before {
    content: '';
    position: absolute;
    inset: -0.25rem -0.375rem;
    background: var(--_ground);
    z-index: -1;
  }
  .label:hover .title {
    text-decoration: underline 1px;
    text-underline-offset: 0.15em;
  }
  .dot.selected::before {
    inset: calc(50% - 11px);
    border: 1.5px solid var(--_ink);
  }
  :is(.bar, .span).selected {
    outline: 1.5px solid var(--_ink);
    outline-offset: 3px;
  }
  .cluster:hover > span {
    border-color: var(--_ink);
    color: var(--_ink);
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75rem;
    font-variant-numeric: tabular-nums;
  }
  .progress > progress {
    inline-size: 6rem;
    accent-color: var(--_accent);
  }
  /* Of a sketch, in which there are no labels; beside an axis that runs downwards. */
  .stage > .progress {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    max-inline-size: 55%;
    justify-content: end;
    background: var(--_ground);
    color: var(--_muted);
    font-size: var(--_small);
    pointer-events: none;
  }
  .none-in-view {
    position: absolute;
    inset: 30% 0 auto;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.25rem 0.75rem;
    color: var(--_muted);
    pointer-events: none;
  }
  .none-in-view > p {
    background: var(--_ground);
  }
  .none-in-view > .button {
    pointer-events: auto;
  }
`;
