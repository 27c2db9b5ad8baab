import { expect, fixture, html } from '@open-wc/testing';
import {
  accessibilityTree,
  cdp,
  drag,
  emulate,
  heapAfterCollection,
  pdf,
  pinch,
  resetMedia,
  tap,
  wheel,
} from './commands.js';

const matches = (query: string): boolean => matchMedia(query).matches;

describe('the commands', () => {
  it('turns the wheel with a key held', async () => {
    let turned: WheelEvent | undefined;
    addEventListener('wheel', (event) => (turned = event), { once: true });
    await wheel({ x: 100, y: 50, deltaY: 40, keys: ['Control'] });
    expect(turned).to.include({ clientX: 100, clientY: 50, deltaY: 40, ctrlKey: true });
  });

  it('taps, drags and pinches with real fingers', async () => {
    const pad = await fixture<HTMLElement>(html`<p>pad</p>`);
    for (const [name, value] of Object.entries({ height: '300px', 'touch-action': 'none' })) {
      pad.style.setProperty(name, value);
    }
    const seen: string[] = [];
    const distances: number[] = [];
    pad.addEventListener('click', () => seen.push('click'));
    pad.addEventListener('touchstart', (event) => seen.push(`${event.touches.length} down`));
    pad.addEventListener('touchmove', ({ touches: [a, b] }) => {
      if (a && b) distances.push(Math.abs(a.clientX - b.clientX));
    });
    await tap({ x: 60, y: 60 });
    expect(seen).to.deep.equal(['1 down', 'click']);
    await drag([
      [
        { x: 60, y: 60 },
        { x: 90, y: 60 },
      ],
    ]);
    expect(seen.at(-1)).to.equal('1 down');
    await pinch({ x: 200, y: 100 }, 2);
    expect(seen.at(-1)).to.equal('2 down');
    expect(distances.at(-1)).to.equal(160);
  });

  it('pretends what the reader has set, and takes it back', async () => {
    await emulate({ colorScheme: 'dark', reducedMotion: 'reduce', forcedColors: 'active', contrast: 'more' });
    expect(matches('(prefers-color-scheme: dark)')).to.equal(true);
    expect(matches('(prefers-reduced-motion: reduce)')).to.equal(true);
    expect(matches('(forced-colors: active)')).to.equal(true);
    expect(matches('(prefers-contrast: more)')).to.equal(true);
    await emulate({ media: 'print' });
    expect(matches('print')).to.equal(true);
    await resetMedia();
    expect(matches('(forced-colors: active)')).to.equal(false);
    expect(matches('print')).to.equal(false);
  });

  it('reads what a screen reader is told', async () => {
    await fixture(
      html`<section aria-label="Niger">
        <h2>Why they came</h2>
        <button aria-pressed="true">List</button>
      </section>`,
    );
    const tree = await accessibilityTree();
    expect(tree.find(({ role }) => role === 'heading')).to.deep.include({ name: 'Why they came' });
    expect(tree.find(({ role }) => role === 'button')?.properties).to.include({ pressed: 'true' });
    expect(tree.map(({ role }) => role)).to.include('region');
  });

  it('collects garbage', async () => {
    const trace = new WeakRef({ data: new Array(1000).fill('x') });
    await new Promise((resolve) => setTimeout(resolve));
    expect(await heapAfterCollection()).to.be.greaterThan(0);
    expect(trace.deref()).to.equal(undefined);
  });

  it('prints', async () => {
    const page = await fixture(
      html`<div>
        <p>first</p>
        <p>second</p>
      </div>`,
    );
    (page.lastElementChild as HTMLElement).style.setProperty('break-before', 'page');
    const { pages, bytes } = await pdf();
    expect(pages).to.equal(2);
    expect(bytes).to.be.greaterThan(1000);
  });

  it('speaks the protocol', async () => {
    const { product } = await cdp<{ product: string }>('Browser.getVersion');
    expect(product).to.match(/Chrome/);
  });
});

describe('the test server', () => {
  it('answers with the status, type and delay that were asked for', async () => {
    const before = performance.now();
    const response = await fetch('/answer?body=%7B%7D&status=200&type=application/geo%2Bjson&delay=120');
    expect(await response.text()).to.equal('{}');
    expect(response.headers.get('content-type')).to.contain('application/geo+json');
    expect(performance.now() - before).to.be.at.least(119);
    expect((await fetch('/answer?status=503')).status).to.equal(503);
  });

  it('drips, and never ends', async () => {
    const reader = (await fetch('/answer?body=abc&drip=500')).body!.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).to.equal('a');
    expect(new TextDecoder().decode((await reader.read()).value)).to.equal('b');
    await reader.cancel();
    const stop = new AbortController();
    const endless = await fetch('/answer?never=1', { signal: stop.signal });
    const body = endless.text().catch((error: unknown) => (error as Error).name);
    stop.abort();
    expect(await body).to.equal('AbortError');
  });

  it('S2: serves pages under a strict policy', async () => {
    const { headers } = await fetch('/csp/empty.html');
    expect(headers.get('content-security-policy')).to.contain("style-src 'self'");
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe src="/csp/empty.html" title="strict"></iframe>`,
    );
    if (frame.contentDocument?.readyState !== 'complete' || frame.contentDocument.URL === 'about:blank') {
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    }
    const page = frame.contentDocument as Document;
    const breach = new Promise<SecurityPolicyViolationEvent>((resolve) =>
      page.addEventListener('securitypolicyviolation', resolve, { once: true }),
    );
    page.body.setAttribute('style', 'color: red');
    expect((await breach).violatedDirective).to.equal('style-src-attr');
  });
});
