import { expect } from '@open-wc/testing';
import type { TimelineJson } from '../../src/index.js';
import { mount, textOf, type TimelineHarness } from './harness.js';

/** A change of clocks: on 10 March 2024 New York leapt from two to three. */
const moments: TimelineJson = {
  timeZone: 'America/New_York',
  events: [
    { id: 'before', date: '2024-03-09T12:00-05:00', title: 'The day before' },
    { id: 'short', date: '2024-03-10', title: 'A day of 23 hours' },
    { id: 'late', date: '2024-03-11T23:30[America/New_York]', title: 'Late on Monday' },
    { id: 'after', date: '2024-03-12', title: 'All of Tuesday' },
  ],
};
const eras: TimelineJson = {
  events: [
    { id: 'bang', date: { ga: 13.8 }, title: 'Everything begins' },
    { id: 'dinosaurs', date: { ma: 66.0, plusMinus: 0.1 }, title: 'The dinosaurs end' },
    { id: 'noon', date: '2024-05-03T12:00:00Z', title: 'Noon' },
  ],
};

const HOUR = 3_600_000;
const dateOf = (timeline: TimelineHarness, id: string): string =>
  textOf(timeline.entry(id).querySelector('time'));
const axisOf = (timeline: TimelineHarness): string => textOf(timeline.part('axis'));

describe('a document that the common forms are not enough for', () => {
  it('is drawn once it is known how to read it, and told of once', async () => {
    let loaded = 0;
    const count = () => loaded++;
    document.addEventListener('timeline-load', count);
    const timeline = await mount({
      lang: 'en-GB',
      data: {
        events: [
          { id: 'decade', date: '156X', title: 'A decade' },
          { id: 'sets', date: '[1667,1668,1670..1672]', title: 'One of several years' },
          { id: 'estimate', date: '1950S2', title: 'An estimate' },
        ],
      },
    });
    document.removeEventListener('timeline-load', count);
    expect(loaded).to.equal(1);
    expect(timeline.element.issues).to.deep.equal([]);
    expect(dateOf(timeline, 'decade')).to.equal('1560s');
    expect(dateOf(timeline, 'sets')).to.match(/^1667, 1668 or 1670\s?–\s?1672$/);
    expect(dateOf(timeline, 'estimate')).to.match(/^c\. 1950 \(1900 ?– ?1999\)$/);
  });

  it('may have its first view at a date of such a form', async () => {
    const data = { events: ['1555', '1565', '1575'].map((date) => ({ date, title: date })) };
    const timeline = await mount({ data, attributes: { 'view-start': '156X', 'view-end': '156X' } });
    await timeline.becomes(() => new Date(timeline.element.view?.start ?? 0).getUTCFullYear() === 1560);
    expect(new Date(timeline.element.view!.end).getUTCFullYear()).to.equal(1570);
    expect(timeline.element.issues).to.deep.equal([]);
  });
});

describe('the zone of an axis', () => {
  it('is named where moments are shown, and has its own midnights', async () => {
    const timeline = await mount({ data: moments, lang: 'en-US' });
    expect(axisOf(timeline)).to.contain('Eastern Time');
    const { start, end } = timeline.element.view!;
    const pxPerHour = (timeline.boxOf('plot').width / (end - start)) * HOUR;
    expect(timeline.boxOf('marker', 'short').width).to.be.closeTo(23 * pxPerHour, 1);
    expect(timeline.boxOf('marker', 'after').width).to.be.closeTo(24 * pxPerHour, 1);
    // 23:30 is half an hour before the day that follows.
    const { left, width } = timeline.boxOf('marker', 'late');
    expect(timeline.boxOf('marker', 'after').left - left - width / 2).to.be.closeTo(pxPerHour / 2, 1);
  });

  it('I5: moves moments and not the words of civil dates', async () => {
    const timeline = await mount({ data: moments, lang: 'en-GB' });
    expect(dateOf(timeline, 'before')).to.contain('12:00');
    for (const zone of ['Asia/Kathmandu', 'Pacific/Apia', 'UTC']) {
      timeline.element.timeZone = zone;
      await timeline.still();
      expect(dateOf(timeline, 'short')).to.equal('10 March 2024');
      expect(dateOf(timeline, 'after')).to.equal('12 March 2024');
    }
    expect(dateOf(timeline, 'before')).to.contain('17:00');
    expect(axisOf(timeline)).to.contain('UTC');
  });

  it('is not named where there are only civil dates', async () => {
    const data = { timeZone: 'Asia/Tokyo', events: [{ date: '2024-03', title: 'March' }] };
    const timeline = await mount({ data, lang: 'en-GB' });
    expect(axisOf(timeline)).not.to.match(/Japan|UTC/);
  });
});

describe('the calendar of an axis', () => {
  it('I4: is another where the attribute asks for it, in dates and ticks alike', async () => {
    const data = { events: ['2024-03-20', '2024-05-03'].map((date) => ({ id: date, date, title: date })) };
    const timeline = await mount({ data, lang: 'en', attributes: { calendar: 'persian' } });
    expect(dateOf(timeline, '2024-03-20')).to.contain('Farvardin');
    expect(axisOf(timeline)).to.contain('Ordibehesht');
    timeline.element.calendar = null;
    await timeline.still();
    expect(dateOf(timeline, '2024-03-20')).to.equal('20 March 2024');
    expect(axisOf(timeline)).to.contain('Apr');
  });

  it('I4: is Gregorian in every language unless its tag asks for another', async () => {
    const data = { events: [{ id: 'one', date: '2024', title: 'One' }] };
    const timeline = await mount({ data, lang: 'th' });
    expect(dateOf(timeline, 'one')).to.contain('2024');
    timeline.element.locale = 'th-u-ca-buddhist';
    await timeline.becomes(() => dateOf(timeline, 'one').includes('2567'));
  });
});

describe('deep time', () => {
  it('is counted in ages, and becomes days and seconds on the way in', async () => {
    const timeline = await mount({ data: eras, lang: 'en-GB' });
    expect(axisOf(timeline)).to.contain('Ga');
    expect(dateOf(timeline, 'dinosaurs')).to.equal('66.0 ± 0.1 Ma');
    const [start, end] = ['2024-05-03T12:00:00Z', '2024-05-03T12:00:01Z'].map((text) => Date.parse(text));
    await timeline.element.zoomTo(start!, end!, { animate: false });
    await timeline.still();
    expect(timeline.element.view).to.deep.equal({ start, end });
    expect(axisOf(timeline)).to.contain('2024');
    expect(axisOf(timeline)).not.to.contain('Ga');
    await timeline.element.fit({ animate: false });
    await timeline.still();
    expect(axisOf(timeline)).to.contain('Ga');
  });

  it('can be told in years of the calendar, and in years before 1950', async () => {
    const data = {
      events: [
        { date: { bp: 10300, plusMinus: 50 }, title: 'Ice' },
        { date: '2000', title: 'Us' },
      ],
    };
    const timeline = await mount({ data, lang: 'en-GB', attributes: { axis: 'bp' } });
    expect(axisOf(timeline)).to.contain('BP');
    timeline.element.axis = 'calendar';
    await timeline.still();
    expect(axisOf(timeline)).to.contain('BC');
  });
});
