import { TimeGraphAxis } from 'timeline-chart/lib/layer/time-graph-axis.js';
import { TimeGraphChart } from 'timeline-chart/lib/layer/time-graph-chart.js';
import { TimeGraphChartGrid } from 'timeline-chart/lib/layer/time-graph-chart-grid.js';
import { TimeGraphContainer } from 'timeline-chart/lib/time-graph-container.js';
import { TimeGraphRowController } from 'timeline-chart/lib/time-graph-row-controller.js';
import { TimeGraphUnitController } from 'timeline-chart/lib/time-graph-unit-controller.js';

/**
 * Draws a bar with its title for each event that lasts and a dot for each other one, in the row of its group, one over the
 * other. As it asks for data by range and resolution, it is given at most one dot and one short bar in each pixel of a row.
 * Leaves out the titles of dots and the names of groups, for which it has no place.
 */
export function prepare({ events, groups }) {
  const origin = Date.UTC(new Date(events[0].start).getUTCFullYear(), 0);
  const last = events.reduce((last, { start, end = start }) => Math.max(last, end), 0);
  const unitsOf = (ms) => BigInt(ms - origin);
  const totalLength = unitsOf(Date.UTC(new Date(last).getUTCFullYear() + 1, 0));
  const range = { start: 0n, end: totalLength };
  const rows = groups.map((name, id) => ({
    id,
    name,
    range,
    states: [],
    annotations: [],
    prevPossibleState: 0n,
    nextPossibleState: totalLength,
  }));
  for (const { id, start, end, title, group } of events) {
    const { states, annotations } = rows[group];
    const range = { start: unitsOf(start), end: unitsOf(end ?? start) };
    if (end === undefined) annotations.push({ id, category: 'event', range, label: title });
    else states.push({ id, range, label: title, data: { style: BAR } });
  }
  return { origin, totalLength, rows };
}

const AXIS_HEIGHT = 30;
const BAR = { color: 0x88aacc, height: 14 };
const DOT = { color: 0x446688, size: 4, symbol: 'circle', verticalAlign: 'middle' };

export async function mount(host, data) {
  const { clientWidth: width, clientHeight } = host;
  const height = clientHeight - AXIS_HEIGHT;
  const units = new TimeGraphUnitController(data.totalLength);
  units.numberTranslator = (time) => new Date(data.origin + Number(time)).toISOString().slice(0, 16);
  const providers = {
    rowProvider: () => ({ rowIds: data.rows.map(({ id }) => id) }),
    dataProvider: (range, resolution, _, ids) => ({
      range,
      resolution,
      rows: ids.map((id) => ({
        ...data.rows[id],
        states: sample(data.rows[id].states, range, resolution),
        annotations: sample(data.rows[id].annotations, range, resolution),
      })),
    }),
    stateStyleProvider: () => BAR,
    rowAnnotationStyleProvider: () => DOT,
  };
  const rows = new TimeGraphRowController(Math.floor(height / data.rows.length), height);
  const add = (id, height, layers) => {
    const canvas = document.createElement('canvas');
    canvas.style.display = 'block';
    host.append(canvas);
    const config = { id, width, height, backgroundColor: 0xffffff };
    // Where no graphics processor helps, WebGL is emulated, and much slower.
    const container = new TimeGraphContainer({ ...config, forceCanvasRenderer: true }, units, canvas);
    container.addLayers(layers);
    return container;
  };
  add('axis', AXIS_HEIGHT, [new TimeGraphAxis('axis')]);
  const chart = new TimeGraphChart('chart', providers, rows);
  const { stateController } = add('chart', height, [new TimeGraphChartGrid('grid', rows.rowHeight), chart]);
  const rendered = () =>
    new Promise((resolve) => {
      const done = () => {
        stateController.removeWorldRenderHandler(done);
        resolve();
      };
      stateController.onWorldRender(done);
    });
  await rendered();
  return {
    update(next) {
      data = next;
      units.absoluteRange = data.totalLength;
      chart.updateChart();
      return rendered();
    },
  };
}

/** What is in the range, less what begins and ends in the same pixel as another before it. */
function sample(items, range, resolution) {
  const step = BigInt(Math.floor(resolution));
  let last;
  return items.filter((item) => {
    const { start, end } = item.range;
    if (start > range.end || end < range.start) return false;
    if (last && start - last.start < step && end - last.end < step) return false;
    last = item.range;
    return true;
  });
}

export const zoomsWith = 'Control';
