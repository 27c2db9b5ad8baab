import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Messages } from '../messages/messages.js';
import type { Cluster } from '../scene/scene.js';
import type { Layer, Mirror } from './layer.js';
import { place } from './place.js';

const styles = css`
  .cluster {
    z-index: 1;
    display: grid;
    place-items: center;
    cursor: pointer;
  }
  .cluster > span {
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
`;

function chip({ box, count, first }: Cluster, mirror: Mirror, messages: Messages): TemplateResult {
  return html`<div
    part="cluster"
    class="cluster"
    data-count=${count}
    data-first=${first.id}
    ${place(mirror(box))}
  >
    <span>${messages.more(count)}</span>
  </div>`;
}

/** Chips that count events without a label. */
export const clusterLayer: Layer = {
  styles,
  render: ({ clusters }, mirror, { messages }) =>
    repeat(
      clusters,
      ({ first }) => first.id,
      (cluster) => chip(cluster, mirror, messages),
    ),
};
