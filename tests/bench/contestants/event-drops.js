import * as d3 from 'd3/build/d3';
import eventDrops from 'event-drops';
import 'event-drops/dist/style.css';

/**
 * Draws a drop for the start of each event, at most one in each pixel of a group's row. Titles are given for the pointer.
 * Leaves out how long events last, and does not pan by wheel.
 */
export function prepare({ events, groups }) {
  return groups.map((name, group) => ({
    name,
    data: events
      .filter((event) => event.group === group)
      .map(({ start, title }) => ({ date: new Date(start), title })),
  }));
}

const MARGIN = { top: 20, right: 10, bottom: 20, left: 10 };

export async function mount(host, data) {
  // It expects a bundler that provides it.
  globalThis.global ??= globalThis;
  const draw = (rows) => {
    const dates = rows.flatMap(({ data }) => data.map(({ date }) => date));
    const [start, end] = d3.extent(dates);
    const chart = eventDrops({
      d3,
      range: { start, end },
      margin: MARGIN,
      // So that the rows, and one for the bounds, are as high as the host.
      line: { height: (host.clientHeight - MARGIN.top - MARGIN.bottom) / (rows.length + 1) },
      drop: {
        date: ({ date }) => date,
        onMouseOver: ({ title }) => (host.title = title),
        onMouseOut: () => (host.title = ''),
      },
    });
    d3.select(host).data([rows]).call(chart);
    return chart;
  };
  let chart = draw(data);
  return {
    update(next) {
      chart.destroy();
      chart = draw(next);
    },
  };
}
