import { css } from 'lit';

/** The selected entry in full: a docked column, a box below the axis, a sheet, or a part of the list. */
export const cardStyles = css`
  .card-below > .body {
    flex-direction: column;
    gap: 0;
  }
  .card-sheet .clip {
    overflow: clip;
  }
  .card {
    display: flex;
    flex-direction: column;
    background: var(--_ground);
    font-size: var(--_text);
    line-height: 1.55;
  }
  .card-top {
    display: flex;
    flex: none;
    align-items: center;
    gap: 0.125rem;
    margin-inline-start: -0.375rem;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .card-top > span {
    padding-inline: 0.375rem;
  }
  .quiet-button {
    inline-size: 28px;
    block-size: 28px;
  }
  .quiet-button:not([aria-disabled]):hover {
    background: var(--_soft);
    color: var(--_ink);
  }
  .close {
    margin-inline-start: auto;
  }
  .card-body {
    flex: 1 1 auto;
    min-block-size: 0;
    margin-block-start: 0.5rem;
    padding-block-end: 0.25rem;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  /* Room for focus rings, which the scroll container would cut. */
  .card-body > div {
    padding-inline: 3px 0.5rem;
    margin-inline-start: -3px;
  }
  :is(.card-body, .row-detail) :is(p, figure, div) + :is(p, figure, div) {
    margin-block-start: 0.75rem;
  }
  .card-meta,
  .claim-line {
    color: var(--_muted);
    font-size: max(12px, 0.8125rem);
  }
  .card-meta {
    display: flex;
    align-items: baseline;
    gap: 0.5rem;
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }
  .card-meta > .sample {
    align-self: start;
    flex: none;
    block-size: 1.55em;
  }
  .card-title {
    margin-block-start: 0.125rem;
    font-size: max(14px, 1.0625rem);
    line-height: 1.3;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  .card-title + * {
    margin-block-start: 0.625rem;
  }
  .whole {
    white-space: nowrap;
  }
  .status-word {
    display: inline-block;
    margin-inline-end: 0.125rem;
    padding: 0 0.375rem;
    border: 1px solid var(--_connector);
    border-radius: 4px;
    color: var(--_ink);
    font-size: var(--_small);
    font-weight: 600;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }
  .status-word.doubtful {
    border: 1px dashed var(--_muted);
  }
  .caveat,
  .quotation {
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--_connector);
  }
  .quotation {
    border-inline-start: 3px solid var(--_ink);
  }
  .quotation > blockquote {
    font-weight: 500;
  }
  figcaption {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .media > img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 3 / 2;
    object-fit: contain;
    border-radius: 4px;
    background: var(--_soft);
  }
  .alternative {
    padding: 0.75rem;
    border: 1px dashed var(--_connector);
    border-radius: 4px;
    color: var(--_muted);
  }
  .media:not(.broken) > .alternative,
  .broken > img {
    display: none;
  }
  .media > figcaption {
    margin-block-start: 0.25rem;
  }
  .media small {
    display: block;
    font-size: inherit;
  }
  .relations {
    margin: 0.5rem 0;
    padding: 0;
    list-style: none;
  }
  .relation {
    color: var(--_muted);
  }
  .links {
    overflow-wrap: anywhere;
  }

  .card-place.docked {
    position: relative;
    inline-size: clamp(320px, 28%, 352px);
  }
  .docked > .card {
    position: absolute;
    inset: 0;
    padding-inline-start: 1.25rem;
    border-inline-start: 1px solid var(--_hairline);
  }
  .card-place.below {
    position: relative;
    display: flex;
    min-block-size: 0;
    max-block-size: calc(48% + 0.5rem);
    padding-block-start: 0.5rem;
  }
  .below > .card {
    flex: 1;
    padding: 0.375rem 0.5rem 0.5rem 1rem;
    border: 1px solid var(--_connector);
    border-radius: var(--_radius);
  }
  .below > .card:dir(rtl) {
    padding-inline: 1rem 0.5rem;
  }
  .card-place.below::before {
    content: '';
    position: absolute;
    inset-block-start: calc(0.5rem - 5px);
    left: calc(var(--_notch, -999rem) - 6px);
    inline-size: 10px;
    block-size: 10px;
    rotate: 45deg;
    border: solid var(--_connector);
    border-width: 1px 0 0 1px;
    background: var(--_ground);
    z-index: 1;
  }
  /* At the element's end, but stuck to the bottom of the screen while that is farther down. */
  .card-place.sheet {
    position: absolute;
    inset: 0;
    display: grid;
    align-content: end;
    z-index: 4;
    pointer-events: none;
  }
  .sheet > .card {
    position: sticky;
    inset-block-end: 0;
    max-block-size: min(60svh, 22rem);
    padding: 0.875rem 0.5rem 0.5rem 1rem;
    border: 1px solid var(--_connector);
    border-block-end: 0;
    border-start-start-radius: 12px;
    border-start-end-radius: 12px;
    pointer-events: auto;
  }
  .sheet > .card::before {
    content: '';
    position: absolute;
    inset-block-start: 0.375rem;
    inset-inline: calc(50% - 1.125rem);
    block-size: 4px;
    border-radius: 2px;
    background: var(--_connector);
  }
  .inline > .card {
    padding-block: 0.5rem 1rem;
    padding-inline-start: 2rem;
  }
  .inline .card-meta,
  .inline .card-title {
    display: none;
  }
`;
