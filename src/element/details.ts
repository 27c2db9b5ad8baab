import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { memo } from '../base/memo.js';
import { PAN_STEP, ZOOM_STEP } from '../interaction/intent.js';
import type { Intent } from '../interaction/intent.js';
import type { Timeline, TimelineEvent } from '../model/timeline.js';
import type { Picture } from '../pipeline.js';
import { renderCard } from '../render/card.js';
import { cardStyles } from '../render/card.styles.js';
import { renderEntryText } from '../render/entry-text.js';
import { renderLegend } from '../render/legend.js';
import { listStyles } from '../render/list.styles.js';
import { summarize } from '../render/summarize.js';
import { renderNoneInView } from '../render/none-in-view.js';
import { renderOverview } from '../render/overview.js';
import { readingStyles } from '../render/reading.styles.js';
import { stripStyles } from '../render/strip.styles.js';
import { renderToolbar, toolbarButtons } from '../render/toolbar.js';
import type { ToolbarAction } from '../render/toolbar.js';
import { toolbarStyles } from '../render/toolbar.styles.js';
import type { Viewport } from '../scale/viewport.js';
import { DOT_PX } from '../scene/build-marks.js';
import { marksInUse } from '../scene/marks-in-use.js';
import { outlineTimeline } from '../scene/outline.js';
import { anchorOf } from '../time/anchor.js';
import { formatEdge, formatWindow } from '../time/format-window.js';
import { renderEntryList } from './entries.js';
import type { EntryState } from './entries.js';
import type { IntentController } from './intent-controller.js';
import type { PanelState } from './panels.js';

export const detailStyles = [toolbarStyles, readingStyles, listStyles, cardStyles, stripStyles];

/** Above this many events the overview is there from the start, so that zooming changes no heights. */
const MANY_EVENTS = 30;

/** Smaller differences from the fitted view, as a share of it, are rounding. */
const SAME_SHARE = 1e-3;

/** Whether the view is another than that of everything. */
function isZoomed({ scale, fitted }: Picture): boolean {
  const { span, center } = scale.viewport;
  return Math.abs(span - fitted.span) + Math.abs(center - fitted.center) > fitted.span * SAME_SHARE;
}

/** What a first look does without: the list for keys and listeners, the card, overview and legend. */
export class Details {
  readonly #intents: IntentController;
  readonly #outline = memo(outlineTimeline);
  readonly #marks = memo(marksInUse);
  readonly #ticks = memo(overviewTicks);
  readonly text = renderEntryText;

  constructor(intents: IntentController) {
    this.#intents = intents;
  }

  /** What the picture shows, in sentences for listeners. */
  summary({ timeline, wording }: PanelState): string {
    return summarize(this.#outline(timeline), wording);
  }

  list(state: EntryState): TemplateResult {
    return renderEntryList(state, this.#intents, this);
  }

  /** Buttons that answer, and so are not shown before there is somebody to answer. */
  toolbar({ picture, listed, vertical, wording, tool, timeline }: PanelState): TemplateResult {
    const view = picture?.scale.viewport;
    return renderToolbar({
      buttons: toolbarButtons({
        zoomable: timeline.events.length > 0,
        zoomed: picture !== undefined && isZoomed(picture),
        atClosest: picture !== undefined && view !== undefined && view.span <= picture.limits.minSpan,
        atStart: picture !== undefined && picture.scene.earlier === 0,
        atEnd: picture !== undefined && picture.scene.later === 0,
        listed,
      }),
      current: tool,
      vertical,
      messages: wording.messages,
      onCurrent: (current) => this.#intents.change({ tool: current }),
      onAction: (action) => {
        if (action === 'list') this.#intents.toggleList();
        else void this.#intents.emit(intentOf(action));
      },
    });
  }

  /** A way back from a stretch of time in which there is nothing. */
  nowhere({ picture, listed, timeline, wording }: PanelState): TemplateResult | typeof nothing {
    const empty = picture && !listed && picture.scene.inView === 0 && timeline.events.length > 0;
    return empty
      ? renderNoneInView(wording.messages, () => void this.#intents.emit({ type: 'fit', cause: 'button' }))
      : nothing;
  }

  /** The card of the open entry, wherever it stands. */
  card(state: EntryState, entry: NonNullable<EntryState['card']>): TemplateResult {
    const { timeline, wording, settings, picture, rtl } = state;
    const intents = this.#intents;
    const last = timeline.events.length - 1;
    const mark = picture?.scene.marks.find(({ event }) => event.id === entry.id);
    const isEvent = entry.type === 'event';
    return renderCard({
      entry,
      position: isEvent ? entry.index + 1 : undefined,
      total: timeline.events.length,
      wording,
      layout: state.cardLayout,
      headingLevel: settings.headingLevel,
      notchPx: mark && (rtl ? (picture?.scene.widthPx ?? 0) - mark.x : mark.x),
      onClose: () => void intents.emit({ type: 'dismiss', cause: 'button' }),
      onPrevious: isEvent && entry.index > 0 ? () => intents.step(-1) : undefined,
      onNext: isEvent && entry.index < last ? () => intents.step(1) : undefined,
      onCopyLink: entry.authoredId ? () => void intents.copyLink(entry) : undefined,
      linkCopied: state.linkCopied,
    });
  }

  /**
   * The overview takes the legend's place while zoomed in, unless there is a reason to show both. Undefined as long
   * as there is no picture.
   */
  strip(state: PanelState): unknown {
    const { timeline, settings, picture, vertical, wording } = state;
    if (!picture) return undefined;
    const many = timeline.events.length > MANY_EVENTS;
    const overview =
      settings.overview !== 'never' && (settings.overview === 'always' || many || isZoomed(picture));
    const legend =
      settings.legend !== 'never' &&
      (settings.legend === 'always' || many || !overview || settings.overview === 'always');
    return [
      overview ? this.#overview(state, picture) : nothing,
      legend
        ? renderLegend({
            groups: timeline.groups,
            marks: this.#marks(timeline, (DOT_PX * picture.fitted.span) / picture.scale.lengthPx),
            wording,
            compact: vertical && settings.legend !== 'always',
          })
        : nothing,
    ];
  }

  #overview({ timeline, rtl, wording }: PanelState, picture: Picture): TemplateResult {
    const { fitted, scale, folded, layout } = picture;
    const at = (u: number) => Math.min(Math.max((u - fitted.start) / fitted.span, 0), 1);
    const [first, last] = [folded.toT(fitted.start), folded.toT(fitted.end)];
    const options = { locale: wording.locale, timeZone: wording.timeZone, month: 'short' } as const;
    return renderOverview({
      widthPx: layout.vertical ? layout.acrossPx : layout.lengthPx,
      events: this.#ticks(timeline, folded, fitted),
      window: { start: at(scale.viewport.start), end: at(scale.viewport.end) },
      windowText: formatWindow(scale.start, scale.end, options),
      startText: formatEdge(first, last - first, options),
      endText: formatEdge(last, last - first, options),
      rtl,
      onWindow: ({ start, end }, settled) =>
        void this.#intents.emit({
          type: 'window',
          start: fitted.start + start * fitted.span,
          end: fitted.start + end * fitted.span,
          cause: 'overview',
          settled,
        }),
    });
  }
}

function intentOf(action: Exclude<ToolbarAction, 'list'>): Intent {
  const cause = 'button';
  switch (action) {
    case 'earlier':
      return { type: 'pan', fraction: -PAN_STEP, cause };
    case 'later':
      return { type: 'pan', fraction: PAN_STEP, cause };
    case 'zoomIn':
      return { type: 'zoom', factor: ZOOM_STEP, cause };
    case 'zoomOut':
      return { type: 'zoom', factor: 1 / ZOOM_STEP, cause };
    case 'fit':
      return { type: 'fit', cause };
  }
}

type OverviewTick = { readonly at: number; readonly group: TimelineEvent['group'] };

function overviewTicks({ events }: Timeline, folded: Picture['folded'], fitted: Viewport): OverviewTick[] {
  return events.map(({ when, group }) => ({
    at: (folded.toU(anchorOf(when)) - fitted.start) / fitted.span,
    group,
  }));
}
