import { sum } from 'd3-array';
import type { Arrangement, Layout } from '../layout/arrange.js';
import { arrangeLanes } from '../layout/arrange-lanes.js';
import type { ArrangingStages, FoldedLanes, GroupLane } from '../layout/arrange-lanes.js';
import { DOT_PX } from '../layout/foot.js';
import type { buildScene, SceneInput } from './build-scene.js';
import type { Label, Scene } from './scene.js';

/** From the middle of a mark to a text below it. */
const BELOW_PX = DOT_PX / 2 + 4;
const NO_TICKS: SceneInput['ticks'] = { minor: [], parents: [] };

/** One scene of all lanes, above the axis that they share. */
export function buildLanes(input: SceneInput, { buildScene: build, columnsOf }: Stages): Scene {
  const { groupLanes, ...layout } = input.layout;
  if (!groupLanes) return build(input);
  const base = build({ ...input, layout: withoutItems(layout, columnsOf([])) });
  const lanes = groupLanes.map((lane) => buildLane(lane, input, build));
  return {
    ...base,
    lanes: groupLanes,
    marks: lanes.flatMap(({ marks }) => marks),
    bareMarks: lanes.flatMap(({ bareMarks }) => bareMarks),
    density: [...base.density, ...lanes.flatMap(({ density }) => density)],
    isCrowded: [base, ...lanes].some(({ isCrowded }) => isCrowded),
    labels: lanes.flatMap(({ labels }) => labels),
    clusters: lanes.flatMap(({ clusters }) => clusters),
    inView: sum(lanes, ({ inView }) => inView),
    earlier: sum(lanes, ({ earlier }) => earlier),
    later: sum(lanes, ({ later }) => later),
  };
}

function buildLane({ layout, hasClusters }: GroupLane, input: SceneInput, build: typeof buildScene): Scene {
  const scene = build({ ...input, layout, periods: [], ticks: NO_TICKS, tear: undefined });
  return {
    ...scene,
    labels: scene.labels.map((label) => (label.box.y < 0 ? hang(label, layout.axisPx) : label)),
    clusters: hasClusters ? scene.clusters : [],
  };
}

/** A label that is shown although its lane is too low for it hangs below its mark, where it would leave the plot above. */
function hang(label: Label, linePx: number): Label {
  const [[x]] = label.connector as [Label['connector'][0]];
  const y = linePx + BELOW_PX;
  return {
    ...label,
    box: { ...label.box, y },
    connector: [
      [x, linePx + DOT_PX / 2 + 1],
      [x, y],
    ],
  };
}

/** An axis on which nothing lies. */
function withoutItems(layout: Layout, columns: Layout['columns']): Layout {
  const items = { ...layout.items, anchors: columns.anchors };
  return { ...layout, items, columns, eventsByAnchor: [], longItems: new Uint32Array() };
}

/** What makes a picture without lanes: given, since whoever asks for lanes has it, and this is fetched later. */
export interface Stages extends ArrangingStages {
  readonly buildScene: typeof buildScene;
}

/** What gives each group a lane, with those folded that the reader has folded. */
export function groupLanes(folded: FoldedLanes, stages: Stages) {
  return {
    arrange: (arrangement: Arrangement) => arrangeLanes(arrangement, folded, stages),
    build: (input: SceneInput) => buildLanes(input, stages),
  };
}
export type GroupLanes = ReturnType<typeof groupLanes>;
