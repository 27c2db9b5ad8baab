import { expect } from '@open-wc/testing';
import { manyEvents, mount, textOf, until, type PartName, type TimelineHarness } from './harness.js';

const COUNT = 80_000;
const many = manyEvents(COUNT);

/** Given data that take long to read, and already something to be seen of them. */
async function sketched(
  data: unknown = many,
): Promise<{ timeline: TimelineHarness; loaded: Promise<Event> }> {
  const timeline = await mount({ unloaded: true });
  const loaded = timeline.answered();
  timeline.element.data = data as typeof many;
  await until(() => timeline.find('.progress') !== null && timeline.element.view !== null);
  return { timeline, loaded };
}

const tool = ({ root }: TimelineHarness, action: string) =>
  root.querySelector<HTMLElement>(`[data-action="${action}"]`);
const spanOf = ({ view }: TimelineHarness) => view.end - view.start;

describe('what takes long to read', () => {
  it('is sketched first: marks, but no labels and no counts, which would be wrong', async () => {
    const { timeline, loaded } = await sketched();
    expect(textOf(timeline.find('.progress > span'))).to.equal('4,000 of 80,000 events so far');
    expect(timeline.find('.progress button')).to.equal(null);
    expect(timeline.parts('label')).to.deep.equal([]);
    expect(timeline.parts('cluster')).to.deep.equal([]);
    const { view } = timeline;
    await loaded;
    await timeline.still();
    expect(timeline.find('.progress')).to.equal(null);
    expect(timeline.parts('label').length).to.be.greaterThan(3);
    expect(timeline.parts('cluster').length).to.be.greaterThan(0);
    expect(timeline.view).to.deep.equal(view);
    await until(() => timeline.status.includes('80,000 events'));
  });

  const dayOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  const unlike = Array.from({ length: COUNT }, (_, i) => ({
    title: 'A word and another '.repeat(1 + ((i * 7919) % 5)),
    ...((i * 7919) % 97 > 20
      ? { date: dayOf(i / 8) }
      : { start: dayOf(i / 8), end: dayOf(i / 8 + ((i * 31) % 60)) }),
  }));
  const kinds = [
    ['all of them alike', many],
    ['some of which last longer than others', unlike],
  ] as const;
  for (const [kind, data] of kinds)
    it(`is drawn where everything will be, ${kind}: neither the axis nor the plot moves`, async () => {
      const { timeline, loaded } = await sketched(data);
      const placeOf = (part: PartName) => {
        const { top, height } = timeline.part(part).getBoundingClientRect();
        return { top, height };
      };
      const line = () => timeline.find('.axis-line')!.getBoundingClientRect().top;
      const before = { plot: placeOf('plot'), line: line() };
      await loaded;
      await timeline.still();
      expect({ plot: placeOf('plot'), line: line() }).to.deep.equal(before);
    });

  it('leaves a reader who has come closer where they are, and the focus on its button', async () => {
    const { timeline, loaded } = await sketched();
    const whole = spanOf(timeline);
    tool(timeline, 'zoomIn')!.click();
    await until(() => tool(timeline, 'earlier') !== null);
    tool(timeline, 'earlier')!.focus();
    await loaded;
    await timeline.still();
    expect(spanOf(timeline)).to.be.lessThan(whole * 0.7);
    expect(timeline.root.activeElement).to.equal(tool(timeline, 'earlier'));
  });

  it('opens what a program or the address asks for, although it is not in the sketch', async () => {
    const { timeline, loaded } = await sketched();
    expect(await timeline.element.select('e12345')).to.equal(true);
    await loaded;
    expect(timeline.element.selected).to.equal('e12345');
    history.replaceState(null, '', '#e54321');
    try {
      const linked = await sketched();
      await linked.loaded;
      await linked.timeline.element.updateComplete;
      expect(linked.timeline.element.selected).to.equal('e54321');
    } finally {
      history.replaceState(null, '', ' ');
    }
  });

  it('does not come in place of what is shown already', async () => {
    const timeline = await mount({ data: many.slice(0, 100) });
    const loaded = timeline.answered();
    let sketches = 0;
    const { updateComplete } = timeline.element;
    await updateComplete;
    const watch = new MutationObserver(() => (sketches += Number(timeline.find('.progress') !== null)));
    watch.observe(timeline.root, { childList: true, subtree: true });
    timeline.element.data = many;
    await loaded;
    watch.disconnect();
    expect(sketches).to.equal(0);
  });

  it('is read in the same way from columns and from text', async () => {
    const columns = {
      start: Float64Array.from({ length: 500_000 }, (_, i) => i * 3_600_000),
      title: (row: number) => `No. ${row}`,
    };
    const { timeline, loaded } = await sketched({ columns });
    expect(textOf(timeline.find('.progress > span'))).to.equal('4,000 of 500,000 events so far');
    await loaded;
    expect(timeline.find('.progress')).to.equal(null);

    const inline = await mount({ inline: JSON.stringify(many), unloaded: true });
    await until(() => inline.find('.progress') !== null);
    await inline.answered();
    await inline.still();
    expect(inline.element.issues).to.deep.equal([]);
  });
});
