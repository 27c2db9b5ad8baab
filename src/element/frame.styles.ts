import { css } from 'lit';

/**
 * The frame around everything: its height is reserved before anything is drawn, and grows only where the texts around the
 * picture would leave it no room.
 */
export const frameStyles = css`
  :host {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    box-sizing: border-box;
    position: relative;
    /* Unset, it is as high as what is in it. */
    block-size: var(--annotated-timeline-height);
    --_height: var(--annotated-timeline-height, max(540px, 33.75rem));
    background: var(--_ground);
    color: var(--_ink);
    font-family: var(--_font);
    font-size: var(--_body);
    line-height: 1.5;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  :host([group-layout='lanes']) {
    --_height: var(--annotated-timeline-height, max(720px, 45rem));
  }
  :host(:state(vertical)) {
    --_height: var(--annotated-timeline-height, max(620px, 38.75rem));
  }
  /* Holds the height open where the page sets none. */
  :host::before {
    content: '';
    block-size: var(--_height);
    max-block-size: 100%;
  }
  :host::before,
  :host > * {
    display: block;
    grid-area: 1 / 1;
    min-block-size: 0;
  }
  :host(:state(auto))::before {
    content: none;
  }
  .frame {
    position: relative;
    display: flex;
    flex-direction: column;
    overflow: clip;
    --_padding: 0.875rem 1.5rem 0.625rem;
    padding: var(--annotated-timeline-padding, var(--_padding));
    --_sign: 1;
  }
  .frame.rtl {
    --_sign: -1;
  }
  .frame.medium {
    --_padding: 0.75rem 1.25rem 0.5rem;
    --_large: var(--annotated-timeline-title-size, max(16px, 1.125rem));
  }
  .frame.narrow {
    --_padding: 0.75rem 1rem 0.5rem;
  }
  /* As high for the legend as for the overview that takes its place, so that zooming moves nothing. */
  .strip-place {
    display: grid;
    flex: none;
    align-content: center;
    min-block-size: calc(1.5 * var(--_small) + 28px);
    margin-block-start: 0.375rem;
  }
  .strip-place:empty {
    display: none;
  }
  .body {
    display: flex;
    margin-block-start: 0.375rem;
    gap: 1.5rem;
    flex: 1 1 20rem;
    min-block-size: 0;
  }
  .chart {
    display: flex;
    flex-direction: column;
    flex: 1 1 0;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .clip {
    position: relative;
    flex: 1 1 20rem;
    min-block-size: 0;
    min-inline-size: 0;
  }
  .stage {
    position: absolute;
    inset: 0;
  }
  :host(:state(auto)) :is(.body, .clip) {
    flex: none;
  }
  :host(:state(auto)) .clip {
    block-size: var(--_stage-height, 20rem);
  }
  .samples {
    position: absolute;
    inset: 0 auto auto 0;
    visibility: hidden;
    pointer-events: none;
    white-space: pre;
  }
  .samples span {
    display: block;
    inline-size: max-content;
  }
`;
