import { expect } from '@open-wc/testing';
import { messagesFor } from '../../src/messages/messages.js';
import { mount, nigerStory } from './harness.js';

const english = messagesFor('en');

/** All words of the interface on the page: texts and names. */
function wordsIn(element: HTMLElement): string {
  const nodes = [...(element.shadowRoot?.querySelectorAll('[aria-label], [title], p, button, h3') ?? [])];
  return nodes
    .map((node) => [node.ariaLabel, node.getAttribute('title'), node.textContent].join(' '))
    .join('\n');
}

describe('the words of a French page', () => {
  it('are never English, not even in the first frame, and the page hears of the data in French', async () => {
    expect(messagesFor('fr'), 'not loaded before').to.equal(english);
    const element = document.createElement('annotated-timeline');
    element.lang = 'fr';
    element.data = await nigerStory();
    const told = new Promise((resolve) => element.addEventListener('timeline-load', resolve, { once: true }));
    const seen = new Set<string>();
    const look = () => seen.add(wordsIn(element));
    const observer = new MutationObserver(look);
    document.body.append(element);
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
    await told;
    look();
    observer.disconnect();
    element.remove();

    expect(messagesFor('fr')).not.to.equal(english);
    expect([...seen].at(-1)).to.include(messagesFor('fr').actions.zoomIn);
    for (const words of seen) {
      for (const word of [english.actions.zoomIn, english.legend, english.loading, english.eventList]) {
        expect(words).not.to.match(new RegExp(`^.*\\b${word}\\b`, 'm'));
      }
    }
  });

  it('I1: come when the language changes, and what was drawn stays until then', async () => {
    const { element } = await mount({ data: await nigerStory() });
    expect(wordsIn(element)).to.include(english.actions.zoomIn);
    element.locale = 'fr';
    await element.updateComplete;
    expect(element.view).not.to.equal(null);
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(wordsIn(element)).to.include(messagesFor('fr').actions.zoomIn);
  });
});

describe('the words around dates', () => {
  const data = [
    { id: 'it', date: '[..2024-05-03]', title: 'Event' },
    { id: 'later', date: '2024-06', title: 'Later' },
  ];
  const label = (element: Element): string =>
    element.shadowRoot?.querySelector('[part~="label"][data-event="it"]')?.textContent.trim() ?? '';

  it('are those of the language in the first drawing', async () => {
    const element = document.createElement('annotated-timeline');
    element.lang = 'de';
    element.data = data;
    const seen = new Set<string>();
    const observer = new MutationObserver(() => seen.add(label(element)));
    const told = new Promise((resolve) => element.addEventListener('timeline-load', resolve, { once: true }));
    document.body.append(element);
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
    await told;
    observer.disconnect();
    expect(label(element)).to.include('spätestens am 3. Mai 2024');
    element.remove();
    for (const text of seen) expect(text).not.to.match(/\bby\b/);
  });

  it('follow a change of language, also where the interface has no words of it', async () => {
    const { element } = await mount({ data, lang: 'en-GB' });
    expect(label(element)).to.include('by 3 May 2024');
    element.locale = 'pl';
    const start = performance.now();
    while (!label(element).includes('nie później niż 3 maja 2024') && performance.now() - start < 1500) {
      await new Promise(requestAnimationFrame);
    }
    expect(label(element)).to.include('nie później niż 3 maja 2024');
  });
});
