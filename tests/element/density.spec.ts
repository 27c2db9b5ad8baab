import { expect } from '@open-wc/testing';
import { mount } from './harness.js';

/** Over each other in the twentieth century, all of them. */
const reigns = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    start: String(1800 + i / 2).slice(0, 4),
    end: String(1950 + (i % 50)),
    title: `Reign ${i}`,
  }));
const events = [1800, 1850, 1900, 1950, 2000].map((year) => ({ date: String(year), title: `In ${year}` }));

describe('more periods than lanes have room for', () => {
  for (const [widthPx, count] of [
    [1000, 150],
    [360, 60],
  ] as const) {
    it(`are one strip, and listed one by one, at ${widthPx} px`, async () => {
      const timeline = await mount({ data: { events, periods: reigns(count) }, widthPx });
      expect(timeline.has('period')).to.equal(false);
      expect(timeline.labelled).to.have.length(5);
      expect(timeline.all('button.row[data-period]')).to.have.length(count);

      const canvas = timeline.find('canvas') as HTMLCanvasElement;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      const painted = data.filter((value, i) => i % 4 === 3 && value > 0).length;
      expect(painted).to.be.above(500);
    });
  }

  it('become bars where there is room for them', async () => {
    const timeline = await mount({ data: { events, periods: reigns(150) }, heightPx: 1900 });
    expect(timeline.parts('period').length).to.be.above(100);
  });
});
