import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { memo } from '../base/memo.js';
import { PAN_STEP, ZOOM_STEP } from '../interaction/intent.js';
import type { Intent } from '../interaction/intent.js';
import { columnsOf, hasMoments } from '../model/columns.js';
import type { Period, Timeline, TimelineEvent, UndatedEvent } from '../model/timeline.js';
import type { Picture } from '../pipeline.js';
import { renderCard } from '../render/card.js';
import { cardStyles } from '../render/card.styles.js';
import { renderEntryText } from '../render/entry-text.js';
import type { Relation } from '../render/entry-text.js';
import { renderLegend } from '../render/legend.js';
import { listStyles } from '../render/list.styles.js';
import { summarize } from '../render/summarize.js';
import { renderNoneInView } from '../render/none-in-view.js';
import { renderOverview } from '../render/overview.js';
import type { OverviewEvents } from '../render/overview.js';
import { readingStyles } from '../render/reading.styles.js';
import { stripStyles } from '../render/strip.styles.js';
import { issueText } from '../render/footer.js';
import { renderProgress } from '../render/progress.js';
import { renderProblems } from '../render/problems.js';
import { renderToolbar, toolbarButtons } from '../render/toolbar.js';
import type { ToolbarAction } from '../render/toolbar.js';
import { toolbarStyles } from '../render/toolbar.styles.js';
import type { Viewport } from '../scale/viewport.js';
import { linksOf, webOf } from '../scene/build-arcs.js';
import { entryColorOf } from '../scene/group-look.js';
import { marksInUse } from '../scene/marks-in-use.js';
import { outlineTimeline } from '../scene/outline.js';
import { DOT_PX } from '../layout/foot.js';
import { FITTED_LIMIT } from '../layout/labels.js';
import { countsOf } from '../layout/ribbon.js';
import { formatEdge, formatWindow } from '../time/format-window.js';
import { renderEntryList } from './entries.js';
import type { EntryState } from './entries.js';
import type { GroupFilter } from './group-filter.js';
import type { IntentController } from './intent-controller.js';
import type { PanelState } from './panels.js';
import { windowOptionsOf } from './window-options.js';

export const detailStyles = [toolbarStyles, readingStyles, listStyles, cardStyles, stripStyles];

/** Problems after which a part of the events is not there. */
const LEFT_OUT = ['too-many', 'load-cut', 'load-broken-off', 'load-stopped'];

/** Whether the picture is of some events only: in the footer, what tells so would move it, by coming and by going. */
function isSketch({ progress, listed }: PanelState): boolean {
  return !listed && progress?.ofEvents !== undefined;
}

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
  readonly #groups: GroupFilter;
  readonly #summary = memo(summarize);
  readonly #placeOf = memo(placeOf);
  readonly #web = memo(webOf);
  readonly #events = memo(overviewEvents);

  constructor(intents: IntentController, groups: GroupFilter) {
    this.#intents = intents;
    this.#groups = groups;
  }

  /** What the picture shows, in sentences for listeners. */
  summary({ timeline, whole, wording, picture, listed, reckoning }: PanelState): string {
    const axis = listed ? undefined : picture?.folded;
    return this.#summary(outlineTimeline(timeline), wording, axis, hasMoments(whole), reckoning?.every);
  }

  /** What is still to come of a stream, what was left out, and what else is wrong where it is asked for. */
  problems(state: PanelState): unknown {
    const { issues, wording, problemsShown } = state;
    const leftOut = issues.filter(({ code }) => LEFT_OUT.includes(code));
    return [
      isSketch(state) ? nothing : this.#progress(state),
      leftOut.map((issue) => html`<p class="left-out">${issueText(issue)}</p>`),
      problemsShown && issues.length > 0 ? renderProblems(issues, wording) : nothing,
    ];
  }

  list(state: EntryState): TemplateResult {
    const around = this.#placeOf(state.timeline, state.current ?? state.selected?.id);
    return renderEntryList(state, this.#intents, this, around);
  }

  /** Buttons that answer, and so are not shown before there is somebody to answer. */
  toolbar({ picture, listed, vertical, wording, tool, whole }: PanelState): TemplateResult {
    const view = picture?.scale.viewport;
    return renderToolbar({
      buttons: toolbarButtons({
        zoomable: whole.events.length > 0,
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

  #progress({ progress, wording }: PanelState): TemplateResult | typeof nothing {
    return progress ? renderProgress(progress, wording.messages, this.#intents.stopLoading) : nothing;
  }

  /**
   * Over the plot: how much a sketch is of the whole, or a way back from a stretch of time in which there is nothing, and from
   * having hidden everything.
   */
  over(state: PanelState): TemplateResult | typeof nothing {
    if (isSketch(state)) return this.#progress(state);
    const { picture, listed, timeline, whole, wording } = state;
    const { events, periods, undated } = timeline;
    const { noneInView, allHidden, showAll } = wording.messages;
    const hidden = this.#groups.hiddenOf(whole);
    const left = events.length + periods.length + (listed ? undated.length : 0);
    if (left === 0 && hidden.length > 0)
      return renderNoneInView(allHidden, showAll, () => this.#groups.toggle(hidden));
    const empty = picture && !listed && picture.scene.inView === 0 && events.length > 0;
    return empty
      ? renderNoneInView(noneInView, showAll, () => void this.#intents.emit({ type: 'fit', cause: 'button' }))
      : nothing;
  }

  /** Everything about an entry below its title, where nothing can be pressed. */
  text(state: EntryState, entry: TimelineEvent | Period | UndatedEvent): TemplateResult {
    return renderEntryText({ entry, wording: state.wording, relations: this.#relations(state, entry) });
  }

  #relations({ timeline, wording, annotations }: PanelState, { id }: { readonly id: string }): Relation[] {
    if (!annotations) return [];
    const words = annotations.annotationWordsFor(wording.locale);
    const web = this.#web(timeline);
    return linksOf(web, id).map(({ from, to, type, label }) => ({
      from: web.entries.get(from)!,
      to: web.entries.get(to)!,
      words: label ?? words.links[type],
    }));
  }

  /** The card of the open entry, wherever it stands. */
  card(state: EntryState, entry: NonNullable<EntryState['card']>): TemplateResult {
    const { timeline, wording, settings, picture, rtl } = state;
    const intents = this.#intents;
    const last = timeline.events.length - 1;
    const at = this.#placeOf(timeline, entry.id);
    const mark = picture?.scene.marks.find(({ event }) => event.id === entry.id);
    return renderCard({
      entry,
      position: at < 0 ? undefined : at + 1,
      total: timeline.events.length,
      wording,
      layout: state.cardLayout,
      headingLevel: settings.headingLevel,
      notchPx: mark && (rtl ? (picture?.scene.widthPx ?? 0) - mark.x : mark.x),
      onClose: () => void intents.emit({ type: 'dismiss', cause: 'button' }),
      onPrevious: at > 0 ? () => intents.step(-1) : undefined,
      onNext: at >= 0 && at < last ? () => intents.step(1) : undefined,
      onCopyLink: entry.authoredId ? () => void intents.copyLink(entry) : undefined,
      linkCopied: state.linkCopied,
      relations: this.#relations(state, entry),
      onFollow: (other) => void intents.open(other, 'button'),
    });
  }

  /**
   * The overview takes the legend's place while zoomed in, unless there is a reason to show both. What is hidden can be
   * shown again wherever the reader is, even where the two are `tucked` away. Undefined before there is even a prospect.
   */
  strip(state: PanelState, tucked = false): unknown {
    const { timeline, whole, settings, picture = state.prospect, vertical, wording } = state;
    if (!picture) return undefined;
    const groups = this.#groups;
    // Then the overview is there from the start, so that zooming changes no heights.
    const many = whole.events.length > FITTED_LIMIT;
    const overview =
      !tucked &&
      settings.overview !== 'never' &&
      (settings.overview === 'always' || many || isZoomed(picture));
    const legend =
      !tucked &&
      settings.legend !== 'never' &&
      (settings.legend === 'always' || many || !overview || settings.overview === 'always');
    const hidden = groups.hiddenOf(whole);
    return [
      overview ? this.#overview(state, picture) : nothing,
      legend || hidden.length > 0
        ? renderLegend({
            groups: whole.groups,
            hidden,
            hiddenEvents: whole.events.length - timeline.events.length,
            stop: groups.stop,
            onStop: (stop) => groups.stopAt(stop),
            onToggle: (toggled) => groups.toggle(toggled),
            marks: marksInUse(whole, (DOT_PX * picture.fitted.span) / picture.scale.lengthPx, picture.folded),
            wording,
            compact: tucked || (vertical && settings.legend !== 'always'),
          })
        : nothing,
    ];
  }

  #overview(state: PanelState, picture: Picture): TemplateResult {
    const { timeline, rtl } = state;
    const { fitted, scale, folded, layout } = picture;
    const at = (u: number) => Math.min(Math.max((u - fitted.start) / fitted.span, 0), 1);
    const [first, last] = [folded.toT(fitted.start), folded.toT(fitted.end)];
    const options = windowOptionsOf(state);
    return renderOverview({
      widthPx: layout.vertical ? layout.acrossPx : layout.lengthPx,
      events: this.#events(timeline, folded, fitted),
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

function overviewEvents({ events }: Timeline, folded: Picture['folded'], fitted: Viewport): OverviewEvents {
  const columns = columnsOf(events);
  return {
    count: events.length,
    at: (i) => (folded.toU(columns.anchors[i]!) - fitted.start) / fitted.span,
    colorOf: (i) => entryColorOf(events[i]!),
    counts() {
      const before = countsOf(columns, folded);
      return (at) => before(fitted.start + at * fitted.span);
    },
  };
}

/** Where an event is among those shown; -1 if it is not. */
function placeOf({ events }: Timeline, id: string | undefined): number {
  return id === undefined ? -1 : events.findIndex((event) => event.id === id);
}
