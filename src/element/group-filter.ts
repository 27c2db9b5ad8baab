import type { ReactiveControllerHost } from 'lit';
import { finish } from '../base/finish.js';
import { AT_ONCE } from '../model/max-events.js';
import type { ParsedTimeline } from '../model/read-timeline.js';
import type { Steps } from '../model/steps.js';
import type { Group, Timeline } from '../model/timeline.js';
import { withoutGroups } from '../model/without-groups.js';
import { choose } from './choose.js';
import type { NamedChronology } from './chronology-controller.js';
import type { IntentTargets } from './intent-controller.js';

/** What is left of a timeline without some groups. */
interface Left {
  readonly whole: Timeline;
  readonly hidden: ReadonlySet<string>;
  readonly timeline: Timeline;
  /** Ends what is still to become of it. */
  readonly making: AbortController | undefined;
}

function* reading(steps: Steps<Timeline>): Steps<ParsedTimeline> {
  return { timeline: yield* steps, issues: [] };
}

/** Knows which groups the reader has hidden, by their ids, also those that newer data no longer have. */
export class GroupFilter {
  readonly #host: ReactiveControllerHost;
  readonly #to: Pick<IntentTargets, 'selection' | 'announcer' | 'state'>;
  #left: Left | undefined;
  #hidden: ReadonlySet<string> = new Set();
  /** Place of the legend's button that Tab reaches. */
  stop = 0;

  constructor(host: ReactiveControllerHost, targets: IntentTargets) {
    this.#host = host;
    this.#to = targets;
  }

  /** The groups of a timeline that are hidden. */
  hiddenOf({ groups }: Timeline): Group[] {
    return groups.filter(({ id }) => this.#hidden.has(id));
  }

  /** What is to be seen of a timeline. A group comes back when the page selects something in it. */
  shown(time: NamedChronology): NamedChronology {
    const { timeline: whole } = time;
    if (this.#hidden.size === 0) {
      this.#left?.making?.abort();
      this.#left = undefined;
      return time;
    }
    const group = this.#to.selection.entry?.group;
    if (group && this.#hidden.has(group.id)) this.#flip([group]);
    return { ...time, timeline: this.#leftOf(whole), whole };
  }

  /** What is left; of many events this is what was left before, until the rest is made ready. */
  #leftOf(whole: Timeline): Timeline {
    const [hidden, before] = [this.#hidden, this.#left];
    if (before?.whole === whole && before.hidden === hidden) return before.timeline;
    before?.making?.abort();
    const steps = withoutGroups(whole, hidden);
    const setLeft = (timeline: Timeline, making?: AbortController) =>
      (this.#left = { whole, hidden, timeline, making }).timeline;
    // Of other data, nothing that is hidden may be seen meanwhile.
    if (whole.events.length <= AT_ONCE || (before && before.whole !== whole)) return setLeft(finish(steps));
    const making = new AbortController();
    const { signal } = making;
    const settle = (timeline: Timeline): void => {
      if (signal.aborted) return;
      setLeft(timeline);
      this.#host.requestUpdate();
    };
    import('./read-on.js')
      .then(({ readOn }) => readOn(reading(steps), signal))
      .then(
        ({ timeline }) => settle(timeline!),
        () => signal.aborted || settle(finish(withoutGroups(whole, hidden))),
      );
    return setLeft(before?.timeline ?? whole, making);
  }

  /** The legend's button at this place got the focus. */
  stopAt(stop: number): void {
    this.stop = stop;
    this.#host.requestUpdate();
  }

  /** Shows groups that are hidden, or hides those that are shown; what is open of them closes. */
  toggle(groups: readonly Group[]): void {
    const { selection, announcer, state } = this.#to;
    const { whole, wording } = state()!;
    const isOne = ({ group }: { readonly group?: Group | undefined }) => group && groups.includes(group);
    this.#flip(groups);
    this.#host.requestUpdate();
    const hides = this.hiddenOf(whole).includes(groups[0]!);
    if (hides && selection.entry && isOne(selection.entry)) choose(selection, undefined, 'button');
    announcer.announce(
      wording.messages[hides ? 'groupsHidden' : 'groupsShown'](
        groups.map(({ title }) => title).join(', '),
        whole.events.filter(isOne).length,
      ),
    );
  }

  #flip(groups: readonly Group[]): void {
    const ids = new Set(this.#hidden);
    for (const { id } of groups) if (!ids.delete(id)) ids.add(id);
    this.#hidden = ids;
  }
}
