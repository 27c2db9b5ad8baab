import { html, type PropertyValues, type TemplateResult } from 'lit';
import { loadMessages, messagesFor } from '../messages/messages.js';
import { hasEntries } from '../model/has-entries.js';
import type { Issue } from '../model/issue.js';
import type { PatchJson } from '../model/timeline-json.js';
import { panelStyles } from '../render/panels.styles.js';
import { plotStyles } from '../render/plot.styles.js';
import { renderLoading, renderState } from '../render/states.js';
import type { View } from '../pipeline.js';
import { isNarrow } from './card-layout.js';
import { ChronologyController } from './chronology-controller.js';
import type { Commands } from './commands.js';
import { readingTools } from './document-reader.js';
import type { EntryState } from './entries.js';
import { frameStyles } from './frame.styles.js';
import { setHostStates } from './host-states.js';
import type { Interactive } from './interactive.js';
import { initialInterface, type InterfaceState } from './interface-state.js';
import { LocaleController } from './locale-controller.js';
import { renderPanels } from './panels.js';
import { SelectionController } from './selection-controller.js';
import { readSettings } from './settings.js';
import { SourceController } from './source-controller.js';
import { StageController } from './stage-controller.js';
import { createStateBuilder } from './state-builder.js';
import { Teller } from './teller.js';
import { TimelineProperties } from './timeline-properties.js';
import { tokens } from './tokens.styles.js';
import { fetchInteractive } from './fetch-interactive.js';

/**
 * Dated events as an annotated, zoomable timeline, each date drawn and told at the precision it is known to.
 *
 * @summary An annotated, zoomable timeline.
 * @tag annotated-timeline
 *
 * @slot - Shown before the element is defined, and where it is given no data or none that can be drawn. A `<script type="application/json">` here is the document.
 * @slot header - Above the title.
 * @slot actions - Beside the toolbar.
 * @slot footer - Below the sources.
 *
 * @csspart header - Title, subtitle, introduction and toolbar.
 * @csspart toolbar - The buttons for zooming, moving and the list.
 * @csspart plot - Everything that moves with time; its edges are those of the view.
 * @csspart axis - The axis line, its ticks and their texts.
 * @csspart label - Date, title and claim of an event; `data-event` is its id.
 * @csspart connector - The line between a label and its mark.
 * @csspart marker - The mark of an event on the axis.
 * @csspart lane-header - The button over a group’s lane that folds it.
 * @csspart period - The bar or band of a period; `data-period` is its id.
 * @csspart cluster - The "+3" that stands for events without a label.
 * @csspart annotation - The author's note on a moment or a stretch, or the name of a line; beside a vertical axis its number.
 * @csspart link - The arc from one event to another that it bears on; `data-from` and `data-to` are their ids.
 * @csspart notes - The notes and lines as a list: below a vertical plot, in the list view, and for listeners.
 * @csspart list - The events and periods as lists: the list view, and what listeners meet in the picture.
 * @csspart card - The selected event in full.
 * @csspart overview - The strip of the whole timeline, with the view as a frame.
 * @csspart legend - What groups and marks mean; groups are buttons that hide and show them.
 * @csspart footer - Byline, sources, date, problems and note.
 * @csspart status - Announcements for listeners; not visible.
 *
 * @cssproperty --annotated-timeline-height - Height of the element, 620 px by default where time runs downwards, 720 px for lanes. `auto`: what the events need, and no more than the default.
 * @cssproperty --annotated-timeline-padding - Space between the edges and the content; less by default in narrow columns.
 * @cssproperty --annotated-timeline-ground - Background.
 * @cssproperty --annotated-timeline-ink - Titles, the axis line, events without a group, and what is selected.
 * @cssproperty --annotated-timeline-muted - Dates, ticks, claims and captions.
 * @cssproperty --annotated-timeline-connector - Lines between labels and marks, ticks, borders of cards and clusters.
 * @cssproperty --annotated-timeline-hairline - Borders of buttons and list items.
 * @cssproperty --annotated-timeline-soft - Background of hovered buttons, the overview and placeholders.
 * @cssproperty --annotated-timeline-accent - Links.
 * @cssproperty --annotated-timeline-focus - The ring around what has the focus.
 * @cssproperty --annotated-timeline-group-1 - Colour of the first group.
 * @cssproperty --annotated-timeline-group-2 - Colour of the second group.
 * @cssproperty --annotated-timeline-group-3 - Colour of the third group.
 * @cssproperty --annotated-timeline-group-4 - Colour of the fourth group.
 * @cssproperty --annotated-timeline-group-5 - Colour of the fifth group.
 * @cssproperty --annotated-timeline-group-6 - Colour of the sixth group; the seventh begins again with the first.
 * @cssproperty --annotated-timeline-font - Font family.
 * @cssproperty --annotated-timeline-title-size - Font size of the title.
 * @cssproperty --annotated-timeline-body-size - Font size of labels and prose.
 * @cssproperty --annotated-timeline-small-size - Font size of dates, ticks and the footer.
 * @cssproperty --annotated-timeline-radius - How round the corners of cards and buttons are.
 *
 * @cssstate vertical - Time runs downwards.
 * @cssstate auto - The height is what the events need.
 * @cssstate arranging - Labels of many events are still finding their places.
 *
 * @fires {TimelineLoadEvent} timeline-load - New data has been drawn. `timeline` is what was understood, `issues` what was repaired or left out.
 * @fires {TimelineErrorEvent} timeline-error - Nothing can be drawn of what was given, `issues` say why; what was drawn before stays.
 * @fires {TimelineSelectEvent} timeline-select - The reader opened an event or a period (`id`, `event`), or closed it (null). Cancel it to show a panel of your own.
 * @fires {TimelineViewChangeEvent} timeline-view-change - The reader zoomed or panned to `start` – `end`, in ms since 1970; `settled` is false until the picture stands still.
 */
export class AnnotatedTimeline extends TimelineProperties {
  static override styles = [tokens, frameStyles, plotStyles, panelStyles];
  static {
    // The stage can be measured only once it is rendered, and only then can it be drawn: in the same frame.
    this.disableWarning?.('change-in-update');
  }

  readonly #source = new SourceController(this, () => this.#refreshNow());
  readonly #locale = new LocaleController(this, () => this.requestUpdate());
  readonly #chronology = new ChronologyController(() => this.#refreshNow());
  readonly #stage = new StageController(this);
  readonly #selection = new SelectionController(this);
  readonly #teller = new Teller(this);
  readonly #build = createStateBuilder();
  readonly #internals = this.attachInternals();
  #interface = initialInterface;
  /** What the last update was rendered from; absent while there is no timeline to show. */
  #state: EntryState | undefined;
  /** The view asked for; undefined as long as nobody has asked for one. */
  #view: View | 'everything' | undefined;
  #messages = messagesFor('en');
  /** The words of the page's language are on their way: nothing is drawn in another one meanwhile. */
  #wordless = false;
  /** Render in this frame, not in the next. */
  #urgent = false;
  /** What answers to the reader; absent until it has been fetched. */
  #interactive: Interactive | undefined;
  #started: Promise<void> | undefined;
  #answering = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#start();
    if (isNarrow(this.clientWidth)) this.#chronology.fetch();
    this.#refreshNow();
  }

  /** What was repaired or left out, and what could not be read at all; empty before loading. */
  get issues(): readonly Issue[] {
    return this.#state?.issues ?? this.#source.state.issues;
  }

  /** The stretch of time in view, in ms since 1970; null as long as nothing is drawn. */
  get view(): { start: number; end: number } | null {
    const picture = this.#state?.picture;
    return picture ? { start: picture.scale.start, end: picture.scale.end } : null;
  }

  /** Shows everything. Resolves when the picture stands still. */
  async fit({ animate = true }: { animate?: boolean } = {}): Promise<void> {
    await this.#ask((commands) => commands.fit(animate));
  }

  /**
   * Shows exactly the time from `start` to `end` (EDTF strings, or ms since 1970), as far as the limits allow; an
   * EDTF end is included at its precision. Resolves when the picture stands still. Throws a `RangeError` for what
   * is no date, or an end before the start.
   */
  async zoomTo(
    start: string | number,
    end: string | number,
    { animate = true }: { animate?: boolean } = {},
  ): Promise<void> {
    await this.#ask((commands) => commands.zoomTo(start, end, animate));
  }

  /**
   * Opens the card of an event or a period and, unless `reveal` is false, brings it into view; null closes the card.
   * Resolves when the picture stands still, to false for an unknown id.
   */
  select(id: string | null, { reveal = true }: { reveal?: boolean } = {}): Promise<boolean> {
    return this.#ask((commands) => commands.select(id, reveal));
  }

  /** Opens the event after the selected one, or the first. Resolves to false at the end. */
  next(): Promise<boolean> {
    return this.#ask((commands) => commands.step(1));
  }

  /** Opens the event before the selected one, or the last. Resolves to false at the beginning. */
  previous(): Promise<boolean> {
    return this.#ask((commands) => commands.step(-1));
  }

  /**
   * Adds events, puts others in the place of those with the same ids, and removes those of the given ids. View, selection and
   * the places of labels stay as far as they can. Resolves when that is drawn; what is wrong with it is in `issues`.
   */
  async patch(changes: PatchJson): Promise<void> {
    const { applyPatch } = await import('./patch.js');
    await applyPatch(this, this.#source, changes, readingTools);
  }

  /** Reads no more of a `src` that streams: what has arrived of it stays. */
  stop(): void {
    this.#source.stop();
  }

  /** Reads the same source again: `data` that was changed in place, or a `src` that failed. */
  refresh(): void {
    this.#source.refresh();
  }

  protected override async scheduleUpdate(): Promise<void> {
    // One drawing a frame, however many things changed; those up to the first picture, and a hidden page's, at once.
    if (this.#state?.picture && !this.#urgent && !document.hidden) await new Promise(requestAnimationFrame);
    this.#urgent = false;
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data') || changed.has('src')) {
      this.#source.update({
        ...(changed.has('data') && { data: this.data }),
        ...(changed.has('src') && { src: this.src }),
      });
    } else if (changed.has('maxEvents') || changed.has('maxBytes')) this.#source.refresh();
    if (changed.has('viewStart') || changed.has('viewEnd')) this.#view = undefined;
    const before = this.#state?.timeline;
    const { timeline: written } = this.#source.state;
    const settings = readSettings(this, this.#chronology.parse);
    const locale = this.#locale.choose({ own: this.locale, fallback: written?.lang });
    this.#awaitWords(locale.locale);
    const { vertical, auto } = setHostStates(this, this.#internals.states, this.orientation);
    const told = written && this.#chronology.use(written, settings, locale.locale, vertical);
    this.#selection.use(told?.timeline);
    const time = told && (this.#interactive?.groups.shown(told) ?? told);
    const timeline = time?.timeline;
    if (timeline && before !== timeline) {
      this.#view = this.#interactive?.meetData(before, timeline) ?? this.#view;
    }
    if (timeline && !before) this.selected ??= this.#selection.linked?.id ?? null;
    // A card that is open from the start is part of the first drawing, so that it pushes nothing aside.
    const cardless = !this.#state && !this.#answering && this.#selection.card !== undefined;
    this.#state =
      time && !this.#wordless && !cardless
        ? this.#build({
            settings,
            reversed: this.reversed,
            vertical,
            time,
            issues: [this.#source.state, settings, locale, this.#chronology, this.#stage].flatMap(
              ({ issues }) => [...issues],
            ),
            interface: this.#interface,
            progress: this.#source.state.progress,
            widthPx: this.clientWidth,
            heightPx: this.clientHeight,
            autoHeight: auto,
            messages: this.#messages,
            rtl: this.#locale.direction === 'rtl',
            stage: this.#stage,
            view: this.#view,
            selection: this.#selection,
            interactive: this.#interactive,
            answering: this.#answering,
          })
        : undefined;
  }

  /** What is drawn already stays while the words of another language arrive. */
  #awaitWords(locale: string): void {
    const words = loadMessages(locale);
    void words?.then(() => this.#refreshNow());
    this.#wordless = words !== undefined && !this.#state;
    this.#messages = messagesFor(locale);
  }

  protected override render(): TemplateResult {
    return html`${this.#content()}
      <p part="status" class="hidden" role="status">${this.#interactive?.announcer.text}</p>`;
  }

  protected override updated(): void {
    const stage = this.#stage.attach(this.renderRoot);
    this.#interactive?.intents.observe(this.#state?.listed ? undefined : stage);
    const state = this.#state;
    if (state && !state.listed) {
      this.#stage.paint({ ...state, ...state.wording, selected: state.selected?.id });
    }
    if (stage && state) this.#interactive?.lift(stage, state, this.#interactive.focus);
    // Last, so that the browser lays out the page once a frame.
    if (this.#stage.measure()) return this.#refreshNow();
    this.#internals.states[this.#stage.isArranging ? 'add' : 'delete']('arranging');
    this.#tell();
  }

  /** What is shown instead of a timeline, or the timeline. */
  #content(): unknown {
    const state = this.#state;
    const { status, timeline, issues } = this.#source.state;
    if (state && hasEntries(state.whole)) return renderPanels(state, this.#interactive);
    if (status === 'idle' && this.textContent.trim() !== '') return html`<slot></slot>`;
    const messages = this.#messages;
    const isFailed = status === 'failed';
    const unanswered = isFailed && !this.#answering;
    const waiting = this.#wordless || status === 'loading' || unanswered || (timeline && !state);
    if (waiting) return renderLoading(this.#wordless ? undefined : messages);
    if (!isFailed) return renderState(messages.empty);
    const retry = this.src ? () => this.refresh() : undefined;
    return this.#interactive?.renderFailed(issues, messages, retry) ?? renderState(messages.failed, true);
  }

  #start(): void {
    this.#started ??= new Promise((resolve) => {
      // Without it the picture does not answer; it is drawn and told of all the same.
      const goOn = () => {
        this.#answering = true;
        this.requestUpdate();
        resolve();
      };
      const answer = () => {
        const module = fetchInteractive(answer, goOn);
        if (!module) return;
        try {
          this.#interactive = module.makeInteractive(this, {
            selection: this.#selection,
            chronology: this.#chronology,
            source: this.#source,
            stage: this.#stage,
            state: () => this.#state,
            change: (change) => this.#change(change),
            drawNow: () => this.performUpdate(),
            view: () => this.#view,
            show: (view) => {
              this.#view = view;
              this.requestUpdate();
            },
          });
        } finally {
          goOn();
        }
      };
      answer();
    });
  }

  /** Has what answers do something, once it is there and what was set has been drawn; resolves to false without it. */
  async #ask(act: (commands: Commands) => Promise<boolean>): Promise<boolean> {
    await this.#started;
    await this.updateComplete;
    const commands = this.#interactive?.commands;
    await commands?.ready();
    return commands !== undefined && act(commands);
  }

  #change(change: Partial<InterfaceState>): void {
    this.#interface = { ...this.#interface, ...change };
    this.requestUpdate();
  }

  #refreshNow(): void {
    this.#urgent = true;
    this.requestUpdate();
  }

  /** Tells the page what became of the newest data; whoever listens may act at once, and hears the words of the page. */
  #tell(): void {
    if (!this.#answering || this.#wordless) return;
    const drawn = this.#state?.picture !== undefined || this.#state?.listed === true;
    this.#teller.tell(this.#source.state, {
      drawn,
      issues: this.issues,
      messages: this.#messages,
      announcer: this.#interactive?.announcer,
    });
  }
}
