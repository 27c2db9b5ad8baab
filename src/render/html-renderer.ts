import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AxisText, Box, Part, Label, Mark, PeriodBar, Point, Scene } from '../scene/scene.js';
import { glyph } from './glyph.js';
import type { Mirror, PlotState } from './layer.js';
import { place } from './place.js';

/** Paints the scene's boxes and texts into `container`, reusing the nodes of the last frame by id. */
export function renderPlot(scene: Scene, state: PlotState, container: HTMLElement): void {
  const mirror = (box: Box): Box => (state.rtl ? { ...box, x: scene.widthPx - box.x - box.width } : box);
  const { selected } = state;
  render(
    html`
      ${repeat(
        scene.periods,
        ({ period }) => period.id,
        (bar) => periodBar(bar, mirror),
      )}
      <div part="axis" class="axis">
        <div class="axis-line" ${place(mirror(scene.axis))}></div>
        ${scene.tickLines.map((box) => html`<div class="tick-line" ${place(mirror(box))}></div>`)}
        ${scene.axisTexts.map((text) => axisText(text, state.rtl))}
      </div>
      ${state.layers.map((layer) => layer.render?.(scene, mirror, state))}
      ${repeat(
        scene.labels,
        ({ event }) => event.id,
        (label) => stem(label, mirror, label.event.id === selected),
      )}
      ${repeat(
        scene.marks,
        ({ event }) => event.id,
        (mark) => marker(mark, mirror, mark.event.id === selected),
      )}
      ${repeat(
        scene.labels,
        ({ event }) => event.id,
        (label) => labelBox(label, mirror, label.event.id === selected),
      )}
    `,
    container,
  );
}

function axisText({ text, x, y, role, align }: AxisText, rtl: boolean): TemplateResult {
  return html`<span class="${role} ${align}" ${place({ x: rtl ? -x : x, y })}>${text}</span>`;
}

/** A box one pixel wide; what is bent is left to a layer. */
function stem({ event, connector }: Label, mirror: Mirror, selected: boolean): unknown {
  if (connector.length > 2) return nothing;
  const [[x, from], [, to]] = connector as [Point, Point];
  const box = mirror({
    x: Math.round(x) - 0.5,
    y: Math.min(from, to),
    width: 1,
    height: Math.abs(to - from),
  });
  return html`<div
    part="connector"
    class=${classMap({ connector: true, stem: true, selected })}
    data-event=${event.id}
    ${place({ ...box, x: Math.floor(box.x) })}
  ></div>`;
}

function marker(mark: Mark, mirror: Mirror, selected: boolean): TemplateResult {
  const { event, form, core } = mark;
  const classes = {
    mark: true,
    [mark.form]: true,
    soft: mark.soft,
    dashed: mark.dashed,
    hollow: mark.hollow,
    selected,
    [`start-${mark.start}`]: true,
    [`end-${mark.end}`]: true,
  };
  return html`<div
    part="marker"
    class=${classMap(classes)}
    data-event=${event.id}
    ${place({ ...mirror(mark.box), vars: { '--_color': mark.color } })}
  >
    ${mark.tail ? html`<i class="tail ${mark.tail < 0 ? 'earlier' : 'later'}"></i>` : nothing}
    ${
      form === 'dot'
        ? glyph(mark.shape, { hollow: mark.hollow, dashed: mark.hollow || mark.dashed })
        : html`<i class="fill"></i>`
    }
    ${core ? html`<i class="core" ${place(partVars(core))}></i>` : nothing} ${cutMarks(mark.cuts)}
  </div>`;
}

function cutMarks(cuts: readonly Part[]): TemplateResult[] {
  return cuts.map((cut) => html`<i class="cut" ${place(partVars(cut))}></i>`);
}

function partVars({ startPx, endPx }: Part): { vars: Record<`--${string}`, string> } {
  return { vars: { '--_part-start': `${startPx}px`, '--_part-length': `${endPx - startPx}px` } };
}

function labelBox({ event, text, box, pinned }: Label, mirror: Mirror, selected: boolean): TemplateResult {
  const lines = (texts: readonly string[]) => texts.map((line) => html`<span>${line}</span>`);
  return html`<div
    part="label"
    class=${classMap({ label: true, pinned, selected })}
    data-event=${event.id}
    lang=${event.lang ?? nothing}
    ${place({ ...mirror(box) })}
  >
    <div class="meta" dir="auto">${lines(text.meta)}</div>
    <div class="title" dir="auto">${lines(text.title)}</div>
    ${text.claim.length > 0 ? html`<div class="claim" dir="auto">${lines(text.claim)}</div>` : nothing}
  </div>`;
}

function periodBar(bar: PeriodBar, mirror: Mirror): TemplateResult {
  const { period, core, text } = bar;
  const classes = {
    period: true,
    band: period.as === 'band',
    'on-tail': bar.textOnTail,
    soft: bar.soft,
    dashed: bar.dashed,
    hollow: bar.hollow,
    [`start-${bar.start}`]: true,
    [`end-${bar.end}`]: true,
  };
  const vars = {
    '--_color': bar.color,
    '--_text-start': text && `${text.startPx}px`,
    '--_text-length': text && `${text.widthPx + 1}px`,
  };
  return html`<div
    part="period"
    class=${classMap(classes)}
    data-period=${period.id}
    ${place({ ...mirror(bar.box), vars })}
  >
    <i class="fill"></i>
    ${core ? html`<i class="core" ${place(partVars(core))}></i>` : nothing} ${cutMarks(bar.cuts)}
    ${
      text
        ? html`<span class="period-title" lang=${period.lang ?? nothing}><bdi>${period.title}</bdi></span>`
        : nothing
    }
  </div>`;
}
