import { memo, memoByFields } from '../base/memo.js';
import type { Layout } from '../layout/arrange.js';
import { arrangeNotes, type Margins } from '../layout/arrange-notes.js';
import type { Period, Timeline } from '../model/timeline.js';
import type { TimeScale } from '../scale/time-scale.js';
import { axesOf, type Axes } from './axes.js';
import { buildArcs, webOf, type Web } from './build-arcs.js';
import { buildNotes } from './build-notes.js';
import { buildPeriods } from './build-periods.js';
import type { SceneInput } from './build-scene.js';
import { headerBox } from './lane-header.js';
import type { Box, PeriodBar, Scene } from './scene.js';

/** With less from one band to the next, their names would lie over each other. */
const LEAST_NAME_PX = 13;
/** As high is what can be pressed of a band's name. */
const NAME_PX = 24;

/** Which links are drawn: those of what is hovered, focused or selected, all, or none. */
export type LinksShown = 'auto' | 'always' | 'never';

export interface AnnotateInput {
  readonly margins: Margins;
  readonly timeline: Timeline;
  readonly periods: readonly Period[];
  readonly layout: Layout;
  readonly scale: TimeScale;
  readonly reversed: boolean;
  readonly links: LinksShown;
  /** By its id, what is hovered, focused or selected. */
  readonly pinned: SceneInput['pinned'];
}

/** Adds what the author wrote beside the events to a scene: bands behind everything, notes, lines, and arcs for links. */
function annotate(scene: Scene, web: Web, input: AnnotateInput): Scene {
  const { margins, layout, scale, periods, links, pinned } = input;
  const { vertical, lengthPx, acrossPx, axisPx } = layout;
  const axes = axesOf(vertical, lengthPx, input.reversed);
  const bands = buildPeriods(
    periods.filter((period) => period.as === 'band'),
    layout,
    scale,
    axes,
    (band) => {
      const topPx = margins.bandLevelOf.get(band)! * margins.bandStepPx;
      return [topPx, (vertical ? acrossPx : axisPx) - topPx];
    },
    margins.bandStepPx >= LEAST_NAME_PX,
  );
  return {
    ...scene,
    periods: [...bands.map((band) => ({ ...band, name: nameOf(band, axes, lengthPx) })), ...scene.periods],
    notes: buildNotes(margins, layout, scale, axes, [
      ...scene.labels.map(({ box }) => box),
      ...(scene.lanes ?? []).map(headerBox),
    ]),
    arcs:
      links === 'never'
        ? []
        : buildArcs({ web, layout, scale, scene, active: links === 'always' ? undefined : pinned }, axes),
  };
}

function nameOf({ box, text }: PeriodBar, axes: Axes, plotPx: number): Box {
  const alongPx = !axes.vertical ? box.x : axes.reversed ? plotPx - box.y - box.height : box.y;
  const acrossPx = axes.vertical ? box.x : box.y;
  const { startPx = Math.max(-alongPx, 0), widthPx = NAME_PX } = text ?? {};
  return axes.box(alongPx + startPx, widthPx, acrossPx, NAME_PX);
}

/** What draws annotations, with its own memory of their last layout. */
export function createAnnotator() {
  const web = memo(webOf);
  return {
    arrange: memoByFields(arrangeNotes),
    annotate: (scene: Scene, input: AnnotateInput) => annotate(scene, web(input.timeline), input),
  };
}
export type Annotator = ReturnType<typeof createAnnotator>;
