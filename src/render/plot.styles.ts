import { css } from 'lit';

/** The painted layer: axis, marks, connectors, labels, period bars, clusters. Positions come from `place()`. */
export const plotStyles = css`
  .plot,
  .layer,
  canvas {
    position: absolute;
    inset: 0;
  }
  .plot {
    overflow: hidden;
    isolation: isolate;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  canvas {
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
    z-index: -1;
  }
  .layer > *,
  .axis > *,
  .mark > *,
  .period > * {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }
  .axis {
    inset: 0;
    pointer-events: none;
  }
  .axis-line {
    z-index: -2;
    background: var(--_ink);
  }
  .tick-line {
    background: var(--_connector);
  }
  .tick,
  .parent,
  .zone,
  .gap {
    left: auto;
    inset-inline-start: 0;
    white-space: nowrap;
    /* "26 July" stays so among texts that run to the left. */
    unicode-bidi: plaintext;
    color: var(--_muted);
    font-size: var(--_small);
  }
  .parent {
    color: var(--_ink);
    font-weight: 600;
  }
  .center {
    transform: translateX(calc(var(--_sign) * -50%));
  }
  .end {
    transform: translateX(calc(var(--_sign) * -100%));
  }

  .connector {
    color: var(--_connector);
    pointer-events: none;
  }
  .stem {
    z-index: -1;
    background: currentColor;
  }
  /* Stems of labels below the axis pass behind these. */
  .horizontal :is(.tick, .parent) {
    background: var(--_ground);
  }

  .label {
    cursor: pointer;
    animation: appear 150ms ease-out;
  }
  .label > [dir] {
    text-align: match-parent;
  }
  .label span {
    display: block;
    white-space: pre;
  }
  .meta,
  .claim {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.45;
  }
  .meta {
    font-weight: 500;
  }
  .title {
    font-size: var(--_body);
    font-weight: 600;
    line-height: 1.3;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  .mark {
    color: var(--_color);
    cursor: pointer;
  }
  .mark > svg {
    inset-block-start: 50%;
    left: 50%;
    translate: -50% -50%;
  }
  .dot::before {
    content: '';
    position: absolute;
    inset: calc(50% - 8px);
    border-radius: 50%;
    background: var(--_ground);
  }
  .fill,
  .core {
    background: currentColor;
    color: var(--_color);
    forced-color-adjust: none;
  }
  .fill {
    inset: 0;
  }
  .bar,
  .span {
    box-shadow: 0 0 0 2px var(--_ground);
  }
  .bar,
  .bar > .fill {
    border-radius: 5px;
  }
  .soft > .fill {
    mask-image: linear-gradient(to right, transparent, #000 30%, #000 70%, transparent);
  }
  .mark.soft {
    box-shadow: none;
  }
  :is(.hollow, .dashed) > .fill {
    background: var(--_ground);
    border: 1.5px dashed currentColor;
  }
  :is(.span, .period) > .fill {
    opacity: 0.4;
  }
  .core,
  .cut {
    left: auto;
    inset-inline-start: 0;
    translate: calc(var(--_sign) * var(--_part-start)) 0;
    inline-size: var(--_part-length);
    block-size: 100%;
  }
  .cut {
    background: var(--_ground);
  }
  /* Fades away from the middle of its mark, around which it is turned. */
  .tail {
    inset: calc(50% - 4px) auto auto calc(50% + 5px);
    inline-size: 24px;
    block-size: 8px;
    background: linear-gradient(to right, currentColor, transparent);
    transform-origin: -5px;
  }
  .tail.earlier:dir(ltr),
  .tail.later:dir(rtl) {
    rotate: 180deg;
  }

  /* White on dark bars and black on light ones: 0.179 is where WCAG's contrast with both is the same. */
  .period {
    --_white: clamp(0, (0.179 - y) * 10000, 1);
    color: color(
      from var(--_color) xyz-d65 calc(0.9505 * var(--_white)) var(--_white) calc(1.089 * var(--_white))
    );
    cursor: pointer;
  }
  .period.on-tail {
    color: var(--_ink);
  }
  .horizontal :is(.period, .span):is(.start-arrow, .end-arrow) {
    clip-path: polygon(
      0 50%,
      var(--_left, 0) 0,
      calc(100% - var(--_right, 0px)) 0,
      100% 50%,
      calc(100% - var(--_right, 0px)) 100%,
      var(--_left, 0) 100%
    );
  }
  .start-arrow:dir(ltr),
  .end-arrow:dir(rtl) {
    --_left: 10px;
  }
  .start-arrow:dir(rtl),
  .end-arrow:dir(ltr) {
    --_right: 10px;
  }
  .start-torn {
    border-inline-start: 2px dotted var(--_color);
  }
  .end-torn {
    border-inline-end: 2px dotted var(--_color);
  }
  .period-title {
    inset-block: 0;
    margin-block: auto;
    block-size: 1.5em;
    inline-size: var(--_text-length);
    left: auto;
    inset-inline-start: var(--_text-start);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: var(--_small);
    font-weight: 600;
  }

  @media (prefers-reduced-motion: reduce) {
    .label {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .fill,
    .core {
      color: CanvasText;
    }
    .period {
      color: Canvas;
    }
    .stem,
    .period-title {
      forced-color-adjust: none;
    }
  }
`;
