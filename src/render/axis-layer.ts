import { css, html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Label, Scene, Tear } from '../scene/scene.js';
import type { Layer, Mirror } from './layer.js';
import { place } from './place.js';

const styles = css`
  .vertical :is(.tick, .parent, .gap) {
    margin-block-start: -0.75em;
  }
  .fold {
    pointer-events: none;
    z-index: -2;
    background: var(--_ground);
    border: 0 dotted var(--_connector);
    border-block-start-width: 2px;
  }
  .vertical .fold {
    border-width: 0;
    border-inline-start-width: 2px;
  }
  /* Over the marks that it cuts. */
  .tear {
    pointer-events: none;
    display: grid;
    place-items: center;
    z-index: 1;
  }
  .tear::before {
    content: '';
    position: absolute;
    inset: calc(50% - 1px) 0;
    background: var(--_ground);
  }
  .vertical .tear::before {
    inset: 0 calc(50% - 1px);
  }
  .tear > svg {
    position: relative;
    stroke-width: 2px;
  }

  .elbow svg {
    position: absolute;
    inset: 0;
    overflow: visible;
  }
  .rtl .elbow svg {
    transform: scaleX(-1);
  }

  .vertical .soft > .fill {
    mask-image: linear-gradient(transparent, #000 30%, #000 70%, transparent);
  }
  .vertical :is(.core, .cut) {
    translate: 0 var(--_part-start);
    inline-size: 100%;
    block-size: var(--_part-length);
  }
  .reversed :is(.core, .cut) {
    inset-block: auto 0;
    translate: 0 calc(-1 * var(--_part-start));
  }
  .horizontal .period > .cut {
    clip-path: polygon(0 0, 40% 25%, 0 50%, 40% 75%, 0 100%, 60% 100%, 100% 75%, 60% 50%, 100% 25%, 60% 0);
  }
  .vertical .tail.later {
    rotate: 90deg;
  }
  .vertical .tail.earlier,
  .reversed .tail.later {
    rotate: -90deg;
  }
  .reversed .tail.earlier {
    rotate: 90deg;
  }

  /* To where another spacing puts it. */
  .moving > * {
    transition: 400ms;
    transition-property: translate, width, height;
  }
  @media (prefers-reduced-motion: reduce) {
    .moving > * {
      transition: none;
    }
  }
`;

/** The axis line is dotted where it is folded, and torn in the middle of that. */
function tearMark({ fold, box }: Tear, orientation: Scene['orientation'], mirror: Mirror): TemplateResult {
  const path = orientation === 'vertical' ? 'M0 -10L-7 -6L8 0L-7 6L0 10' : 'M-10 0L-6 7L0 -8L6 7L10 0';
  return html`<div class="fold" ${place(mirror(fold))}></div>
    ${
      box
        ? html`<div class="tear" ${place(mirror(box))}>
            <svg viewBox="-10 -10 20 20" width="20" height="20" fill="none" stroke="currentColor">
              ${svg`<path d=${path} />`}
            </svg>
          </div>`
        : nothing
    }`;
}

/** A polyline in a box around it. */
function elbow({ event, connector }: Label, mirror: Mirror, selected: boolean): TemplateResult {
  const xs = connector.map(([x]) => x);
  const ys = connector.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const box = mirror({
    x: left,
    y: top,
    width: Math.max(Math.max(...xs) - left, 1),
    height: Math.max(Math.max(...ys) - top, 1),
  });
  const path = connector.map(([x, y]) => `${crisp(x - left)},${crisp(y - top)}`).join(' ');
  return html`<div
    part="connector"
    class=${classMap({ connector: true, elbow: true, selected })}
    data-event=${event.id}
    ${place(box)}
  >
    <svg width=${box.width} height=${box.height} fill="none" stroke="currentColor">
      ${svg`<polyline points=${path} />`}
    </svg>
  </div>`;
}

/** On the middle of a device pixel, so that a one-pixel line is one pixel. */
function crisp(px: number): number {
  return Math.floor(px) + 0.5;
}

/** What it takes to draw an axis that is vertical, folded or bent. */
export const axisLayer: Layer = {
  styles,
  render: ({ tears, labels, orientation }, mirror, { selected }) => html`
    ${tears.map((tear) => tearMark(tear, orientation, mirror))}
    ${repeat(
      labels.filter(({ connector }) => connector.length > 2),
      ({ event }) => event.id,
      (label) => elbow(label, mirror, label.event.id === selected),
    )}
  `,
};
