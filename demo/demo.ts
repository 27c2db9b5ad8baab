import type { AnnotatedTimeline, Issue, TimelineJson } from '../src/index.js';

const timeline = find<AnnotatedTimeline>('annotated-timeline');
const editor = find<HTMLTextAreaElement>('textarea');
const problems = find<HTMLOutputElement>('output');

function find<Found extends HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

function listIssues(issues: readonly Pick<Issue, 'path' | 'message'>[]): void {
  const items = issues.map(({ path, message }) => {
    const item = document.createElement('li');
    const where = document.createElement('code');
    where.textContent = path || '/';
    item.append(where, ` ${message}`);
    return item;
  });
  const list = document.createElement('ul');
  list.append(...items);
  problems.replaceChildren(items.length > 0 ? list : 'None.');
}

/** Draws what is in the box, or says why it is no JSON and leaves the last picture. */
function redraw(): void {
  try {
    timeline.data = JSON.parse(editor.value) as TimelineJson;
  } catch (error) {
    listIssues([{ path: '', message: (error as Error).message }]);
  }
}

timeline.addEventListener('timeline-load', ({ issues }) => listIssues(issues));
timeline.addEventListener('timeline-error', ({ issues }) => listIssues(issues));
editor.addEventListener('input', redraw);

editor.value = await (await fetch(timeline.src ?? '')).text();
