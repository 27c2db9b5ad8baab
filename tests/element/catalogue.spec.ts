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
