import { bisectCenter } from 'd3-array';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Cause, Intent } from '../interaction/intent.js';
import { Motion } from '../interaction/motion.js';
import { columnsOf } from '../model/columns.js';
import type { Entry, Timeline } from '../model/timeline.js';
import { translateView } from '../pipeline.js';
import type { Picture, View } from '../pipeline.js';
import { anchorOf } from '../time/anchor.js';
import { Viewport } from '../scale/viewport.js';
import type { Limits } from '../scale/viewport.js';
import { TimelineViewChangeEvent } from './reader-events.js';

/** An event this near to an edge of the view, as a share of it, is brought further in. */
const MARGIN = 0.03;

/** So far into the view the newest event is brought, as a share of it. */
const FOLLOWED_AT = 0.9;

/** What is shown, and the way to show something else. */
export interface ViewTargets {
  /** The last picture, if there is one. */
  readonly picture: () => Picture | undefined;
  /** The view asked for last; undefined as long as nobody has asked for one. */
  readonly view: () => View | 'everything' | undefined;
  readonly show: (view: View | 'everything') => void;
}

/** Applies what readers and programs ask of the view. */
export class ViewController implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #to: ViewTargets;
  readonly #motion = new Motion();

  constructor(host: ReactiveControllerHost & EventTarget, targets: ViewTargets) {
    this.#host = host;
    this.#to = targets;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#motion.cancel();
  }

  /**
   * Applies an intent that concerns the view; resolves when the picture stands still. `held` is an entry that
   * zooming must not lose, if it is in view.
   */
  async apply(intent: Intent, held?: Entry): Promise<void> {
    const picture = this.#to.picture();
    if (!picture) return;
    const { scale, fitted, limits, folded } = picture;
    const now = this.#pending(picture);
    // Steps in quick succession add up: they start from where the last one leads, not from where it has come to.
    const from = this.#motion.target ?? now;
    const at = (px: number) => now.start + px * (now.span / scale.lengthPx);
    switch (intent.type) {
      case 'transform': {
        const { k, x, cause, settled } = intent;
        const moved = k === 1 && x === 0 ? now : Viewport.of(at(-x / k), at((scale.lengthPx - x) / k));
        // A gesture against the limit of zooming must not push the view aside.
        return this.#jump(clampZoom(moved, now, limits).constrain(limits), cause, settled);
      }
      case 'window':
        return this.#jump(
          Viewport.of(intent.start, intent.end).constrain(limits),
          intent.cause,
          intent.settled,
        );
      case 'show':
        return this.travel(Viewport.of(intent.start, intent.end), intent.cause);
      case 'zoom': {
        // Around what is held or, on the way in, around the event nearest to the middle: never into empty time.
        const { anchors } = picture.layout.items;
        const nearest = intent.factor > 1 ? anchors[bisectCenter(anchors, from.center)] : undefined;
        const target = held ? folded.toU(anchorOf(held.when)) : (nearest ?? NaN);
        const middle = target >= from.start && target < from.end ? target : from.center;
        const fixed = intent.atPx === undefined ? middle : at(intent.atPx);
        return this.travel(from.zoomAround(fixed, intent.factor, limits), intent.cause);
      }
      case 'pan':
        return this.travel(from.pan(intent.fraction), intent.cause);
      case 'fit':
        return this.travel(fitted, intent.cause);
    }
  }

  /** Moves to a viewport, animated unless the reader or the caller wants no motion. */
  async travel(target: Viewport, cause: Cause, animate = true): Promise<void> {
    const picture = this.#to.picture();
    if (!picture) return;
    const { limits } = picture;
    const reduced = !animate || matchMedia('(prefers-reduced-motion: reduce)').matches;
    const to = target.constrain(limits);
    await this.#motion.animate({
      from: this.#pending(picture),
      to,
      reduced,
      apply: (viewport) => this.#show(viewport, picture, cause, viewport === to),
    });
    await this.#host.updateComplete;
  }

  /** Brings an entry's anchor into the view, which keeps its span. */
  async reveal({ when }: Entry, cause: Cause): Promise<void> {
    const picture = this.#to.picture();
    if (!picture) return;
    const viewport = this.#pending(picture);
    const at = (picture.folded.toU(anchorOf(when)) - viewport.start) / viewport.span;
    if (at >= MARGIN && at <= 1 - MARGIN) return;
    await this.travel(viewport.pan(at - (at < MARGIN ? 0.25 : 0.75)), cause);
  }

  /** The view moved on to the newest event of other data, if the newest one so far is in view; undefined if it need not move. */
  follow({ events }: Timeline): View | undefined {
    const picture = this.#to.picture();
    const view = this.#to.view();
    if (!picture || !view || view === 'everything') return undefined;
    const { folded, layout } = picture;
    const viewport = this.#pending(picture);
    const isIn = (u: number | undefined) => u !== undefined && u >= viewport.start && u < viewport.end;
    const { anchors, byAnchor } = columnsOf(events);
    const newest = anchors[byAnchor.at(-1)!];
    if (newest === undefined || !isIn(layout.items.anchors.at(-1)) || isIn(folded.toU(newest)))
      return undefined;
    const at = (folded.toU(newest) - viewport.start) / viewport.span;
    return { viewport: viewport.pan(at - FOLLOWED_AT), folded };
  }

  /** The view that was asked for last; it may not be drawn yet. */
  #pending({ fitted, folded, scale }: Picture): Viewport {
    const view = this.#to.view();
    if (view === 'everything') return fitted;
    return view ? translateView(view, folded) : scale.viewport;
  }

  async #jump(viewport: Viewport, cause: Cause, settled: boolean): Promise<void> {
    const picture = this.#to.picture();
    if (!picture) return;
    this.#motion.cancel();
    this.#show(viewport, picture, cause, settled);
    await this.#host.updateComplete;
  }

  #show(viewport: Viewport, picture: Picture, cause: Cause, settled: boolean): void {
    const { folded, fitted } = picture;
    const unchanged = viewport.equals(this.#pending(picture));
    this.#to.show(viewport.equals(fitted) ? 'everything' : { viewport, folded });
    if (cause === 'api' || (unchanged && !settled)) return;
    const [start, end] = [folded.toT(viewport.start), folded.toT(viewport.end)];
    this.#host.dispatchEvent(new TimelineViewChangeEvent(start, end, cause, settled));
  }
}

function clampZoom(moved: Viewport, before: Viewport, { minSpan, maxSpan }: Limits): Viewport {
  const blocked =
    (moved.span > maxSpan && before.span >= maxSpan) || (moved.span < minSpan && before.span <= minSpan);
  return blocked && moved.span !== before.span ? before : moved;
}
