import type { ReactiveControllerHost } from 'lit';
import { intentForKey } from '../interaction/keyboard.js';
import { nextFocus } from '../interaction/navigation.js';
import type { Cause, Intent, Move } from '../interaction/intent.js';
import { columnsOf } from '../model/columns.js';
import type { Entry, Period, TimelineEvent } from '../model/timeline.js';
import { anchorOf } from '../time/anchor.js';
import { formatWindow } from '../time/format-window.js';
import type { Announcer } from './announcer.js';
import { choose } from './choose.js';
import type { EntryState } from './entries.js';
import type { FocusController } from './focus-controller.js';
import type { InterfaceState } from './interface-state.js';
import { PanZoomController } from './pan-zoom-controller.js';
import { pointerTarget } from './pointer-target.js';
import type { SelectionController } from './selection-controller.js';
import type { SourceController } from './source-controller.js';
import { ViewController } from './view-controller.js';
import type { ViewTargets } from './view-controller.js';
import { windowOptionsOf } from './window-options.js';

/** What intents are applied to. */
export interface IntentTargets {
  readonly source: SourceController;
  readonly focus: FocusController;
  readonly selection: SelectionController;
  readonly announcer: Announcer;
  /** What was rendered last; undefined while there is no timeline. */
  readonly state: () => EntryState | undefined;
  /** The view asked for last, and another one. */
  readonly view: ViewTargets['view'];
  readonly show: ViewTargets['show'];
  change(change: Partial<InterfaceState>): void;
}

/** The one place where what a reader wants becomes a change: of the view, the focus, the selection or the interface. */
export class IntentController {
  readonly #to: IntentTargets;
  readonly view: ViewController;
  readonly #gestures: PanZoomController;

  constructor(host: ReactiveControllerHost & EventTarget, targets: IntentTargets) {
    this.#to = targets;
    this.view = new ViewController(host, { ...targets, picture: () => targets.state()?.picture });
    this.#gestures = new PanZoomController(host, this.emit, targets.state);
  }

  /** Takes gestures on `stage` from now on, or none. */
  observe(stage: HTMLElement | undefined): void {
    this.#gestures.observe(stage);
  }

  /** Applies an intent; resolves when the picture stands still. */
  readonly emit = async (intent: Intent): Promise<void> => {
    const { announcer, focus, selection } = this.#to;
    switch (intent.type) {
      case 'move':
        return this.#move(intent.to);
      case 'select':
        return this.open(selection.find(intent.id), intent.cause);
      case 'dismiss':
        return this.#dismiss(intent.cause);
      default:
        announcer.hush();
        await this.view.apply(intent, focus.inside ? selection.find(focus.current) : selection.entry);
        this.#tellView();
    }
  };

  readonly keydown = (event: KeyboardEvent): void => {
    const state = this.#to.state();
    if (!state) return;
    const { listed, vertical, rtl } = state;
    const orientation = listed ? 'list' : vertical ? 'vertical' : 'horizontal';
    const intent = intentForKey(event, { orientation, rtl });
    if (!intent) return;
    // The card scrolls by its own keys.
    const inCard = event.composedPath().some((node) => node instanceof Element && node.id === 'card');
    if (inCard && intent.type !== 'dismiss') return;
    if (intent.type === 'dismiss' && !this.#canDismiss()) return;
    event.preventDefault();
    event.stopPropagation();
    void this.emit(intent);
  };

  /** A click, which is on release and can be called off by leaving. */
  readonly click = (event: MouseEvent): void => {
    const state = this.#to.state();
    const target = state && pointerTarget(event, state);
    if (target === undefined || target === 'control') return;
    if ('cluster' in target) return this.openCluster(target.cluster);
    if (target.known) this.#to.selection.know(target.known);
    void this.open(this.#to.selection.find(target.id), 'click');
  };

  /** A mouse that rests on something shows its label; a finger has no rest, and a drag is no rest. */
  readonly hover = (event: PointerEvent): void => {
    const state = this.#to.state();
    if (!state || event.pointerType !== 'mouse' || event.buttons !== 0) return;
    const target = event.type === 'pointerleave' ? undefined : pointerTarget(event, state);
    const entry = typeof target === 'object' && 'id' in target ? target : undefined;
    if (entry?.known) this.#to.selection.know(entry.known);
    this.#to.selection.hover(entry?.id);
  };

  /** Opens an entry for the reader, or closes it if it is open already. */
  readonly open = async (entry: Entry | undefined, cause: Cause): Promise<void> => {
    const { selection, announcer, focus } = this.#to;
    const state = this.#to.state();
    const chosen = entry && entry.id !== selection.entry?.id ? entry : undefined;
    choose(selection, chosen, cause);
    this.change({ linkCopied: false });
    if (!chosen || !state) return;
    focus.current = chosen.id;
    const { events } = state.timeline;
    const position = events.indexOf(chosen as TimelineEvent);
    if (position >= 0)
      announcer.announce(state.wording.messages.opened(chosen.title, position + 1, events.length));
    await this.view.reveal(chosen, cause);
  };

  change(change: Partial<InterfaceState>): void {
    this.#to.change(change);
  }

  /** Reads no more of what streams. */
  readonly stopLoading = (): void => this.#to.source.stop();

  /** An entry's button got the focus: its label shows, and it is brought into view. */
  async focused(entry: Entry): Promise<void> {
    const { focus } = this.#to;
    focus.enter(entry.id);
    if (!focus.isByKey) return;
    if (!this.#to.state()?.listed) await this.view.reveal(entry, 'key');
    await focus.show();
  }

  /** The focus may have left the entries' buttons. */
  readonly focusOut = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Element && relatedTarget.matches('button.row'))) this.#to.focus.leave();
  };

  /** Moves the focus to the event at `index`, which may not be rendered yet. */
  show(index: number): void {
    const event = this.#to.state()?.timeline.events[index];
    if (event) this.#to.focus.moveTo(event.id);
  }

  /** Puts a link to an entry, by its id, on the clipboard. */
  async copyLink(entry: Entry): Promise<void> {
    const url = new URL(location.href);
    url.hash = entry.id;
    try {
      await navigator.clipboard.writeText(url.href);
    } catch {
      // Not allowed, or not a secure page: the button goes on offering it.
      return;
    }
    this.change({ linkCopied: true });
    const messages = this.#to.state()?.wording.messages;
    if (messages) this.#to.announcer.announce(messages.linkCopied);
  }

  /** The event after or before the open one; where none is open, the first or the last. */
  neighbour(by: 1 | -1): TimelineEvent | undefined {
    const { entry } = this.#to.selection;
    const events = this.#to.state()?.timeline.events ?? [];
    if (!entry) return by > 0 ? events[0] : events.at(-1);
    return entry.type === 'event' ? events[events.indexOf(entry) + by] : undefined;
  }

  /** Opens it. */
  step(by: 1 | -1): void {
    const neighbour = this.neighbour(by);
    if (neighbour) void this.open(neighbour, 'button');
  }

  /** A chip zooms to the events it stands for; if no zoom parts them, they are shown in the list. */
  openCluster(index: number): void {
    const picture = this.#to.state()?.picture;
    const cluster = picture?.scene.clusters[index];
    if (!picture || !cluster) return;
    const span = cluster.end - cluster.start;
    if (cluster.inseparable || span <= picture.limits.minSpan) {
      this.#to.focus.moveTo(cluster.first.id);
      return this.#to.change({ listed: true });
    }
    const padding = span * 0.25;
    void this.emit({
      type: 'show',
      start: cluster.start - padding,
      end: cluster.end + padding,
      cause: 'cluster',
    });
  }

  readonly toggleList = (): void => {
    const state = this.#to.state();
    if (!state) return;
    const { messages } = state.wording;
    this.#to.change({ listed: !state.listed });
    this.#to.announcer.announce(state.listed ? messages.listOff : messages.listOn);
  };

  #move(move: Move): void {
    const state = this.#to.state();
    const entry = state && targetOf(move, state, this.#to.selection.find(this.#to.focus.current));
    if (!entry) return;
    this.#to.selection.know(entry);
    this.#to.focus.moveTo(entry.id);
  }

  #canDismiss(): boolean {
    const { selection } = this.#to;
    return selection.entry !== undefined || (this.#to.state()?.problemsShown ?? false);
  }

  #dismiss(cause: Cause): void {
    const { selection, focus } = this.#to;
    const open = selection.entry;
    if (!open) return this.change({ problemsShown: false });
    const inCard = this.#to.focus.isInCard;
    choose(selection, undefined, cause);
    if (inCard) focus.moveTo(open.id);
  }

  #tellView(): void {
    const state = this.#to.state();
    const picture = state?.picture;
    if (!state || !picture) return;
    const { wording, timeline } = state;
    const { start, end } = picture.scale;
    const range = formatWindow(start, end, windowOptionsOf(state));
    this.#to.announcer.announce(
      wording.messages.showing(range, picture.scene.inView, timeline.events.length),
    );
  }
}

/** Where a move leads from the entry that has the focus, of which the last update may not know yet, in the list's order. */
function targetOf(
  move: Move,
  { timeline, picture, listed, reversed }: EntryState,
  current: Entry | undefined,
): TimelineEvent | Period | undefined {
  const { events, periods, groups } = timeline;
  const { anchors } = columnsOf(events);
  const count = events.length;
  const scale = listed ? undefined : picture?.scale;
  const turned = (place: number) => (reversed ? count - 1 - place : place);
  const atOf = (stop: number) =>
    stop < count ? anchors[turned(stop)]! : anchorOf(periods[stop - count]!.when);
  const place = events.indexOf(current as TimelineEvent);
  const period = periods.indexOf(current as Period);
  const from = place >= 0 ? turned(place) : period >= 0 ? count + period : undefined;
  const next = nextFocus(
    {
      length: count + periods.length,
      events: count,
      groupOf: (stop) => events[turned(stop)]!.group?.index ?? groups.length,
      atOf,
      isInView: (stop) => !scale || (atOf(stop) >= scale.start && atOf(stop) < scale.end),
    },
    from,
    move,
  );
  if (next === undefined) return undefined;
  return next < count ? events[turned(next)] : periods[next - count];
}
