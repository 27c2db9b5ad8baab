import { css } from 'lit';

/**
 * The list of everything. As rows it is something to look at, and what is printed; with the picture it is unseen,
 * apart from the focus ring, and each button in view lies over its mark.
 */
export const listStyles = css`
  .listed .stage {
    overflow: auto;
    overscroll-behavior: contain;
  }
  .listed .plot {
    display: none;
  }
  .list li {
    position: relative;
    border-block-end: 1px solid var(--_hairline);
  }
  .row {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-content: center;
    column-gap: 1rem;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.625rem 0.5rem;
    padding-inline-start: 2rem;
  }
  .row:hover,
  .row.open {
    background: var(--_soft);
  }
  .row > .sample {
    position: absolute;
    inset-block-start: 1rem;
    inset-inline-start: 0.625rem;
  }
  .row-date {
    flex: 0 0 11rem;
    order: -1;
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }
  .row-text {
    flex: 1 1 15rem;
    min-inline-size: 0;
    line-height: 1.35;
  }
  .row-title {
    font-weight: 600;
    line-height: 1.35;
    overflow-wrap: break-word;
  }
  .row-claim {
    display: block;
    line-height: 1.5;
  }
  .row-date,
  .row-claim {
    color: var(--_muted);
    font-size: var(--_small);
  }
  /* Part of the button's name. A box of its own, as hidden text has, would put a space before it. */
  .comma {
    font-size: 0;
  }
  .list-heading {
    margin-block: 1.25rem 0.25rem;
    padding-inline-start: 0.5rem;
    font-size: var(--_body);
  }
  .list li > p,
  .row-detail {
    padding-inline: 2rem 0.5rem;
  }
  .row-detail {
    padding-block-end: 0.75rem;
    font-size: var(--_text);
    line-height: 1.55;
  }
  .more {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding-inline: 2rem;
    color: var(--_accent);
    font-weight: 500;
  }
  .list :focus-visible {
    outline-offset: -2px;
  }

  @media screen {
    .rows {
      block-size: 100%;
      overflow-y: auto;
      overscroll-behavior: contain;
      border-block: 1px solid var(--_hairline);
    }
    .picture {
      position: absolute;
      inset: 0;
      overflow: clip;
      overflow-clip-margin: 6px;
      pointer-events: none;
    }
    .picture li {
      position: static;
      border: 0;
    }
    .picture :is(.list-heading, .more, li > p, .row-detail, .row, .row > *) {
      position: absolute;
      inset-block-start: 0;
      left: 0;
      inline-size: 1px;
      block-size: 1px;
      min-block-size: 0;
      margin: 0;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .picture .row.placed {
      min-inline-size: 24px;
      min-block-size: 24px;
      overflow: visible;
      clip-path: none;
      background: none;
      pointer-events: auto;
    }
    /* A band of ground on both sides of the ring: it stands out from any mark or bar that it crosses. */
    .picture .placed:focus-visible {
      z-index: 1;
      outline-offset: 2px;
      border-radius: var(--_radius);
      box-shadow: 0 0 0 6px var(--_ground);
    }
  }
`;
