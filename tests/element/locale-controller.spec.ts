import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LocaleController } from '../../src/element/locale-controller.js';

class LocaleHost extends LitElement {
  changes = 0;
  readonly locale = new LocaleController(this, () => this.changes++);

  get chosen(): string {
    return this.locale.choose({ fallback: 'ha' }).locale;
  }
}
customElements.define('locale-host', LocaleHost);

let outer: HTMLElement;
let shadow: ShadowRoot;
let inner: HTMLElement;
let host: LocaleHost;

/** The host inside `inner`, in the shadow tree of `outer`, in the page. */
beforeEach(() => {
  outer = document.createElement('section');
  inner = document.createElement('div');
  shadow = outer.attachShadow({ mode: 'closed' });
  host = new LocaleHost();
  inner.append(host);
  shadow.append(inner);
  document.body.append(outer);
});

afterEach(() => {
  outer.remove();
  document.documentElement.lang = 'en';
  document.documentElement.removeAttribute('dir');
});

describe('I1: the language around an element', () => {
  it('is that of the nearest ancestor, across shadow hosts', () => {
    document.documentElement.lang = 'it';
    expect(host.chosen).to.equal('it');
    document.body.lang = 'es';
    expect(host.chosen).to.equal('es');
    outer.lang = 'de';
    expect(host.chosen).to.equal('de');
    inner.lang = 'nl';
    expect(host.chosen).to.equal('nl');
    host.lang = 'fr_CA';
    expect(host.chosen).to.equal('fr-CA');
    expect(host.locale.choose({ own: 'pt' }).locale).to.equal('pt');
    document.body.removeAttribute('lang');
  });

  it('is that of the timeline where nobody says one', () => {
    document.documentElement.removeAttribute('lang');
    expect(host.chosen).to.equal('ha');
    expect(host.locale.choose({}).locale).to.equal(navigator.language);
  });

  it('I2, B62: skips what is no language', () => {
    document.documentElement.lang = 'it';
    outer.lang = '';
    inner.lang = '!!';
    expect(host.chosen).to.equal('it');
    expect(host.locale.choose({}).issues).to.have.length(1);
  });

  it('is followed live, on every ancestor, and nowhere else', async () => {
    for (const element of [host, inner, outer, document.body, document.documentElement]) {
      const before = host.changes;
      element.lang = 'fr';
      await Promise.resolve();
      expect(host.changes, element.localName).to.equal(before + 1);
      element.dir = 'rtl';
      await Promise.resolve();
      expect(host.changes, element.localName).to.equal(before + 2);
      element.removeAttribute('lang');
      element.removeAttribute('dir');
      await Promise.resolve();
    }
    const before = host.changes;
    const sibling = document.createElement('p');
    inner.append(sibling);
    sibling.lang = 'fr';
    inner.className = 'other';
    await Promise.resolve();
    expect(host.changes).to.equal(before);
  });

  it('is not followed by an element that has gone, and is again at its new place', async () => {
    const before = host.changes;
    host.remove();
    inner.lang = 'fr';
    await Promise.resolve();
    expect(host.changes).to.equal(before);
    document.body.append(host);
    inner.lang = 'de';
    document.body.lang = 'es';
    await Promise.resolve();
    expect(host.changes).to.equal(before + 1);
    expect(host.chosen).to.equal('es');
    document.body.removeAttribute('lang');
    host.remove();
  });
});

it('I9: the direction is that of the text around', () => {
  expect(host.locale.direction).to.equal('ltr');
  inner.dir = 'rtl';
  expect(host.locale.direction).to.equal('rtl');
  host.dir = 'ltr';
  expect(host.locale.direction).to.equal('ltr');
});
