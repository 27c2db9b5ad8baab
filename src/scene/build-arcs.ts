import type { Layout } from '../layout/arrange.js';
import { DOT_PX } from '../layout/foot.js';
import type { Link, Period, Timeline, TimelineEvent } from '../model/timeline.js';
import type { TimeScale } from '../scale/time-scale.js';
import { anchorOf } from '../time/anchor.js';
import type { Axes } from './axes.js';
import { clampPx } from './build-marks.js';
import type { Arc, Point, Scene } from './scene.js';

/** More than these nobody tells apart, and each is an element. */
const MAX_ARCS = 200;
/** Farther than this outside the plot an arc only shows that it goes on. */
const BEYOND_PX = 60;
/** Arcs between marks at one place would have no width. */
const LEAST_PX = 24;

/** The entries of a timeline by id, and the links between those that are shown. */
export interface Web {
  readonly entries: ReadonlyMap<string, TimelineEvent | Period>;
  readonly links: readonly (Link & { readonly from: string })[];
}

export function webOf({ events, periods }: Timeline): Web {
  const entries = new Map<string, TimelineEvent | Period>();
  for (const entry of [...events, ...periods]) entries.set(entry.id, entry);
  const links = [...entries.values()].flatMap(({ id, links = [] }) =>
    links.filter(({ to }) => entries.has(to)).map((link) => ({ ...link, from: id })),
  );
  return { entries, links };
}

export interface ArcsInput {
  readonly web: Web;
  readonly layout: Layout;
  readonly scale: TimeScale;
  /** Of the events: their marks, and where those have none the lines that they would lie on. */
  readonly scene: Pick<Scene, 'marks' | 'lanes'>;
  /** Whose links are shown, by id; undefined for all. */
  readonly active: { has(id: string): boolean } | undefined;
}

/** The links of one entry, in both directions. */
export function linksOf(web: Web, id: string): Web['links'] {
  return web.links.filter(({ from, to }) => from === id || to === id);
}

/**
 * The links that touch the view as arcs from mark to mark, in the strip between the axis and the labels; from lane to lane
 * by the shortest way.
 */
export function buildArcs({ web, layout, scale, scene, active }: ArcsInput, axes: Axes): Arc[] {
  const heightOf = new Map(scene.marks.map((mark) => [mark.event.id, axes.vertical ? mark.x : mark.y]));
  const { lengthPx } = layout;
  const away = axes.vertical ? 1 : -1;
  const groundOf = (id: string): Pick<Layout, 'axisPx' | 'labelPx'> => {
    const { type, group } = web.entries.get(id)!;
    const lane = type === 'event' ? scene.lanes?.find(({ groups }) => groups.includes(group)) : undefined;
    if (!lane) return layout;
    const { axisPx, labelPx } = lane.layout;
    return { axisPx, labelPx: Math.max(labelPx, lane.topPx + lane.headerPx) };
  };
  const arcs: Arc[] = [];
  const pxOf = (id: string) => clampPx(scale, anchorOf(web.entries.get(id)!.when));
  for (const { from, to, type, label, path } of web.links) {
    if (active && !active.has(from) && !active.has(to)) continue;
    const [fromPx, toPx] = [pxOf(from), pxOf(to)];
    if (Math.max(fromPx, toPx) < 0 || Math.min(fromPx, toPx) > lengthPx) continue;
    const [startPx, endPx] = apart(near(fromPx, lengthPx), near(toPx, lengthPx));
    const point = (px: number, acrossPx: number): Point => {
      const { x, y } = axes.point(px, acrossPx);
      return [x, y];
    };
    const [ground, other] = [groundOf(from), groundOf(to)];
    const { axisPx, labelPx } = ground;
    const across = Math.sign(other.axisPx - axisPx);
    const foot = (id: string, side: number) =>
      (heightOf.get(id) ?? groundOf(id).axisPx) + (side * DOT_PX) / 2;
    // The top of a cubic arc lies at three quarters of the way to its control points.
    const topPx = across ? (axisPx + other.axisPx) / 2 : axisPx + ((labelPx - axisPx - away * 3) * 4) / 3;
    arcs.push({
      key: path,
      from,
      to,
      type,
      label,
      points: [
        point(startPx, foot(from, across || away)),
        point(startPx, topPx),
        point(endPx, topPx),
        point(endPx, foot(to, -across || away)),
      ],
    });
    if (arcs.length === MAX_ARCS) break;
  }
  return arcs;
}

function near(px: number, lengthPx: number): number {
  return Math.min(Math.max(px, -BEYOND_PX), lengthPx + BEYOND_PX);
}

function apart(fromPx: number, toPx: number): readonly [number, number] {
  if (Math.abs(fromPx - toPx) >= LEAST_PX) return [fromPx, toPx];
  const middlePx = (fromPx + toPx) / 2;
  const half = (fromPx <= toPx ? LEAST_PX : -LEAST_PX) / 2;
  return [middlePx - half, middlePx + half];
}
