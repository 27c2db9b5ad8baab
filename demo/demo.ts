import type { AnnotatedTimeline, Issue } from '../src/index.js';

/** As long after the last key as a writer does not notice, and a picture is not drawn for every letter. */
const PAUSE_MS = 200;

const timeline = find<AnnotatedTimeline>('annotated-timeline');
const editor = find<HTMLTextAreaElement>('textarea');
const story = find<HTMLSelectElement>('#story');
const scheme = find<HTMLSelectElement>('#scheme');
const count = find<HTMLOutputElement>('output');
const list = find<HTMLOListElement>('ol');

/** The document as a page would write it into the element, whose own parser tells what is wrong with it. */
const script = document.createElement('script');
script.type = 'application/json';

let pause: number | undefined;

function find<Found extends HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

function listIssues({ issues }: { issues: readonly Issue[] }): void {
  count.textContent =
    issues.length === 0 ? 'No problems.' : `${issues.length} ${issues.length === 1 ? 'problem' : 'problems'}`;
  list.replaceChildren(...issues.map(issueItem));
}

function issueItem({ path, message }: Issue): HTMLLIElement {
  const item = document.createElement('li');
  const where = document.createElement('code');
  where.textContent = path || 'document';
  item.append(where, message);
  return item;
}

function redraw(): void {
  script.textContent = editor.value;
  if (!script.isConnected) timeline.append(script);
}

async function openStory(): Promise<void> {
  const [option] = story.selectedOptions;
  timeline.lang = option?.lang ?? '';
  editor.value = await (await fetch(story.value)).text();
}

timeline.addEventListener('timeline-load', listIssues);
timeline.addEventListener('timeline-error', listIssues);
editor.addEventListener('input', () => {
  clearTimeout(pause);
  pause = window.setTimeout(redraw, PAUSE_MS);
});
story.addEventListener('change', () => void openStory().then(redraw));
scheme.addEventListener('change', () =>
  document.documentElement.style.setProperty('color-scheme', scheme.value),
);

await openStory();
