import { mean, sum } from 'd3-array';
import { placeSet } from './place-all.js';
import { inColumn, randomSet, type LabelSet } from './random-sets.js';
import { REAL_NAMES, realSet, type Orientation } from './real-sets.js';
import { firstFit, labellaForce } from './rivals.js';
import { layoutOf, scoreWalk, type Faults, type Score } from './score.js';

const LENGTHS_PX = [320, 768, 1200, 2560];
const ORIENTATIONS: readonly Orientation[] = ['horizontal', 'vertical'];
/** Of the frames of a walk, the rivals, which solve each anew, are looked at in one of so many. */
const RIVALS_EVERY = 8;
const SEEDS = 200;
/** Of the random sets, labella, the slowest, gets one in so many. */
const LABELLA_SEEDS_EVERY = 4;

const LEGEND = `
How the labels of a layout fare on a walk: fit, zoom in 160 times by 1.04, pan by 2 views either way in steps of
7 px, zoom back out. Ours is looked at in each frame, the rivals in one of ${RIVALS_EVERY}.

axis      length of the axis in px; horizontal with flags on stems in rows, vertical with cards in a column
          ("random": ${SEEDS} random sets, for labella one in ${LABELLA_SEEDS_EVERY}: sums of faults, means of the rest)
layout    ours: active ranges for all scales at once; first-fit: by importance into the lowest free row, each
          frame anew; labella: labella 1.1.4, each frame anew, with the most important labels that as many layers
          hold as ours has rows, what it puts beyond these not shown
Faults, counted over all frames that are looked at:
overlap   pairs of labels less than 8 px apart        stem     stems less than 6 px from a text, or through it
cross     pairs of connectors that cross              clip     labels cut off by the plot's edges at fit
lost      labels that a step of zooming in hides      rows     labels in another row or on another side than before
path      frames unlike the same view on the way in   count    frames whose labels and counts do not add up
Means:
away px   from an event to the near edge of its label
share     labels shown ÷ the most that as many rows could hold if labels had no stems (Carlisle and Lloyd)
top 10    the same for the ten most important events in view; where many are equally important, the earliest
build ms  to lay out, labels measured before          frame ms to find the labels of a frame
`;

interface Line {
  readonly score: Score;
  readonly buildMs: number;
}

type Contestant = 'ours' | 'first-fit' | 'labella';
const CONTESTANTS: readonly Contestant[] = ['ours', 'first-fit', 'labella'];

function compete(set: LabelSet): (contestant: Contestant) => Line {
  // Measured before, as words are the same to all.
  set.items.order.forEach((i) => set.items.sizeOf(i));
  const startMs = performance.now();
  const placement = placeSet(set);
  const buildMs = performance.now() - startMs;
  return (contestant) => {
    if (contestant === 'ours') return { score: scoreWalk(set, layoutOf(set, placement)), buildMs };
    const rival =
      contestant === 'first-fit' ? firstFit(set, placement) : labellaForce(set, placement.rows.length);
    return { score: scoreWalk(set, rival, RIVALS_EVERY), buildMs: 0 };
  };
}

/** Sums of faults, means of all else. */
function sumUp(lines: readonly Line[]): Line {
  const scores = lines.map(({ score }) => score);
  const meanOf = (of: (score: Score) => number) => mean(scores, of) ?? 0;
  const faults = { ...scores[0]!.faults };
  for (const fault of Object.keys(faults) as (keyof Faults)[]) {
    faults[fault] = sum(scores, (score) => score.faults[fault]);
  }
  return {
    buildMs: mean(lines, (line) => line.buildMs) ?? 0,
    score: {
      faults,
      frames: sum(scores, (score) => score.frames),
      share: meanOf((score) => score.share),
      topShare: meanOf((score) => score.topShare),
      displacementPx: meanOf((score) => score.displacementPx),
      frameMs: meanOf((score) => score.frameMs),
    },
  };
}

const COLUMNS: readonly (readonly [head: string, of: (line: Line) => string])[] = [
  ['overlap', ({ score }) => `${score.faults.overlaps}`],
  ['stem', ({ score }) => `${score.faults.stemsThroughText}`],
  ['cross', ({ score }) => `${score.faults.crossings}`],
  ['clip', ({ score }) => `${score.faults.clippedAtFit}`],
  ['lost', ({ score }) => `${score.faults.lostOnZoomIn}`],
  ['rows', ({ score }) => `${score.faults.rowChanges}`],
  ['path', ({ score }) => `${score.faults.pathDependence}`],
  ['count', ({ score }) => `${score.faults.notConserved}`],
  ['away px', ({ score }) => score.displacementPx.toFixed(1)],
  ['share', ({ score }) => score.share.toFixed(3)],
  ['top 10', ({ score }) => score.topShare.toFixed(3)],
  ['build ms', ({ buildMs }) => (buildMs > 0 ? buildMs.toFixed(1) : '–')],
  ['frame ms', ({ score }) => score.frameMs.toFixed(3)],
];

function print(set: string, axis: string, layout: string, cells: readonly string[]): void {
  const row = cells.map((cell, k) => cell.padStart(Math.max(COLUMNS[k]![0].length, 7)));
  console.log([set.padEnd(13), axis.padEnd(15), layout.padEnd(9), ...row].join(' '));
}

function printLine(set: string, axis: string, contestant: Contestant, line: Line): void {
  print(
    set,
    axis,
    contestant,
    COLUMNS.map(([, of]) => of(line)),
  );
}

console.log(LEGEND);
print(
  'set',
  'axis',
  'layout',
  COLUMNS.map(([head]) => head),
);
for (const name of REAL_NAMES) {
  for (const orientation of ORIENTATIONS) {
    for (const lengthPx of LENGTHS_PX) {
      const run = compete(realSet(name, lengthPx, orientation));
      for (const each of CONTESTANTS) printLine(name, `${lengthPx} ${orientation}`, each, run(each));
    }
  }
}
for (const orientation of ORIENTATIONS) {
  for (const lengthPx of LENGTHS_PX) {
    const lines: Record<Contestant, Line[]> = { ours: [], 'first-fit': [], labella: [] };
    for (let seed = 0; seed < SEEDS; seed++) {
      const set = randomSet(seed, lengthPx);
      const run = compete(orientation === 'vertical' ? inColumn(set) : set);
      for (const each of CONTESTANTS) {
        if (each === 'labella' && seed % LABELLA_SEEDS_EVERY > 0) continue;
        lines[each].push(run(each));
      }
    }
    for (const each of CONTESTANTS) {
      printLine('random', `${lengthPx} ${orientation}`, each, sumUp(lines[each]));
    }
  }
}
