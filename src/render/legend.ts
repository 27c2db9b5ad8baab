import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Wording } from '../layout/label-text.js';
import type { Group } from '../model/timeline.js';
import { colorOf, shapeOf } from '../scene/group-look.js';
import type { MarkKind, MarksInUse } from '../scene/marks-in-use.js';
import { glyph } from './glyph.js';
import { place } from './place.js';

export interface LegendOptions {
  readonly groups: readonly Group[];
  readonly marks: MarksInUse;
  readonly wording: Wording;
  /** Groups only. */
  readonly compact: boolean;
}

/** Groups first, by colour and shape, then the marks in use, in neutral grey. Nothing where there is nothing to tell. */
export function renderLegend({
  groups,
  marks,
  wording,
  compact,
}: LegendOptions): TemplateResult | typeof nothing {
  const samples = compact ? [] : explain(marks, wording);
  if (groups.length + samples.length === 0) return nothing;
  return html`<ul part="legend" class="legend" role="list" aria-label=${wording.messages.legend}>
    ${groups.map(
      (group) =>
        html`<li>
          <span class="sample" ${place({ vars: { '--_color': colorOf(group) } })}
            >${glyph(shapeOf(group))}</span
          >
          <span dir="auto">${group.title}</span>
        </li>`,
    )}
    ${samples.map(
      ([sample, words]) =>
        html`<li>
          <span class="sample">${sample}</span>
          <span>${words}</span>
        </li>`,
    )}
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
