import { expect } from '@open-wc/testing';
import type { AnnotatedTimeline } from '../../src/index.js';
import { until } from '../element/harness.js';

interface StrictPage {
  readonly document: Document;
  readonly timelines: readonly AnnotatedTimeline[];
  readonly violations: readonly string[];
}

let frame: HTMLIFrameElement | undefined;
afterEach(() => frame?.remove());

/** Opens a page of this folder under the strict policy, with the built element, and waits for its timelines. */
async function open(name: string): Promise<StrictPage> {
  frame = document.createElement('iframe');
  frame.src = `/csp/${name}.html`;
  frame.width = '1000';
  frame.height = '700';
  const loaded = new Promise((resolve) => frame?.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const timelines = [...page.querySelectorAll('annotated-timeline')];
  await until(() => timelines.every((timeline) => timeline.view));
  const { violations } = frame.contentWindow as unknown as { violations: string[] };
  return { document: page, timelines, violations };
}

function click({ shadowRoot }: AnnotatedTimeline, selector: string): void {
  const target = shadowRoot?.querySelector(selector);
  target?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
}

const labelsOf = ({ shadowRoot }: AnnotatedTimeline) => [
  ...(shadowRoot?.querySelectorAll<HTMLElement>('[part~="label"]') ?? []),
];

describe('under a strict content security policy', () => {
  it('S2: the built element draws, zooms, opens cards and lists without a breach', async () => {
    const { timelines, violations, document: page } = await open('one');
    const [timeline] = timelines as [AnnotatedTimeline];
    const has = (selector: string) => timeline.shadowRoot?.querySelector(selector) != null;
    expect(labelsOf(timeline)).to.have.length(5);
    const tops = new Set(labelsOf(timeline).map((label) => label.getBoundingClientRect().top));
    expect(tops.size, 'rows of labels').to.be.greaterThan(1);

    const view = timeline.view!;
    click(timeline, '[data-action="zoomIn"]');
    await until(() => timeline.view!.end - timeline.view!.start < 0.9 * (view.end - view.start));
    await timeline.zoomTo('2024-03-01', '2024-05-11');
    expect(await timeline.select('arrival')).to.equal(true);
    await until(() => has('[part~="card"]'));
    click(timeline, '[data-action="list"]');
    await until(() => has('.listed'));
    timeline.orientation = 'vertical';
    timeline.theme = 'dark';
    timeline.locale = 'fr';
    click(timeline, '[data-action="list"]');
    await until(() => !has('.listed') && has('.vertical'));
    page.defaultView?.dispatchEvent(new Event('beforeprint'));
    await until(() => has('.printing'));
    page.defaultView?.dispatchEvent(new Event('afterprint'));
    await timeline.fit();
    timeline.data = { events: [{ date: '2024', title: '<b style="color: red">Bold</b>' }] };
    await until(() => labelsOf(timeline).length === 1);
    expect(violations).to.deep.equal([]);
  });

  it('S3: two copies of it on one page get along', async () => {
    const { timelines, violations } = await open('two');
    expect(timelines.map((timeline) => labelsOf(timeline).length)).to.deep.equal([5, 5]);
    expect(
      labelsOf(timelines[1]!)
        .map((label) => label.textContent)
        .join(),
    ).to.contain('26 juillet 2023');
    expect(violations).to.deep.equal([]);
  });

  it('a breach would be seen', async () => {
    const { violations } = await open('broken');
    // The browser tells of it in a task of its own, which may come after the page has loaded.
    await until(() => violations.length > 0);
    expect(violations.join()).to.contain('style-src');
  });
});
