import type { AnnotatedTimeline, Issue } from '../src/index.js';
import { loadFlights } from './flights.js';

/** As long after the last key as a writer does not notice, and a picture is not drawn for every letter. */
const PAUSE_MS = 200;
/** Of a longer document a text box shows only the beginning: all of it would make every key wait. */
const MAX_EDITED = 100_000;
const SHOWN = 10_000;
/** Not a document that is fetched as it is. */
const FLIGHTS = 'flights';

const timeline = find<AnnotatedTimeline>('annotated-timeline');
const editor = find<HTMLTextAreaElement>('textarea');
const hint = find<HTMLElement>('#document-hint');
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

function draw(text: string): void {
  script.textContent = text;
  if (!script.isConnected) timeline.append(script);
}

/** What is being shown; aborted as soon as something else is chosen. */
let choice = new AbortController();

/** Shows the chosen story, unless meanwhile another one is chosen. */
async function choose(): Promise<void> {
  clearTimeout(pause);
  choice.abort();
  choice = new AbortController();
  const { signal } = choice;
  const { value, selectedOptions } = story;
  try {
    if (value === FLIGHTS) await showFlights(signal);
    else await showStory(value, signal);
    timeline.lang = selectedOptions[0]?.lang ?? '';
  } catch (error) {
    if (!signal.aborted) hint.textContent = `This story cannot be shown. ${(error as Error).message}`;
  }
}

/** Shows the text of a document and, unless it is on the page already, draws it. */
async function showStory(address: string, signal: AbortSignal): Promise<void> {
  const text = await (await fetch(address, { signal })).text();
  const isLong = text.length > MAX_EDITED;
  const kilobytes = Math.round(text.length / 1000);
  editor.readOnly = isLong;
  editor.value = isLong ? text.slice(0, text.lastIndexOf('\n', SHOWN)) : text;
  hint.textContent = isLong
    ? `Its beginning: with ${kilobytes} kB it is too long to be edited here.`
    : 'The timeline is drawn anew as you type.';
  const isDrawn = !script.isConnected && timeline.data === null && timeline.src === address;
  timeline.data = null;
  if (!isDrawn) draw(text);
}

/** Fetches three million flights, and tells how many of them are there. */
async function showFlights(signal: AbortSignal): Promise<void> {
  editor.readOnly = true;
  editor.value = '';
  hint.textContent = 'The flights are being fetched …';
  const flights = await loadFlights((read, total) => {
    hint.textContent = `${read.toLocaleString()} of ${total.toLocaleString()} flights read …`;
  }, signal);
  hint.textContent = 'Its columns are lists of three million numbers, too long to be edited here.';
  editor.value = JSON.stringify({ ...flights, columns: undefined }, null, 2);
  timeline.data = flights;
}

timeline.addEventListener('timeline-load', listIssues);
timeline.addEventListener('timeline-error', listIssues);
editor.addEventListener('input', () => {
  clearTimeout(pause);
  pause = window.setTimeout(() => draw(editor.value), PAUSE_MS);
});
story.addEventListener('change', () => void choose());
scheme.addEventListener('change', () =>
  document.documentElement.style.setProperty('color-scheme', scheme.value),
);

await choose();
