import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { GroupLane } from '../layout/arrange-lanes.js';
import type { Messages } from '../messages/messages.js';
import { colorOf, shapeOf } from '../scene/group-look.js';
import { INDENT_PX, meetsHeader } from '../scene/lane-header.js';
import type { Scene } from '../scene/scene.js';
import { glyph } from './glyph.js';
import { place } from './place.js';
import { walkButtons } from './roving.js';

export interface LaneHeadersOptions {
  readonly scene: Pick<Scene, 'lanes' | 'labels'>;
  readonly messages: Messages;
  /** Place of the header that Tab reaches; the keys move it. */
  readonly stop: number;
  /** The header at this place got the focus. */
  readonly onStop: (stop: number) => void;
  readonly onToggle: (key: string | undefined) => void;
}

/** Over each lane a button that tells whose it is, and makes it thin and high again. */
export function renderLaneHeaders(options: LaneHeadersOptions): TemplateResult {
  const { messages } = options;
  const { lanes = [], labels } = options.scene;
  const pinned = labels.filter((label) => label.pinned);
  const stop = Math.min(options.stop, lanes.length - 1);
  return html`<div
    class="lane-headers"
    @keydown=${(event: KeyboardEvent) => walkButtons(event, '.lane-header', true)}
  >
    ${lanes.map(
      (lane, i) =>
        html`<button
          part="lane-header"
          type="button"
          class=${classMap({ 'lane-header': true, covered: pinned.some(({ box }) => meetsHeader(box, lane)) })}
          tabindex=${i === stop ? 0 : -1}
          aria-expanded=${!lane.isFolded}
          @click=${() => options.onToggle(lane.group?.id)}
          @focus=${() => options.onStop(i)}
          ${place({ y: lane.topPx, vars: { '--_indent': `${lane.level * INDENT_PX}px` } })}
        >
          ${name(lane, messages)}
          <svg
            class="lane-chevron"
            viewBox="0 0 10 10"
            width="10"
            height="10"
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
            aria-hidden="true"
          >
            <path d="M1 3L5 7L9 3" />
          </svg>
        </button>`,
    )}
  </div>`;
}

function name({ group, groups, count }: GroupLane, messages: Messages): TemplateResult {
  const title = group?.title ?? (groups.length > 1 ? messages.more(groups.length) : undefined);
  return html`${
      group
        ? html`<span class="sample" ${place({ vars: { '--_color': colorOf(group) } })}
            >${glyph(shapeOf(group))}</span
          >`
        : nothing
    }
    ${
      title === undefined
        ? nothing
        : html`<span class="lane-title" dir="auto">${title}<span class="comma">, </span></span>`
    } <span class="lane-count" dir="auto">${messages.events(count)}</span>`;
}
