import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { html, nothing, render } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';
import { detailStyles } from '../../src/element/details.js';
import { tokens } from '../../src/element/tokens.styles.js';
import { learnWords, messagesFor } from '../../src/messages/messages.js';
import { more } from '../../src/messages/more.js';
import { parseTimeline } from '../../src/model/parse-timeline.js';
import type { Timeline } from '../../src/model/timeline.js';
import { renderCard } from '../../src/render/card.js';
import type { CardOptions } from '../../src/render/card.js';
import { renderEntryText } from '../../src/render/entry-text.js';
import { renderFooter } from '../../src/render/footer.js';
import { renderProblems } from '../../src/render/problems.js';
import { renderHeader } from '../../src/render/header.js';
import { renderList } from '../../src/render/list.js';
import type { ListOptions } from '../../src/render/list.js';
import { renderNoneInView } from '../../src/render/none-in-view.js';
import { renderOverview } from '../../src/render/overview.js';
import { panelStyles } from '../../src/render/panels.styles.js';
import { plotStyles } from '../../src/render/plot.styles.js';
import { renderToolbar } from '../../src/render/toolbar.js';
import type { ToolbarAction, ToolbarOptions } from '../../src/render/toolbar.js';
import { summarize } from '../../src/render/summarize.js';
import { finish } from '../../src/base/finish.js';
import { countBefore } from '../../src/layout/ribbon.js';
import { outlineTimeline } from '../../src/scene/outline.js';
import { nextFrame } from '../helpers/commands.js';

learnWords(more);

const messages = messagesFor('en');
const wording = { messages, locale: 'en-GB', timeZone: 'UTC' };
const ignore = (): void => undefined;

interface OverviewEvent {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly color: string;
}

let host: HTMLElement;
let root: ShadowRoot;

beforeEach(() => {
  host = document.createElement('div');
  root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens, plotStyles, ...panelStyles, ...detailStyles].map(
    (sheet: CSSResult) => sheet.styleSheet!,
  );
  document.body.append(host);
});

afterEach(async () => {
  host.remove();
  await resetMouse();
});

function show(template: TemplateResult): void {
  render(template, root);
}

function find<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

function parse(document: object): Timeline {
  const { timeline } = parseTimeline(document);
  if (!timeline) throw new Error('not a timeline');
  return timeline;
}

describe('the toolbar', () => {
  function showToolbar(change: Partial<ToolbarOptions> = {}): ToolbarAction[] {
    const done: ToolbarAction[] = [];
    let current: ToolbarAction = 'fit';
    const draw = (): void =>
      show(
        renderToolbar({
          buttons: [
            { action: 'zoomOut', disabled: true },
            { action: 'zoomIn' },
            { action: 'fit' },
            { action: 'list', pressed: false },
          ],
          current,
          vertical: false,
          messages,
          onAction: (action) => done.push(action),
          onCurrent(action) {
            current = action;
            draw();
          },
          ...change,
        }),
      );
    draw();
    return done;
  }

  const focused = (): string | undefined => (root.activeElement as HTMLElement | null)?.dataset['action'];

  it('A1: is one tab stop, walked by arrows, Home and End', async () => {
    showToolbar();
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('fit');
    const walk: unknown[] = [];
    for (const press of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      await sendKeys({ press });
      walk.push(focused());
    }
    expect(walk).to.deep.equal(['list', 'zoomOut', 'list', 'zoomOut', 'list']);
    expect(all('[tabindex="0"]').map(({ dataset }) => dataset['action'])).to.deep.equal(['list']);
  });

  it('I9: mirrors its arrow keys in right-to-left text', async () => {
    host.dir = 'rtl';
    showToolbar();
    find('[data-action="zoomIn"]').focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(focused()).to.equal('fit');
  });

  it('A3: keeps a tab stop when its current button goes away', () => {
    showToolbar({ current: 'earlier' });
    expect(all('[tabindex="0"]').map(({ dataset }) => dataset['action'])).to.deep.equal(['zoomOut']);
  });

  it('A11, A20: shows each name as a tooltip on focus, which Escape closes before anything else', async () => {
    showToolbar();
    let escapes = 0;
    host.addEventListener('keydown', () => escapes++);
    await sendKeys({ press: 'Tab' });
    const tip = find('[data-action="fit"] > .tip');
    const isShown = (): boolean => tip.getBoundingClientRect().width > 5;
    expect(textOf(find('[data-action="fit"]'))).to.equal(messages.actions.fit);
    expect(isShown()).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(isShown()).to.equal(false);
    expect(escapes).to.equal(0);
    await sendKeys({ press: 'Escape' });
    expect(escapes).to.equal(1);
  });

  it('does nothing on a disabled button, which keeps its place in the row', () => {
    const done = showToolbar();
    find('[data-action="zoomOut"]').click();
    find('[data-action="zoomIn"]').click();
    expect(done).to.deep.equal(['zoomIn']);
    find('[data-action="zoomOut"]').focus();
    expect(focused()).to.equal('zoomOut');
  });
});

describe('the list', () => {
  const many = parse({
    events: Array.from({ length: 1000 }, (_, i) => ({
      id: `e${i}`,
      date: String(1000 + i),
      title: `Event ${i}`,
    })),
    periods: [{ id: 'p', start: '1200', end: '1300', title: 'A period' }],
  });

  function showList(change: Partial<ListOptions> = {}): void {
    show(
      renderList({
        timeline: many,
        wording,
        layout: 'rows',
        reversed: false,
        printing: false,
        current: undefined,
        around: 0,
        selected: undefined,
        headingLevel: 2,
        detail: nothing,
        textOf: (entry) => renderEntryText({ entry, wording }),
        boxOf: () => undefined,
        onSelect: ignore,
        onFocus: ignore,
        onShow: ignore,
        ...change,
      }),
    );
  }
  const ids = (): (string | undefined)[] => all('ol > li').map(({ dataset }) => dataset['event']);

  it('A21: renders at most 80 of a thousand, each with its true place', () => {
    showList({ around: 500 });
    expect(ids()).to.have.length(80);
    const row = find('li[data-event="e500"]');
    expect(row.getAttribute('aria-setsize')).to.equal('1000');
    expect(row.getAttribute('aria-posinset')).to.equal('501');
  });

  it('A1: has exactly one tab stop, wherever the current entry is', () => {
    for (const current of [undefined, 'e10', 'e900', 'p', 'nobody']) {
      showList({ current });
      expect(all('.list .row[tabindex="0"]')).to.have.length(1);
    }
    showList({ current: 'p' });
    expect(find('.row[tabindex="0"]').dataset['period']).to.equal('p');
  });

  it('offers the rows before and after, by the event to go on from', () => {
    const asked: number[] = [];
    showList({ around: 500, onShow: (index) => asked.push(index) });
    expect(all('.more').map(textOf)).to.deep.equal(['Show 40 earlier', 'Show 40 later']);
    for (const button of all('.more')) button.click();
    expect(asked).to.deep.equal([459, 540]);
  });

  it('newest first: turns the order, the places and the words', () => {
    const asked: number[] = [];
    showList({ reversed: true, around: 999, onShow: (index) => asked.push(index) });
    expect(ids()[0]).to.equal('e999');
    expect(find('li[data-event="e999"]').getAttribute('aria-posinset')).to.equal('1');
    const [more, ...others] = all('.more');
    expect(others).to.have.length(0);
    expect(textOf(more!)).to.equal('Show 60 earlier');
    more!.click();
    expect(asked).to.deep.equal([919]);
  });

  it('R10: on paper holds every event, with all that was written', () => {
    showList({ printing: true, around: 500 });
    expect(ids()).to.have.length(1000);
    expect(all('.more')).to.have.length(0);
    showList({
      printing: true,
      timeline: parse({
        events: [{ date: '2024', title: 'x', description: 'In full.', sources: ['Reuters'] }],
      }),
    });
    expect(textOf(find('.row-detail'))).to.equal('In full. Reuters');
  });

  it('A20: names a button by title, claim, then date; the date is readable by machines', () => {
    const timeline = parse({
      events: [
        {
          id: 'a',
          date: '[..2024-05-03]',
          title: 'Soldiers move in',
          claim: { status: 'reported', by: 'Reuters' },
        },
      ],
    });
    for (const layout of ['rows', 'picture'] as const) {
      showList({ timeline, layout });
      expect(textOf(find('.row'))).to.equal('Soldiers move in, Reported by Reuters, by 3 May 2024');
      expect(find('time').getAttribute('datetime')).to.equal('2024-05-03');
    }
  });

  it('A13: with the picture, lays a button of 24 px or more over its mark, and hides what is out of view', () => {
    showList({
      layout: 'picture',
      boxOf: ({ id }) => (id === 'e1' ? { x: 100, y: 40, width: 10, height: 10 } : undefined),
    });
    const { left, top } = find('.list').getBoundingClientRect();
    const box = find('.row[data-event="e1"]').getBoundingClientRect();
    expect([box.left - left, box.top - top, box.width, box.height]).to.deep.equal([100, 40, 24, 24]);
    expect(find('.row[data-event="e2"]').getBoundingClientRect().width).to.be.at.most(1);
  });

  it('B30: lists what has no readable date at the end, with the words as written', () => {
    showList({
      timeline: parse({
        events: [
          { date: '2024', title: 'x' },
          { date: '11.12.2020', title: 'When?' },
        ],
      }),
    });
    expect(textOf(all('[part="list"] > ul').at(-1)!)).to.equal('When? 11.12.2020');
  });
});

describe('the card', () => {
  function showCard(event: object, change: Partial<CardOptions> = {}): void {
    const [entry] = parse({ events: [{ id: 'a', date: '2024-05-03', title: 'x', ...event }] }).events;
    show(
      renderCard({
        entry: entry!,
        position: 4,
        total: 5,
        wording,
        layout: 'docked',
        headingLevel: 2,
        onClose: ignore,
        ...change,
      }),
    );
  }

  it('says group, full date, status and who says so', () => {
    showCard({
      group: 'Russia',
      date: '[..2024-05-03]',
      claim: { status: 'reported', by: 'a US official', date: '2024-05-03' },
    });
    expect(textOf(find('.card-meta'))).to.equal('Russia · by Friday 3 May 2024');
    expect(textOf(find('.claim-line'))).to.equal('Reported by a US official, 3 May 2024');
    expect(textOf(find('.card-top > span'))).to.equal('4 of 5');
  });

  it('A22: its heading is one level below the title, and never deeper than h6', () => {
    showCard({});
    expect(find('#card-title').localName).to.equal('h3');
    showCard({}, { headingLevel: 6 });
    expect(find('#card-title').localName).to.equal('h6');
  });

  it('B24: shows tags as the text they are', () => {
    showCard({ title: '<img src=x onerror=alert(1)>', description: '<b>bold</b>' });
    expect(textOf(find('#card-title'))).to.equal('<img src=x onerror=alert(1)>');
    expect(all('img, b')).to.have.length(0);
  });

  it('B56: puts the alternative text in the place of an image that cannot be shown', () => {
    showCard({ media: { url: 'https://example.invalid/hangar.jpg', alt: 'A hangar', credit: 'Somebody' } });
    const image = find<HTMLImageElement>('img');
    expect([image.loading, image.referrerPolicy]).to.deep.equal(['lazy', 'no-referrer']);
    expect(find('.alternative').getBoundingClientRect().height).to.equal(0);
    image.dispatchEvent(new Event('error'));
    expect(find('.alternative').getBoundingClientRect().height).to.be.above(0);
    expect(textOf(find('.alternative'))).to.equal('A hangar');
    expect(image.getBoundingClientRect().height).to.equal(0);
  });

  it('offers a link to copy only where there is one', () => {
    showCard({ sources: [{ name: 'Reuters', url: 'https://reuters.com/' }] });
    expect(all('.links button')).to.have.length(0);
    showCard({}, { onCopyLink: ignore });
    expect(textOf(find('.links'))).to.equal('Copy link');
  });

  it('A1: its text is a tab stop only while it overflows', async () => {
    host.style.cssText = 'display: flex; block-size: 200px';
    showCard({ description: 'Short.' });
    await nextFrame();
    expect(find('.card-body').tabIndex).to.equal(-1);
    showCard({ id: 'b', description: 'A long line.\n\n'.repeat(50) });
    await nextFrame();
    expect(find('.card-body').tabIndex).to.equal(0);
  });
});

describe('header and footer', () => {
  it('A22: gives the title as a heading of the level asked for, and sums up for listeners', () => {
    const timeline = parse({
      title: 'A story',
      events: [
        { date: '2023', title: 'x' },
        { date: '2024-05-03', title: 'y' },
      ],
    });
    show(
      renderHeader({
        timeline,
        summary: summarize(outlineTimeline(timeline), wording),
        wording,
        headingLevel: 3,
        shown: true,
        narrow: false,
        toolbar: nothing,
      }),
    );
    expect(textOf(find('h3'))).to.equal('A story');
    expect(textOf(find('p.hidden'))).to.equal('2 events, the first: 2023, the last: 3 May 2024.');
  });

  it('lists fifty problems with their paths, and counts the others', () => {
    const timeline = parse({
      events: [],
      sources: ['Reuters', { name: 'AP', url: 'https://apnews.com/' }],
      updated: '2024-05-03',
    });
    const issues = Array.from({ length: 60 }, (_, i) => ({
      code: 'date-unreadable',
      severity: 'error' as const,
      path: `/events/${i}/date`,
      message: 'no date',
    }));
    const draw = (problemsShown: boolean) =>
      show(
        renderFooter({
          timeline,
          issues,
          wording,
          problemsShown,
          problems: problemsShown ? renderProblems(issues, wording) : nothing,
          onToggleProblems: ignore,
        }),
      );
    draw(false);
    expect(textOf(find('.footer > p'))).to.equal('Sources: Reuters, AP · Updated 3 May 2024 · 60 problems');
    expect(all('.problems')).to.have.length(0);
    draw(true);
    expect(find('.footer button').getAttribute('aria-expanded')).to.equal('true');
    expect(all('.problems > li')).to.have.length(51);
    expect(textOf(all('.problems > li').at(-1)!)).to.equal('and 10 more');
  });
});

describe('the overview', () => {
  const widthPx = 400;
  const tick = (at: number) => ({ at, from: at, to: at, color: 'teal' });
  const three = [tick(0.1), tick(0.5), tick(0.5)];

  function showOverview(
    rtl = false,
    events: readonly OverviewEvent[] = three,
  ): {
    windows: [start: number, end: number, settled: boolean][];
    leftPx: number;
    topPx: number;
  } {
    const windows: [number, number, boolean][] = [];
    show(
      renderOverview({
        widthPx,
        events: {
          count: events.length,
          at: (i) => events[i]!.at,
          colorOf: (i) => events[i]!.color,
          counts: () =>
            finish(
              countBefore(
                Float64Array.from(events, ({ from }) => from),
                Float64Array.from(events, ({ to }) => to),
              ),
            ),
        },
        window: { start: 0.5, end: 0.75 },
        windowText: 'March – May',
        startText: '2023',
        endText: '2024',
        rtl,
        onWindow: ({ start, end }, settled) => windows.push([start, end, settled]),
      }),
    );
    const box = root.querySelector('.overview > svg')!.getBoundingClientRect();
    return { windows, leftPx: box.left, topPx: box.top + box.height / 2 };
  }

  async function drag(leftPx: number, topPx: number, fromPx: number, toPx: number): Promise<void> {
    const at = (x: number): [number, number] => [Math.round(leftPx + x), Math.round(topPx)];
    await sendMouse({ type: 'move', position: at(fromPx) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at((fromPx + toPx) / 2) });
    await sendMouse({ type: 'move', position: at(toPx) });
    await sendMouse({ type: 'up' });
  }

  const rounded = (windows: [number, number, boolean][]) => {
    const [start, end, settled] = windows.at(-1)!;
    return [Math.round(start * 100) / 100, Math.round(end * 100) / 100, settled];
  };

  it('moves the frame by its middle', async () => {
    const { windows, leftPx, topPx } = showOverview();
    await drag(leftPx, topPx, 250, 150);
    expect(rounded(windows)).to.deep.equal([0.25, 0.5, true]);
    expect(windows.slice(0, -1).every(([, , settled]) => !settled)).to.equal(true);
  });

  it('resizes it by a handle', async () => {
    const { windows, leftPx, topPx } = showOverview();
    await drag(leftPx, topPx, 300, 360);
    expect(rounded(windows)).to.deep.equal([0.5, 0.9, true]);
  });

  it('A14: a click outside centres it, on letting go', async () => {
    const { windows, leftPx, topPx } = showOverview();
    await sendMouse({ type: 'move', position: [Math.round(leftPx + 80), Math.round(topPx)] });
    await sendMouse({ type: 'down' });
    expect(windows).to.deep.equal([]);
    await sendMouse({ type: 'up' });
    expect(rounded(windows)).to.deep.equal([0.08, 0.33, true]);
  });

  it('I9: is mirrored in right-to-left text', async () => {
    const { windows, leftPx, topPx } = showOverview(true);
    await drag(leftPx, topPx, 150, 190);
    expect(rounded(windows)).to.deep.equal([0.4, 0.65, true]);
  });

  it('shows events of one moment beside each other', () => {
    showOverview();
    const [, second, third] = [...root.querySelectorAll('.overview-tick')].map((tick) =>
      tick.getBoundingClientRect(),
    );
    expect(third!.top).to.equal(second!.bottom);
  });

  for (const rtl of [false, true]) {
    it(`spreads what is known to no moment over all of it${rtl ? ', I9: mirrored' : ''}`, () => {
      const many = Array.from({ length: 301 }, () => ({ ...tick(0.5), from: 0, to: 0.5 }));
      showOverview(rtl, many);
      const path = find('.ribbon').getAttribute('d')!;
      const columns = [...path.matchAll(/M(\d+) \d+v-(\d+)/g)].map(([, x, height]) => [
        Number(x),
        Number(height),
      ]);
      expect(columns.length).to.equal(widthPx / 4);
      expect(new Set(columns.map(([, height]) => height)).size).to.equal(1);
      for (const [x = 0] of columns) expect(x >= widthPx / 2).to.equal(rtl);
    });
  }
});

describe('an empty view', () => {
  it('offers a way back that a mouse reaches over the plot', async () => {
    host.style.cssText = 'display: block; position: relative; block-size: 200px';
    let clicks = 0;
    show(
      html`<div class="plot"></div>
        ${renderNoneInView(messages.noneInView, messages.showAll, () => clicks++)}`,
    );
    const { left, top, width, height } = find('.button').getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(left + width / 2), Math.round(top + height / 2)],
    });
    expect(clicks).to.equal(1);
  });
});
