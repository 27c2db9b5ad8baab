import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Wording } from '../layout/label-text.js';
import { annotationWordsFor, presentText } from '../messages/annotation-words.js';
import type { Timeline } from '../model/timeline.js';
import { writeDate } from '../time/write-date.js';

export interface NoteListOptions {
  readonly timeline: Timeline;
  readonly wording: Wording;
  /** Whether it is for eyes too: where the picture shows numbers only, or is not there. */
  readonly visible: boolean;
}

/** The author's notes and lines in words, numbered as beside a vertical axis. */
export function renderNoteList({ timeline, wording, visible }: NoteListOptions): TemplateResult | undefined {
  const { annotations = [], lines = [] } = timeline;
  const { locale, timeZone } = wording;
  const items = [
    ...annotations.map(({ text, when }) => ({ text, date: writeDate(when, { locale, timeZone }) })),
    // The present needs no note.
    ...lines.flatMap(({ title, at }) =>
      title === undefined
        ? []
        : {
            text: title,
            date: at === 'now' ? presentText(locale) : writeDate(at, { locale, timeZone }),
          },
    ),
  ];
  if (items.length === 0) return undefined;
  return html`<ol
    part="notes"
    role="list"
    class=${classMap({ notes: true, hidden: !visible })}
    aria-label=${annotationWordsFor(locale).notes}
  >
    ${items.map(({ text, date }) => html`<li><span dir="auto">${text}</span> <small>${date}</small></li>`)}
  </ol>`;
}
