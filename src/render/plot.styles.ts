import { css } from 'lit';

/** The painted layer: axis, marks, connectors, labels, period bars, clusters. Positions come from `place()`. */
export const plotStyles = css`
  .plot,
  .layer,
  .plot canvas {
    position: absolute;
    inset: 0;
  }
  .plot {
    overflow: hidden;
    isolation: isolate;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
    cursor: grab;
  }
  .plot canvas {
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
  .axis > .tick,
  .axis > .parent {
    left: auto;
    inset-inline-start: 0;
    white-space: nowrap;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.5;
  }
  .axis > .parent,
  .axis > .strong {
    color: var(--_ink);
    font-weight: 600;
  }
  .center {
    transform: translateX(calc(var(--_sign) * -50%));
  }
  .end {
    transform: translateX(calc(var(--_sign) * -100%));
  }
  .vertical .tick,
  .vertical .parent {
    margin-block-start: -0.75em;
  }
  .tear {
    background: var(--_ground);
    color: var(--_ink);
  }
  .tear svg {
    position: absolute;
    inset: 0;
    margin: auto;
  }
  .tear-text {
    position: absolute;
    inset-inline-end: 100%;
    inset-block: 0;
    margin-block: auto;
    block-size: 1.5em;
    white-space: nowrap;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.5;
  }

  .connector {
    color: var(--_connector);
    pointer-events: none;
  }
  .stem {
    background: currentColor;
  }
  .connector.selected {
    z-index: 1;
    color: var(--_ink);
  }
  .stem.selected {
    box-shadow: 0 0 0 0.25px currentColor;
  }
  .elbow svg {
    position: absolute;
    inset: 0;
    overflow: visible;
  }
  .rtl .elbow svg {
    transform: scaleX(-1);
  }

  .label {
    cursor: pointer;
    animation: appear 150ms ease-out;
  }
  .label.pinned {
    background: var(--_ground);
    z-index: 2;
  }
  .label.pinned::before {
    content: '';
    position: absolute;
    inset: -0.25rem -0.375rem;
    background: var(--_ground);
    z-index: -1;
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
    color: var(--_ink);
    font-size: var(--_body);
    font-weight: 600;
    line-height: 1.3;
  }
  .label:hover .title {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
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
    overflow: visible;
  }
  .mark.dot::before {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 8px);
    left: calc(50% - 8px);
    inline-size: 16px;
    block-size: 16px;
    border-radius: 50%;
    background: var(--_ground);
  }
  .mark.dot.selected::before {
    inset-block-start: calc(50% - 11px);
    left: calc(50% - 11px);
    inline-size: 19px;
    block-size: 19px;
    border: 1.5px solid var(--_ink);
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
  .mark.bar,
  .mark.span {
    box-shadow: 0 0 0 2px var(--_ground);
  }
  .mark.bar,
  .mark.bar > .fill {
    border-radius: 5px;
  }
  .mark.bar.selected,
  .mark.span.selected {
    outline: 1.5px solid var(--_ink);
    outline-offset: 3px;
  }
  .soft > .fill {
    border-radius: 0;
    mask-image: linear-gradient(to right, transparent, #000 30%, #000 70%, transparent);
  }
  .mark.soft {
    box-shadow: none;
  }
  .vertical .soft > .fill {
    mask-image: linear-gradient(transparent, #000 30%, #000 70%, transparent);
  }
  .hollow > .fill,
  .dashed > .fill {
    background: var(--_ground);
    border: 1.5px dashed currentColor;
    box-sizing: border-box;
  }
  .span > .fill,
  .period > .fill {
    opacity: 0.4;
  }
  .core {
    translate: var(--_core-start) 0;
    inline-size: var(--_core-length);
    block-size: 100%;
  }
  .rtl .core {
    left: auto;
    right: 0;
    translate: calc(-1 * var(--_core-start)) 0;
  }
  .vertical .core {
    translate: 0 var(--_core-start);
    inline-size: 100%;
    block-size: var(--_core-length);
  }
  .tail {
    inset-block-start: calc(50% - 4px);
    inline-size: 24px;
    block-size: 8px;
  }
  .tail.earlier,
  .rtl .tail.later {
    left: auto;
    right: calc(50% + 5px);
    background: linear-gradient(to left, currentColor, transparent);
  }
  .tail.later,
  .rtl .tail.earlier {
    left: calc(50% + 5px);
    right: auto;
    background: linear-gradient(to right, currentColor, transparent);
  }
  .vertical .tail {
    left: calc(50% - 4px);
    right: auto;
    inline-size: 8px;
    block-size: 24px;
  }
  .vertical .tail.earlier,
  .vertical.reversed .tail.later {
    inset-block: auto calc(50% + 5px);
    background: linear-gradient(to top, currentColor, transparent);
  }
  .vertical .tail.later,
  .vertical.reversed .tail.earlier {
    inset-block: calc(50% + 5px) auto;
    background: linear-gradient(to bottom, currentColor, transparent);
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
  .period > .core,
  .period > .fill {
    color: var(--_color);
  }
  .horizontal .period.start-arrow {
    clip-path: polygon(0 50%, 10px 0, 100% 0, 100% 100%, 10px 100%);
  }
  .horizontal .period.end-arrow {
    clip-path: polygon(0 0, calc(100% - 10px) 0, 100% 50%, calc(100% - 10px) 100%, 0 100%);
  }
  .horizontal .period.start-arrow.end-arrow {
    clip-path: polygon(0 50%, 10px 0, calc(100% - 10px) 0, 100% 50%, calc(100% - 10px) 100%, 10px 100%);
  }
  .horizontal.rtl .period.start-arrow {
    clip-path: polygon(0 0, calc(100% - 10px) 0, 100% 50%, calc(100% - 10px) 100%, 0 100%);
  }
  .horizontal.rtl .period.end-arrow {
    clip-path: polygon(0 50%, 10px 0, 100% 0, 100% 100%, 10px 100%);
  }
  .period.start-torn,
  .period.end-torn {
    border-inline: 2px dotted var(--_color);
  }
  .period-title {
    inset-block: 0;
    margin-block: auto;
    block-size: 1.5em;
    left: auto;
    inset-inline-start: var(--_text-start);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.5;
  }
  .period.band {
    pointer-events: none;
    color: var(--_muted);
  }
  .period.band > .fill {
    opacity: 0.1;
  }
  .period.band > .core {
    opacity: 0.08;
  }
  .period.band > .period-title {
    inset-block: 0 auto;
    margin: 0;
  }

  .cluster {
    display: grid;
    place-items: center;
    cursor: pointer;
  }
  .cluster > span {
    box-sizing: border-box;
    min-inline-size: 1.75rem;
    padding: 0 0.375rem;
    border: 1px solid var(--_connector);
    border-radius: 1rem;
    background: var(--_ground);
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.4;
    text-align: center;
  }
  .cluster:hover > span {
    border-color: var(--_ink);
    color: var(--_ink);
  }

  @media (prefers-reduced-motion: reduce) {
    .label {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .fill,
    .core {
      background: CanvasText;
    }
    .hollow > .fill,
    .dashed > .fill {
      background: Canvas;
      border-color: CanvasText;
    }
    .period {
      color: Canvas;
    }
    .period-title {
      forced-color-adjust: none;
    }
  }
`;
