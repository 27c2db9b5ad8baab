import type { ReactiveControllerHost } from 'lit';
import { memo } from '../base/memo.js';
import type { Group, Timeline } from '../model/timeline.js';
import { withoutGroups } from '../model/without-groups.js';
import { choose } from './choose.js';
import type { NamedChronology } from './chronology-controller.js';
import type { IntentTargets } from './intent-controller.js';

/** Knows which groups the reader has hidden, by their ids, also those that newer data no longer have. */
export class GroupFilter {
  readonly #host: ReactiveControllerHost;
  readonly #to: Pick<IntentTargets, 'selection' | 'announcer' | 'state'>;
  readonly #without = memo(withoutGroups);
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
    if (this.#hidden.size === 0) return time;
    const group = this.#to.selection.entry?.group;
    if (group && this.#hidden.has(group.id)) this.#flip([group]);
    return { ...time, timeline: this.#without(whole, this.#hidden), whole };
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
