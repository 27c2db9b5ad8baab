import { expect } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { ThemeController } from '../../src/element/theme-controller.js';
import { emulate, nextFrame, resetMedia } from '../helpers/commands.js';

class ThemeHost extends LitElement {
  static override readonly styles = css`
    :host {
      --_ink: var(--test-ink, light-dark(#010203, #fdfcfb));
      --_ground: var(--test-ground, light-dark(white, black));
    }
    @media (forced-colors: active) {
      :host {
        --_ink: CanvasText;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      * {
        transition: none !important;
      }
    }
  `;
  changes = 0;
  readonly theme = new ThemeController(this, ['--_ink', '--_ground'], () => this.changes++);

  get ink(): string | undefined {
    return this.theme.resolve('var(--_ink)');
  }

  override firstUpdated(): void {
    this.theme.observe(this.renderRoot.querySelector('span') as HTMLElement);
  }

  override render() {
    return html`<span></span>`;
  }
}
customElements.define('theme-host', ThemeHost);

let host: ThemeHost;

beforeEach(async () => {
  host = document.body.appendChild(new ThemeHost());
  await host.updateComplete;
  await nextFrame();
});

afterEach(async () => {
  host.remove();
  document.documentElement.removeAttribute('style');
  await resetMedia();
});

/** What happened within a few frames of `act`. */
async function changesAfter(act: () => unknown): Promise<number> {
  const before = host.changes;
  await act();
  await nextFrame();
  await nextFrame();
  return host.changes - before;
}

describe('colours', () => {
  it('come in every notation of CSS, as numbers', () => {
    for (const [color, rgb] of [
      ['#0a0b0c', [10, 11, 12]],
      ['rebeccapurple', [102, 51, 153]],
      ['hsl(120 100% 25%)', [0, 128, 0]],
      ['oklch(1 0 0)', [255, 255, 255]],
      ['color(srgb 1 0.2 0)', [255, 51, 0]],
      ['color-mix(in srgb, black, white)', [128, 128, 128]],
      ['light-dark(#111111, #eeeeee)', [17, 17, 17]],
      ['var(--_ink)', [1, 2, 3]],
    ] as const) {
      expect(host.theme.rgb(color), color).to.deep.equal(rgb);
    }
  });

  it('B52: are nothing else', () => {
    for (const color of ['red;background:url(//x)', 'url(//x)', '12', '', 'no-such-colour']) {
      expect(host.theme.resolve(color), color).to.equal(undefined);
      expect(host.theme.rgb(color), color).to.equal(undefined);
    }
  });
});

describe('A18: the theme changes live', () => {
  it('by the scheme of the system', async () => {
    document.documentElement.style.setProperty('color-scheme', 'light dark');
    await nextFrame();
    expect(host.ink).to.equal('rgb(1, 2, 3)');
    expect(await changesAfter(() => emulate({ colorScheme: 'dark' }))).to.equal(1);
    expect(host.ink).to.equal('rgb(253, 252, 251)');
  });

  it('by the page alone', async () => {
    expect(host.ink).to.equal('rgb(1, 2, 3)');
    const flip = () => document.documentElement.style.setProperty('color-scheme', 'dark');
    expect(await changesAfter(flip)).to.equal(1);
    expect(host.ink).to.equal('rgb(253, 252, 251)');
  });

  it('by a custom property of the page', async () => {
    expect(host.ink).to.equal('rgb(1, 2, 3)');
    const brand = () => document.documentElement.style.setProperty('--test-ink', '#0000ff');
    expect(await changesAfter(brand)).to.equal(1);
    expect(host.ink).to.equal('rgb(0, 0, 255)');
  });

  it('with reduced motion as well', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const brand = () => document.documentElement.style.setProperty('--test-ground', '#0000ff');
    expect(await changesAfter(brand)).to.equal(1);
  });

  it('A17: by forced colours and contrast', async () => {
    expect(await changesAfter(() => emulate({ forcedColors: 'active' }))).to.be.greaterThan(0);
    const canvasText = host.theme.resolve('CanvasText');
    expect(host.ink).to.equal(canvasText);
    expect(await changesAfter(() => emulate({ forcedColors: 'none', contrast: 'more' }))).to.be.greaterThan(
      0,
    );
    expect(host.ink).to.equal('rgb(1, 2, 3)');
  });

  it('only when it does', async () => {
    expect(await changesAfter(() => document.documentElement.style.setProperty('--other', 'red'))).to.equal(
      0,
    );
  });

  it('unheard by an element that has gone, which sees it when it is back', async () => {
    expect(host.ink).to.equal('rgb(1, 2, 3)');
    host.remove();
    const flip = () => document.documentElement.style.setProperty('color-scheme', 'dark');
    expect(await changesAfter(flip)).to.equal(0);
    expect(await changesAfter(() => emulate({ contrast: 'more' }))).to.equal(0);
    document.body.append(host);
    expect(host.ink).to.equal('rgb(253, 252, 251)');
    const back = () => document.documentElement.style.setProperty('color-scheme', 'light');
    await nextFrame();
    expect(await changesAfter(back)).to.equal(1);
  });
});
