import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { createPad, LEFT_PX, LENGTH_PX, settlings, TOP_PX, type Pad } from './pad.js';

let pad: Pad;

afterEach(async () => {
  await resetMouse();
  pad.detach();
  pad.target.remove();
});

async function moveMouse([x, y]: [number, number]): Promise<void> {
  await sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });
}

async function dragMouse(from: [number, number], ...path: [number, number][]): Promise<void> {
  await moveMouse(from);
  await sendMouse({ type: 'down' });
  for (const position of path) await moveMouse(position);
  await sendMouse({ type: 'up' });
}

/** A wheel as a page gets it, on a point along the pad. */
function turnWheel(init: WheelEventInit, alongPx = 100, target: Element = pad.target): WheelEvent {
  const place = { clientX: LEFT_PX + alongPx, clientY: TOP_PX + alongPx };
  const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, ...place, ...init });
  target.dispatchEvent(event);
  return event;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the wheel', () => {
  it('A15: is left to the page, in both orientations', () => {
    for (const orientation of ['horizontal', 'vertical'] as const) {
      pad?.target.remove();
      pad = createPad({ orientation });
      expect(turnWheel({ deltaY: 100 }).defaultPrevented).to.equal(false);
      expect(turnWheel({ deltaY: -100, deltaX: 40 }).defaultPrevented).to.equal(false);
      expect(pad.intents).to.deep.equal([]);
    }
    expect(turnWheel({ deltaY: 100, shiftKey: true }).defaultPrevented).to.equal(false);
    expect(turnWheel({ deltaX: 100 }).defaultPrevented).to.equal(false);
    expect(pad.intents).to.deep.equal([]);
  });

  it('zooms around the pointer with Ctrl or ⌘, in both orientations and directions', () => {
    for (const [options, alongPx] of [
      [{}, 100],
      [{ orientation: 'vertical' }, 100],
      [{ mirrored: true }, LENGTH_PX - 100],
      [{ orientation: 'vertical', mirrored: true }, LENGTH_PX - 100],
    ] as const) {
      pad?.detach();
      pad?.target.remove();
      pad = createPad(options);
      expect(turnWheel({ deltaY: -30, ctrlKey: true }).defaultPrevented).to.equal(true);
      const { k, x } = pad.sum();
      expect(k).to.be.greaterThan(1);
      expect(k * alongPx + x).to.be.closeTo(alongPx, 1e-9);
      expect(turnWheel({ deltaY: 30, metaKey: true }).defaultPrevented).to.equal(true);
      expect(pad.sum().k).to.be.lessThan(k);
    }
  });

  it('takes one notch for one step, in px, lines and pages', () => {
    pad = createPad();
    for (const init of [{ deltaY: -120 }, { deltaY: -3, deltaMode: 1 }, { deltaY: -1, deltaMode: 2 }]) {
      turnWheel({ ...init, ctrlKey: true });
      const last = pad.intents.at(-1);
      expect(last?.type === 'transform' && last.k).to.be.within(1.2, 1.5);
    }
  });

  it('pans sideways, and with Shift', () => {
    pad = createPad();
    expect(turnWheel({ deltaX: 30, deltaY: 10 }).defaultPrevented).to.equal(true);
    expect(pad.sum()).to.deep.equal({ k: 1, x: -30 });
    expect(turnWheel({ deltaY: 20, shiftKey: true }).defaultPrevented).to.equal(true);
    expect(pad.sum()).to.deep.equal({ k: 1, x: -50 });
    pad.target.remove();
    pad = createPad({ mirrored: true });
    turnWheel({ deltaX: 30 });
    expect(pad.sum()).to.deep.equal({ k: 1, x: 30 });
  });

  it('leaves alone what cannot be cancelled, or was by somebody else', () => {
    pad = createPad();
    turnWheel({ deltaY: 10, ctrlKey: true, cancelable: false });
    pad.target.firstElementChild?.addEventListener('wheel', (event) => event.preventDefault(), {
      once: true,
    });
    turnWheel({ deltaY: 10, ctrlKey: true }, 100, pad.target.firstElementChild ?? pad.target);
    expect(pad.intents).to.deep.equal([]);
  });

  it('stays exact however deep it goes', () => {
    pad = createPad();
    for (let step = 0; step < 200; step++) turnWheel({ deltaY: -120, ctrlKey: true });
    for (const intent of pad.intents) {
      if (intent.type !== 'transform') throw new Error(intent.type);
      expect(intent.k * 100 + intent.x).to.be.closeTo(100, 1e-9);
    }
  });

  it('settles once, when it has rested', async () => {
    pad = createPad();
    for (let step = 0; step < 5; step++) turnWheel({ deltaX: 10 });
    expect(settlings(pad.intents)).to.deep.equal([false, false, false, false, false]);
    await pause(250);
    expect(settlings(pad.intents)).to.deep.equal([false, false, false, false, false, true]);
    expect(pad.sum()).to.deep.equal({ k: 1, x: -50 });
  });
});

describe('the mouse', () => {
  it('pans, also from a label or a button, and settles once', async () => {
    pad = createPad();
    const starts = [pad.target, ...pad.target.querySelectorAll('p, button')];
    for (const start of starts) {
      pad.intents.length = 0;
      const { left, top, height } = start.getBoundingClientRect();
      const y = start === pad.target ? TOP_PX + 300 : top + height / 2;
      await dragMouse([left + 10, y], [left + 40, y], [left + 70, y + 50]);
      expect(pad.sum(), start.localName).to.deep.equal({ k: 1, x: 60 });
      expect(settlings(pad.intents).filter(Boolean)).to.have.length(1);
      expect(settlings(pad.intents).at(-1)).to.equal(true);
    }
  });

  it('pans along the axis, whichever way that runs', async () => {
    pad = createPad({ orientation: 'vertical' });
    await dragMouse([100, 300], [120, 330]);
    expect(pad.sum()).to.deep.equal({ k: 1, x: 30 });
    pad.target.remove();
    pad = createPad({ mirrored: true });
    await dragMouse([100, 300], [120, 330]);
    expect(pad.sum()).to.deep.equal({ k: 1, x: -20 });
    pad.target.remove();
    pad = createPad({ orientation: 'vertical', mirrored: true });
    await dragMouse([100, 300], [120, 330]);
    expect(pad.sum()).to.deep.equal({ k: 1, x: -30 });
  });

  it('reads px of the target, also where the page magnifies it', async () => {
    pad = createPad();
    pad.target.style.setProperty('transform-origin', '0 0');
    pad.target.style.setProperty('transform', 'scale(0.5)');
    await dragMouse([100, 200], [120, 200]);
    expect(pad.sum()).to.deep.equal({ k: 1, x: 40 });
  });

  it('starts each gesture afresh', async () => {
    pad = createPad();
    await dragMouse([100, 300], [150, 300]);
    await dragMouse([200, 300], [210, 300]);
    expect(pad.sum()).to.deep.equal({ k: 1, x: 60 });
  });

  it('A14: clicks a button unless it was dragged, by more than 3 px', async () => {
    pad = createPad();
    const button = pad.target.querySelector('button') as HTMLButtonElement;
    let clicks = 0;
    button.addEventListener('click', () => clicks++);
    const { left, top, height } = button.getBoundingClientRect();
    const [x, y] = [left + 10, top + height / 2];
    await dragMouse([x, y], [x + 2, y]);
    expect(clicks).to.equal(1);
    expect(pad.intents).to.deep.equal([]);
    await dragMouse([x, y], [x + 20, y]);
    expect(clicks).to.equal(1);
    expect(pad.sum().x).to.equal(20);
  });

  it('selects no text', async () => {
    pad = createPad();
    const { left, top, height } = (pad.target.firstElementChild as Element).getBoundingClientRect();
    await dragMouse([left + 5, top + height / 2], [left + 100, top + height / 2], [left + 150, top + height]);
    expect(String(getSelection())).to.equal('');
  });

  it('leaves fields, and every button but the primary, alone', async () => {
    pad = createPad();
    const { left, top, height } = (pad.target.querySelector('input') as Element).getBoundingClientRect();
    await dragMouse([left + 5, top + height / 2], [left + 60, top + height / 2]);
    await moveMouse([100, 300]);
    await sendMouse({ type: 'down', button: 'middle' });
    await moveMouse([150, 300]);
    await sendMouse({ type: 'up', button: 'middle' });
    expect(pad.intents).to.deep.equal([]);
  });

  it('goes on outside of the target, until the button goes up', async () => {
    pad = createPad();
    await dragMouse([100, 300], [10, 10], [5, 5]);
    await moveMouse([120, 300]);
    expect(pad.sum()).to.deep.equal({ k: 1, x: -95 });
  });

  it('ends when the window loses the focus, or the button went up unseen', async () => {
    pad = createPad();
    for (const interrupt of [
      () => window.dispatchEvent(new Event('blur')),
      () => window.dispatchEvent(new MouseEvent('mousemove', { clientX: 300, clientY: 300, buttons: 0 })),
    ]) {
      pad.intents.length = 0;
      await moveMouse([100, 300]);
      await sendMouse({ type: 'down' });
      await moveMouse([130, 300]);
      interrupt();
      await moveMouse([180, 300]);
      await sendMouse({ type: 'up' });
      expect(pad.sum()).to.deep.equal({ k: 1, x: 30 });
      expect(settlings(pad.intents).filter(Boolean)).to.have.length(1);
    }
  });

  it('R4: lets go in the middle of a gesture, with nothing left on the window', async () => {
    pad = createPad();
    await moveMouse([100, 300]);
    await sendMouse({ type: 'down' });
    await moveMouse([130, 300]);
    turnWheel({ deltaX: 10 });
    pad.detach();
    pad.target.remove();
    expect(settlings(pad.intents).filter(Boolean)).to.have.length(2);
    const before = pad.intents.length;
    const move = new MouseEvent('mousemove', { buttons: 1, clientX: 10, cancelable: true });
    window.dispatchEvent(move);
    expect(move.defaultPrevented).to.equal(false);
    await pause(200);
    await sendMouse({ type: 'up' });
    expect(pad.intents.length).to.equal(before);
    document.body.append(pad.target);
    await dragMouse([100, 300], [150, 300]);
    turnWheel({ deltaX: 10 });
    expect(pad.intents.length).to.equal(before);
  });

  it('zooms by a double click, out with Shift, and not on a button', async () => {
    pad = createPad();
    const click = (x: number, y: number, init: MouseEventInit = {}, on: Element = pad.target) =>
      on.dispatchEvent(
        new MouseEvent('click', { bubbles: true, detail: 1, clientX: x, clientY: y, ...init }),
      );
    await sendMouse({ type: 'click', position: [150, 300] });
    expect(pad.intents).to.deep.equal([]);
    await sendMouse({ type: 'click', position: [150, 300] });
    expect(pad.intents).to.deep.equal([{ type: 'zoom', factor: 2, atPx: 100, cause: 'double-click' }]);
    await sendMouse({ type: 'click', position: [150, 300] });
    expect(pad.intents).to.have.length(1);
    await pause(450);
    click(250, 300);
    click(250, 300, { shiftKey: true });
    expect(pad.intents.at(-1)).to.deep.include({ factor: 0.5, atPx: 200 });
    click(60, 300);
    click(160, 300);
    const button = pad.target.querySelector('button') as Element;
    click(80, 60, {}, button);
    click(80, 60, {}, button);
    expect(pad.intents).to.have.length(2);
  });
});

describe('in a frame', () => {
  it('listens on the window of the frame', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentWindow as Window & typeof globalThis;
    pad = createPad({}, inner.document);
    const fire = (target: EventTarget, type: string, x: number, buttons: number) =>
      target.dispatchEvent(
        new inner.MouseEvent(type, { view: inner, bubbles: true, cancelable: true, clientX: x, buttons }),
      );
    fire(pad.target, 'mousedown', 100, 1);
    fire(inner, 'mousemove', 140, 1);
    fire(inner, 'mouseup', 140, 0);
    fire(inner, 'mousemove', 200, 1);
    expect(pad.sum()).to.deep.equal({ k: 1, x: 40 });
    expect(settlings(pad.intents).at(-1)).to.equal(true);
    frame.remove();
  });
});
