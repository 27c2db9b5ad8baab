import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { claimText, dateText } from '../layout/label-text.js';
import type { Wording } from '../layout/label-text.js';
import type { Entry, Period, Timeline, TimelineEvent, UndatedEvent } from '../model/timeline.js';
import { isHollow } from '../scene/build-marks.js';
import { entryColorOf, shapeOf } from '../scene/group-look.js';
import type { Box } from '../scene/scene.js';
import { formatIso } from '../time/format-iso.js';
import { glyph } from './glyph.js';
import { renderHeading } from './heading.js';
import { listWindow } from './list-window.js';
import { place } from './place.js';

export interface ListOptions {
  readonly timeline: Timeline;
  readonly wording: Wording;
  /** `picture`: unseen, each button laid over its mark; `rows`: a list to look at. */
  readonly layout: 'picture' | 'rows';
  /** Newest first. */
  readonly reversed: boolean;
  /** On paper: all events and everything about them. */
  readonly printing: boolean;
  /** The entry that Tab reaches; the first one if there is none of this id. */
  readonly current: string | undefined;
  /** Index of the event around which rows are rendered, if there are too many for all of them. */
  readonly around: number;
  readonly selected: string | undefined;
  /** Of the timeline's title. */
  readonly headingLevel: number;
  /** The card of the selected entry, where the list is what one looks at. */
  readonly detail: unknown;
  /** Everything about an entry below its title. */
  readonly textOf: (entry: TimelineEvent | Period | UndatedEvent) => unknown;
  /** Where an entry's button lies in `picture`, px from the list's left and top; undefined out of view. */
  readonly boxOf: (entry: Entry) => Box | undefined;
  readonly onSelect: (entry: Entry) => void;
  /** An entry's button got the focus. */
  readonly onFocus: (entry: Entry) => void;
  /** Asks for rows around the event at `index`, which should get the focus. */
  readonly onShow: (index: number) => void;
}

/** All events in time order, the periods, and what has no readable date. */
export function renderList(options: ListOptions): TemplateResult {
  const { timeline, wording, layout, printing } = options;
  const { periods, undated } = timeline;
  const { messages } = wording;
  const shown = shownEvents(options);
  const stop = tabStop(shown.rows, options);
  return html`<div part="list" class=${classMap({ list: true, [layout]: true, printing })}>
    ${eventList(shown, stop, options)}
    ${
      periods.length > 0
        ? html`${heading(options, 'period-list', messages.periodList)}
            <ul role="list" aria-labelledby="period-list">
              ${repeat(
                periods,
                ({ id }) => id,
                (period) => html`<li data-period=${period.id}>${row(period, options, stop)}</li>`,
              )}
            </ul>`
        : nothing
    }
    ${
      undated.length > 0
        ? html`${heading(options, 'undated-list', messages.undatedList)}
            <ul role="list" aria-labelledby="undated-list">
              ${undated.map((event) => undatedRow(event, options))}
            </ul>`
        : nothing
    }
  </div>`;
}

function heading({ headingLevel }: ListOptions, id: string, text: string): TemplateResult {
  return renderHeading(headingLevel + 1, text, { id, className: 'list-heading' });
}

interface ShownEvents {
  readonly rows: readonly TimelineEvent[];
  /** Places of the rows in the order of the list: [start, end). */
  readonly start: number;
  readonly end: number;
}

function shownEvents({ timeline: { events }, reversed, printing, around }: ListOptions): ShownEvents {
  const total = events.length;
  const { start, end } = printing
    ? { start: 0, end: total }
    : listWindow(total, reversed ? total - 1 - around : around);
  return { rows: (reversed ? [...events].reverse() : events).slice(start, end), start, end };
}

/** Exactly one button is in the tab order, and it is one that is there. */
function tabStop(
  rows: readonly TimelineEvent[],
  { timeline: { periods }, current }: ListOptions,
): string | undefined {
  const stops: readonly Entry[] = [...rows, ...periods];
  return (stops.find(({ id }) => id === current) ?? stops[0])?.id;
}

function eventList(shown: ShownEvents, stop: string | undefined, options: ListOptions): TemplateResult {
  const { timeline, wording, layout, reversed, onShow } = options;
  const { eventList: name, showEarlier, showLater } = wording.messages;
  const { rows, start, end } = shown;
  const total = timeline.events.length;
  const more = (count: number, words: (n: number) => string, place: number) =>
    html`<button
      type="button"
      class="more"
      tabindex=${layout === 'picture' ? -1 : nothing}
      @click=${() => onShow(reversed ? total - 1 - place : place)}
    >
      ${words(count)}
    </button>`;
  return html`${
      start > 0
        ? more(start - listWindow(total, start - 1).start, reversed ? showLater : showEarlier, start - 1)
        : nothing
    }
    <ol role="list" aria-label=${name}>
      ${repeat(
        rows,
        ({ id }) => id,
        (event, i) =>
          html`<li data-event=${event.id} aria-setsize=${total} aria-posinset=${start + i + 1}>
            ${rowUnlessSame(event, options, stop)}
          </li>`,
      )}
    </ol>
    ${end < total ? more(listWindow(total, end).end - end, reversed ? showEarlier : showLater, end) : nothing}`;
}

/** Most rows of a frame are out of view, and as they were in the last one. */
function rowUnlessSame(
  entry: TimelineEvent | Period,
  options: ListOptions,
  stop: string | undefined,
): unknown {
  const { wording, layout, selected, printing } = options;
  if (printing || entry.id === selected) return row(entry, options, stop);
  const { x, y, width, height } = boxIn(options, entry) ?? {};
  const isStop = entry.id === stop;
  return guard([entry, wording, layout, isStop, x, y, width, height], () => row(entry, options, stop));
}

function boxIn({ layout, boxOf }: ListOptions, entry: Entry): Box | undefined {
  return layout === 'picture' ? boxOf(entry) : undefined;
}

/** One button, named by title, claim and date in this order; the eye gets the date first. */
function row(entry: TimelineEvent | Period, options: ListOptions, stop: string | undefined): TemplateResult {
  const { wording, layout, selected, printing, detail, onSelect, onFocus } = options;
  const open = entry.id === selected;
  const box = boxIn(options, entry);
  const isSeen = layout === 'rows' || printing;
  return html`<button
      type="button"
      class=${classMap({ row: true, placed: box !== undefined, open })}
      data-event=${entry.type === 'event' ? entry.id : nothing}
      data-period=${entry.type === 'period' ? entry.id : nothing}
      tabindex=${entry.id === stop ? 0 : -1}
      aria-expanded=${open}
      aria-controls=${open ? 'card' : nothing}
      @click=${() => onSelect(entry)}
      @focus=${() => onFocus(entry)}
      ${place(box ?? {})}
    >
      ${guard([entry, wording, isSeen], () => (isSeen ? rowContent : rowWords)(entry, wording))}
    </button>
    ${
      printing
        ? html`<div class="row-detail">${options.textOf(entry)}</div>`
        : open && layout === 'rows'
          ? detail
          : nothing
    }`;
}

/** What a row says does not change as its button follows its mark. */
function rowContent(entry: TimelineEvent | Period, wording: Wording): TemplateResult {
  const hollow = isHollow(entry);
  const claim = claimText(entry, wording.messages);
  return html`<span class="row-text">
      <span class="row-title" lang=${entry.lang ?? nothing} dir="auto">${entry.title}</span
      ><span class="comma">, </span>
      ${claim ? html`<span class="row-claim">${claim}<span class="comma">, </span></span>` : nothing}
    </span>
    <span class="sample" ${place({ vars: { '--_color': entryColorOf(entry) } })}
      >${glyph(shapeOf(entry.group), { hollow, dashed: hollow })}</span
    >
    <time class="row-date" datetime=${formatIso(entry.when) || nothing}>${dateText(entry, wording)}</time>`;
}

/** The same for those who only hear it, with the least that takes. */
function rowWords(entry: TimelineEvent | Period, wording: Wording): TemplateResult {
  const claim = claimText(entry, wording.messages);
  return html`<span
    ><span class="row-title" lang=${entry.lang ?? nothing} dir="auto">${entry.title}</span>,
    ${claim ? `${claim}, ` : nothing}<time datetime=${formatIso(entry.when) || nothing}
      >${dateText(entry, wording)}</time
    ></span
  >`;
}

/** Without a date there is nothing to open: what the author wrote stands here in full. */
function undatedRow(event: UndatedEvent, { textOf }: ListOptions): TemplateResult {
  return html`<li data-event=${event.id} lang=${event.lang ?? nothing}>
    <p class="row-title" dir="auto">${event.title}</p>
    ${event.written ? html`<p class="row-date" dir="auto">${event.written}</p>` : nothing}
    <div class="row-detail">${textOf(event)}</div>
  </li>`;
}
