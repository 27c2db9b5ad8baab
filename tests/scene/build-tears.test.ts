import { describe, expect, it } from 'vitest';
import { foldStretches } from '../../src/scale/fold-stretches.js';
import { timeScale } from '../../src/scale/time-scale.js';
import { Viewport } from '../../src/scale/viewport.js';
import { axesOf } from '../../src/scene/axes.js';
import { buildTears } from '../../src/scene/build-tears.js';
import { cutsOf } from '../../src/scene/cuts.js';

const LENGTH_PX = 1000;
const about = (px: number) => expect.closeTo(px, 6) as number;
/** In view: 0 to 470, a fold of 60 from 470 to 530 in folded time, and 470 more. */
const folded = foldStretches([[470, 9000]], [0, 9470]);
const all = Viewport.of(0, folded.toU(9470));
const layout = { axisPx: 400, tickPx: 409, lengthPx: LENGTH_PX };
const texts = {
  write: (from: number, to: number) => `${to - from} ms`,
  widthPx: (text: string) => 10 * text.length,
  lineHeightPx: 16,
};

function tornBy(viewport: Viewport, vertical = false) {
  const scale = timeScale(viewport, LENGTH_PX, folded);
  return buildTears({ ...layout, vertical }, scale, axesOf(vertical, LENGTH_PX, false), texts);
}

describe('the tear', () => {
  it('stands in the middle of its fold, with what is missing in words below it', () => {
    const { tears, texts } = tornBy(all);
    const [{ fold, box }] = tears as [(typeof tears)[0]];
    expect(fold).toMatchObject({
      x: about(470),
      width: about(60),
      y: 399,
      height: 2,
    });
    expect(box).toEqual({ x: about(488), width: 24, y: 390, height: 20 });
    expect(texts).toEqual([{ text: '8530 ms', role: 'gap', align: 'center', x: about(500), y: 409 }]);
  });

  it('is turned on a vertical axis, and its words stand before it', () => {
    const { tears, texts } = tornBy(all, true);
    expect(tears[0]!.box).toEqual({ x: 390, width: 20, y: about(488), height: 24 });
    expect(texts).toMatchObject([{ align: 'end', y: about(500) }]);
    expect(texts[0]!.x).toBeLessThan(409);
  });

  it.each<[string, Viewport, textPx: number]>([
    ['its beginning', Viewport.of(0, 480), 965],
    ['its end', Viewport.of(525, 1000), 35],
  ])('keeps its words within the plot where only %s is in view', (_, viewport, textPx) => {
    const { texts, tears } = tornBy(viewport);
    expect(texts.map(({ x }) => x)).toEqual([textPx]);
    expect(tears[0]!.box).toBeUndefined();
  });

  it('is the whole axis where nothing else is in view', () => {
    const { tears, texts } = tornBy(Viewport.of(495, 505));
    expect(tears[0]!.fold).toMatchObject({ x: 0, width: LENGTH_PX });
    expect(texts).toHaveLength(1);
  });

  it('is absent where the fold is out of view', () => {
    const { tears, texts, isClear } = tornBy(Viewport.of(0, 400));
    expect([tears, texts]).toEqual([[], []]);
    expect(isClear({ text: 'x'.repeat(LENGTH_PX / 10), textPx: 0, centred: false })).toBe(true);
  });

  it('keeps other texts away from its words', () => {
    const { isClear } = tornBy(all);
    const isClearAt = (textPx: number, letters: number) =>
      isClear({ text: 'x'.repeat(letters), textPx, centred: false });
    expect([isClearAt(400, 5), isClearAt(400, 7), isClearAt(490, 1), isClearAt(541, 6)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('has no words where those of the one before are', () => {
    const near = foldStretches(
      [
        [470, 4000],
        [4010, 9000],
      ],
      [0, 9470],
    );
    const scale = timeScale(Viewport.of(0, near.toU(9470)), 300, near);
    const { tears, texts: words } = buildTears(
      { ...layout, lengthPx: 300, vertical: false },
      scale,
      axesOf(false, 300, false),
      texts,
    );
    expect([tears.length, words.length]).toEqual([2, 1]);
  });
});

describe('what a fold cuts', () => {
  const cuts = (startPx: number, endPx: number, viewport = all) =>
    cutsOf(timeScale(viewport, LENGTH_PX, folded), startPx, endPx, 24).map(({ startPx, endPx }) => [
      Math.round(startPx),
      Math.round(endPx),
    ]);

  it.each<[string, number, number, number[][]]>([
    ['reaches across it', 100, 900, [[388, 412]]],
    ['begins in the middle of it', 500, 900, [[0, 12]]],
    ['ends in the middle of it', 100, 500, [[388, 400]]],
    ['ends before the tear', 100, 480, []],
    ['lies within it', 475, 525, []],
    ['is elsewhere', 100, 400, []],
  ])('what %s', (_, startPx, endPx, expected) => {
    expect(cuts(startPx, endPx)).toEqual(expected);
  });

  it('nothing in a view that does not show the tear', () => {
    expect(cuts(-50_000, 50_000, Viewport.of(0, 480))).toEqual([]);
  });
});
