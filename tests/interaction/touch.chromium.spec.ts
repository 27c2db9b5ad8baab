import { expect } from '@open-wc/testing';
import { drag, nextFrame, pinch, tap, touch, type Point } from '../helpers/commands.js';
import { createPad, LEFT_PX, settlings, TOP_PX, type Pad } from './pad.js';

let pad: Pad;

/** A point of the pad. That no gesture makes the browser warn is seen to by the guard. */
const at = (x: number, y: number): Point => ({ x: LEFT_PX + x, y: TOP_PX + y });

afterEach(() => {
  pad.detach();
  pad.target.remove();
  document.body.style.removeProperty('height');
  scrollTo(0, 0);
});

describe('one finger', () => {
  it('pans along a horizontal axis', async () => {
    pad = createPad();
    await drag([[at(300, 200), at(200, 210)]], 20);
    const { k, x } = pad.sum();
    expect(k).to.equal(1);
    // What it took to see where the finger was going is not made up for.
    expect(x).to.be.within(-100, -75);
    expect(settlings(pad.intents).filter(Boolean)).to.have.length(1);
    expect(settlings(pad.intents).at(-1)).to.equal(true);
    expect(pad.intents[0]?.cause).to.equal('drag');
  });

  it('A15: belongs to the page when it goes up or down, whatever it does afterwards', async () => {
    pad = createPad();
    document.body.style.setProperty('height', '3000px');
    for (const to of [at(210, 100), at(300, 60)]) {
      await touch('touchStart', [at(200, 300)]);
      for (let step = 1; step <= 6; step++) await touch('touchMove', [at(200, 300 - 20 * step)]);
      await touch('touchMove', [to]);
      await touch('touchEnd');
      await nextFrame();
    }
    expect(scrollY).to.be.greaterThan(100);
    expect(pad.intents).to.deep.equal([]);
  });

  it('A15: belongs to the page altogether along a vertical axis', async () => {
    pad = createPad({ orientation: 'vertical' });
    document.body.style.setProperty('height', '3000px');
    await drag([[at(200, 300), at(200, 100)]], 10);
    await nextFrame();
    expect(scrollY).to.be.greaterThan(100);
    scrollTo(0, 0);
    await drag([[at(300, 200), at(100, 200)]], 10);
    expect(pad.intents).to.deep.equal([]);
  });

  it('taps a button, and zooms by a double tap, in both orientations', async () => {
    for (const orientation of ['horizontal', 'vertical'] as const) {
      pad?.detach();
      pad?.target.remove();
      pad = createPad({ orientation });
      const button = pad.target.querySelector('button') as HTMLButtonElement;
      const clicked = new Promise((resolve) => button.addEventListener('click', resolve, { once: true }));
      const { x, y, width, height } = button.getBoundingClientRect();
      await tap({ x: x + width / 2, y: y + height / 2 });
      await clicked;
      await tap(at(100, 300));
      expect(pad.intents).to.deep.equal([]);
      await tap(at(103, 298));
      expect(pad.intents).to.have.length(1);
      const [intent] = pad.intents;
      expect(intent?.type === 'zoom' && [intent.factor, intent.cause]).to.deep.equal([2, 'double-click']);
    }
  });
});

describe('two fingers', () => {
  it('zoom by what they spread, around their middle, along either axis', async () => {
    for (const orientation of ['horizontal', 'vertical'] as const) {
      pad?.detach();
      pad?.target.remove();
      pad = createPad({ orientation });
      await pinch(at(200, 200), 2);
      const { k, x } = pad.sum();
      expect(k).to.be.closeTo(2, 0.01);
      expect(k * 200 + x).to.be.closeTo(200, 1);
      expect(pad.intents.every(({ cause }) => cause === 'pinch')).to.equal(true);
      expect(settlings(pad.intents).filter(Boolean)).to.have.length(1);
      pad.intents.length = 0;
      await pinch(at(200, 200), 0.5);
      expect(pad.sum().k).to.be.closeTo(0.5, 0.01);
    }
  });

  it('pan a vertical axis', async () => {
    pad = createPad({ orientation: 'vertical' });
    document.body.style.setProperty('height', '3000px');
    await drag([
      [at(150, 300), at(150, 200)],
      [at(250, 300), at(250, 200)],
    ]);
    expect(pad.sum().k).to.be.closeTo(1, 0.01);
    expect(pad.sum().x).to.be.closeTo(-100, 3);
    expect(scrollY).to.equal(0);
  });

  it('may come one after the other, and leave so', async () => {
    pad = createPad();
    await touch('touchStart', [at(150, 200)]);
    await touch('touchMove', [at(152, 200)]);
    await touch('touchStart', [at(152, 200), at(250, 200)]);
    for (let step = 1; step <= 5; step++)
      await touch('touchMove', [at(152 - 10 * step, 200), at(250 + 10 * step, 200)]);
    await touch('touchEnd', [at(102, 200)]);
    await touch('touchMove', [at(122, 200)]);
    await touch('touchEnd');
    const { k } = pad.sum();
    expect(k).to.be.closeTo(198 / 98, 0.05);
    expect(settlings(pad.intents).filter(Boolean)).to.have.length(1);
  });

  it('R4: may be on the glass when the target goes away', async () => {
    pad = createPad();
    await touch('touchStart', [at(150, 200), at(250, 200)]);
    await touch('touchMove', [at(140, 200), at(260, 200)]);
    await touch('touchMove', [at(130, 200), at(270, 200)]);
    pad.detach();
    expect(settlings(pad.intents).at(-1)).to.equal(true);
    const before = pad.intents.length;
    await touch('touchMove', [at(100, 200), at(300, 200)]);
    await touch('touchEnd');
    await pinch(at(200, 200), 2);
    expect(pad.intents.length).to.equal(before);
  });

  it('count only if both are on the target', async () => {
    pad = createPad();
    document.body.style.setProperty('height', '3000px');
    const outside = { x: LEFT_PX + 500, y: TOP_PX + 100 };
    await drag([
      [outside, { x: outside.x + 20, y: outside.y }],
      [at(200, 200), at(100, 200)],
    ]);
    expect(pad.intents).to.deep.equal([]);
  });
});
