import { css, html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Arc, Note, Point, Scene } from '../scene/scene.js';
import type { Layer, Mirror } from './layer.js';
import { place } from './place.js';

const styles = css`
  .period.band {
    pointer-events: none;
    z-index: -3;
    color: var(--_muted);
  }
  .band > :is(.fill, .core) {
    opacity: 0.05;
  }
  .band > .period-title {
    inset-block: 3px auto;
    margin: 0;
  }
  /* Along the edge of the band. */
  .vertical .band > .period-title {
    writing-mode: vertical-rl;
    inset: var(--_text-start) auto auto 1px;
    line-height: 1.2;
    block-size: 1.2em;
  }
  .rtl.vertical .band > .period-title {
    left: auto;
    right: 1px;
  }
  .reversed .band > .period-title {
    top: auto;
    bottom: var(--_text-start);
  }
  .note-ground,
  .note-text,
  .note-bracket,
  .arc {
    pointer-events: none;
  }
  .note-ground {
    z-index: -2;
    background: var(--_connector);
  }
  .note-ground.stretch {
    opacity: 0.1;
  }
  .note-ground.moment {
    background: repeating-linear-gradient(var(--_connector) 0 2px, transparent 0 5px);
  }
  .vertical .note-ground.moment {
    background: repeating-linear-gradient(to right, var(--_connector) 0 2px, transparent 0 5px);
  }
  .note-bracket {
    box-sizing: border-box;
    border: 1px solid var(--_connector);
    border-block-end: 0;
  }
  .note-text {
    color: var(--_ink);
    font-size: var(--_small);
    line-height: 1.45;
    text-align: center;
  }
  .note-text > span {
    display: block;
    white-space: pre;
  }
  .note-text.to-start {
    text-align: start;
  }
  .note-text.to-end {
    text-align: end;
  }
  .vertical .note-text {
    border-radius: 1rem;
    background: var(--_ground);
    box-shadow: 0 0 0 1px var(--_connector);
    color: var(--_muted);
  }
  .notes:not(.hidden) {
    margin: 0.75rem 0;
    padding-inline-start: 1.5rem;
    list-style: decimal;
    font-size: var(--_small);
  }
  .notes small {
    color: var(--_muted);
    font-size: inherit;
  }

  .arc {
    z-index: 0;
    color: var(--_ink);
  }
  .arc svg {
    position: absolute;
    overflow: visible;
  }
  .arc .way {
    stroke-width: 1.5px;
  }
  .rtl .arc svg {
    transform: scaleX(-1);
  }
  .responds-to .way {
    stroke-dasharray: 6 3;
  }
  .part-of .way,
  .related-to .way {
    stroke-dasharray: 2 3;
  }
  .replaces .way {
    stroke-width: 2.5px;
  }
  @media (forced-colors: active) {
    .note-ground,
    .arc {
      forced-color-adjust: none;
    }
    .note-ground {
      background: CanvasText;
    }
    .arc {
      color: CanvasText;
    }
  }
`;

function noteGround({ form, ground }: Note, mirror: Mirror): TemplateResult {
  return html`${ground.map((box) => html`<div class="note-ground ${form}" ${place(mirror(box))}></div>`)}`;
}

function noteText({ bracket, text, lines, align }: Note, mirror: Mirror): TemplateResult {
  return html`${bracket ? html`<div class="note-bracket" ${place(mirror(bracket))}></div>` : nothing}
  ${
    text
      ? html`<div part="annotation" class="note-text to-${align}" dir="auto" ${place(mirror(text))}>
          ${lines.map((line) => html`<span>${line}</span>`)}
        </div>`
      : nothing
  }`;
}

const ARROW_PX = 4;

/** A curve whose arrow points along its end. Links that only relate have none. */
function arc({ type, from, to, points }: Arc, { widthPx }: Scene, mirror: Mirror): TemplateResult {
  const [start, first, second, end] = points;
  const write = ([x, y]: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const [dx, dy] = [Math.sign(end[0] - second[0]), Math.sign(end[1] - second[1])];
  const wing = (side: number): Point => [
    end[0] - ARROW_PX * (1.5 * dx - side * dy),
    end[1] - ARROW_PX * (1.5 * dy - side * dx),
  ];
  return html`<div
    part="link"
    class=${classMap({ arc: true, [type]: true })}
    data-from=${from}
    data-to=${to}
    ${place(mirror({ x: 0, y: 0, width: widthPx, height: 0 }))}
  >
    <svg width="1" height="1" fill="none" stroke="currentColor">
      ${svg`<path class="way" d="M${write(start)}C${write(first)} ${write(second)} ${write(end)}" />`}
      ${
        type === 'related-to'
          ? nothing
          : svg`<path d="M${write(wing(1))}L${write(end)}L${write(wing(-1))}" stroke-width="1.5" />`
      }
    </svg>
  </div>`;
}

/** Bands, the author's notes and lines, and the links between events. */
export const annotationLayer: Layer = {
  styles,
  render: (scene, mirror) => html`
    ${repeat(
      scene.notes ?? [],
      ({ path }) => path,
      (note) => noteGround(note, mirror),
    )}
    ${repeat(
      scene.notes ?? [],
      ({ path }) => path,
      (note) => noteText(note, mirror),
    )}
    ${repeat(
      scene.arcs ?? [],
      ({ key }) => key,
      (link) => arc(link, scene, mirror),
    )}
  `,
};
