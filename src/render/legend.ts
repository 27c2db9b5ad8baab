import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Wording } from '../layout/label-text.js';
import { innerGroups } from '../model/inner-groups.js';
import type { Group } from '../model/timeline.js';
import { colorOf, shapeOf } from '../scene/group-look.js';
import type { MarkKind, MarksInUse } from '../scene/marks-in-use.js';
import { glyph } from './glyph.js';
import { place } from './place.js';
import { walkButtons } from './roving.js';

export interface LegendOptions {
  readonly groups: readonly Group[];
  /** Those of them that are not to be seen, and how many events that are. */
  readonly hidden: readonly Group[];
  readonly hiddenEvents: number;
  /** Place of the button that Tab reaches; the keys move it. */
  readonly stop: number;
  readonly marks: MarksInUse;
  readonly wording: Wording;
  /** Groups only. */
  readonly compact: boolean;
  /** The button at this place got the focus. */
  readonly onStop: (stop: number) => void;
  /** Groups that are all hidden, or all shown. */
  readonly onToggle: (groups: readonly Group[]) => void;
}

/**
 * Groups first, by colour and shape, each a button that hides and shows it and what is in it, then the marks in use, in
 * neutral grey, and last, so that it moves nothing, how much is hidden. Nothing where there is nothing to tell.
 */
export function renderLegend(options: LegendOptions): TemplateResult | typeof nothing {
  const { groups, hidden, hiddenEvents, marks, wording, compact } = options;
  const { messages } = wording;
  const samples = compact ? [] : explain(marks, wording);
  if (groups.length + samples.length === 0) return nothing;
  const stop = Math.min(options.stop, hidden.length > 0 ? groups.length : groups.length - 1);
  const button = (at: number, toggled: readonly Group[], content: unknown, pressed?: string) =>
    html`<button
      type="button"
      class="legend-button ${pressed === undefined ? 'link no-print' : ''}"
      tabindex=${at === stop ? 0 : -1}
      aria-pressed=${pressed ?? nothing}
      @click=${() => options.onToggle(toggled)}
      @focus=${() => options.onStop(at)}
    >
      ${content}
    </button>`;
  const item = (group: Group): TemplateResult => {
    const all = innerGroups(group, groups);
    const shown = all.filter((each) => !hidden.includes(each));
    const name = html`<span class="sample" ${place({ vars: { '--_color': colorOf(group) } })}
        >${glyph(shapeOf(group), { hollow: shown.length === 0 })}</span
      >
      <span dir="auto">${group.title}</span>`;
    const pressed = shown.length === 0 ? 'false' : shown.length === all.length ? 'true' : 'mixed';
    const inner = all.filter(({ parent }) => parent === group);
    return html`<li>
      ${button(group.index, shown.length > 0 ? shown : all, name, pressed)}
      ${
        inner.length > 0
          ? html`<ul class="inner" role="list">
              ${inner.map(item)}
            </ul>`
          : nothing
      }
    </li>`;
  };
  return html`<ul
    part="legend"
    class="legend"
    role="list"
    aria-label=${messages.legend}
    @keydown=${(event: KeyboardEvent) => walkButtons(event, '.legend-button')}
  >
    ${groups.filter(({ parent }) => !parent).map(item)}
    ${samples.map(
      ([sample, words]) =>
        html`<li>
          <span class="sample">${sample}</span>
          <span>${words}</span>
        </li>`,
    )}
    ${
      hidden.length > 0
        ? html`<li>
            ${hiddenEvents > 0 ? html`<span>${messages.hidden(hiddenEvents)}</span>` : nothing}
            ${button(groups.length, hidden, messages.showAll)}
          </li>`
        : nothing
    }
  </ul>`;
}

type Explanation = readonly [sample: TemplateResult, words: string];

/** What kind of date comes first, then how sure the fact is, then how spans end. */
function explain({ kinds, statuses }: MarksInUse, { messages, locale }: Wording): Explanation[] {
  const words = (kind: MarkKind): Explanation => [SAMPLES[kind], messages.marks[kind]];
  const ends: readonly MarkKind[] = ['open', 'loose', 'torn'];
  const result = kinds.filter((kind) => !ends.includes(kind)).map(words);
  if (statuses.length > 0) {
    // "Reported" alone might be taken for "confirmed by a report".
    const shown = statuses.join() === 'reported' ? (['reported', 'unconfirmed'] as const) : statuses;
    const text = shown.map((status) => messages.claims[status]().toLocaleLowerCase(locale)).join(', ');
    result.push([glyph('circle', { hollow: true, dashed: true }), text]);
  }
  return [...result, ...kinds.filter((kind) => ends.includes(kind)).map(words)];
}

const picture = (widthPx: number, drawing: unknown, fade = ''): TemplateResult =>
  html`<svg
    class=${fade}
    viewBox="0 0 ${widthPx} 12"
    width=${widthPx}
    height="12"
    aria-hidden="true"
    fill="currentColor"
  >
    ${drawing}
  </svg>`;

const tail = (side: 'earlier' | 'later'): TemplateResult =>
  picture(14, svg`<rect y="3.5" width="14" height="5" />`, `fade-${side}`);

const SAMPLES: Readonly<Record<MarkKind, TemplateResult>> = {
  extent: picture(21, svg`<rect y="1.5" width="21" height="9" rx="4.5" />`),
  approximate: picture(26, svg`<rect y="1" width="26" height="10" />`, 'fade-both'),
  latest: html`${tail('earlier')}${glyph('circle')}`,
  earliest: html`${glyph('circle')}${tail('later')}`,
  uncertain: picture(
    21,
    svg`<rect x="1" y="2" width="19" height="8" rx="4" fill-opacity="0.35" stroke="currentColor" stroke-width="1.5"
      stroke-dasharray="3 2" />`,
  ),
  open: picture(20, svg`<path d="M0 1H14L20 6L14 11H0Z" />`, 'directed'),
  loose: picture(24, svg`<path d="M0 1H14V11H0Z" /><path d="M14 1H24V11H14Z" opacity="0.4" />`),
  torn: picture(20, svg`<path d="M0 1H17L20 3.5L16.5 6L20 8.5L17 11H0Z" />`),
};
