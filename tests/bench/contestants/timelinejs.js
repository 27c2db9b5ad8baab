// Its main module is for bundlers that read Less.
import { Timeline } from '@knight-lab/timelinejs/src/js/timeline/Timeline.js';
import '@knight-lab/timelinejs/dist/css/timeline.css';

/**
 * Draws everything: a marker with its title for each event, as wide as it lasts, in the rows of its group, and a slide for
 * each, of which one is shown.
 */
export function prepare({ events, groups }) {
  return {
    events: events.map(({ id, start, end, title, group }) => ({
      unique_id: id,
      start_date: dateOf(start),
      ...(end !== undefined && { end_date: dateOf(end) }),
      text: { headline: title },
      group: groups[group],
    })),
  };
}

function dateOf(ms) {
  const date = new Date(ms);
  return {
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    hour: date.getHours(),
    minute: date.getMinutes(),
  };
}

/** Zoom levels, in screens that the whole takes: two at first, as by default, and as much more a level as elsewhere a wheel. */
const ZOOM_LEVELS = Array.from({ length: 60 }, (_, i) => 2 ** ((i - 12) * 0.12 + 1));

export async function mount(host, data) {
  const draw = (data) => {
    const timeline = new Timeline(host, data, {
      // The fonts would come from elsewhere.
      font: null,
      zoom_sequence: ZOOM_LEVELS,
      // Most of the height for the time line, less for the slide.
      timenav_height_percentage: 60,
    });
    return new Promise((resolve) => timeline.on('ready', () => resolve(timeline)));
  };
  let timeline = await draw(data);
  let level = 12;
  let frame = 0;
  // Its wheel only pans; its buttons zoom.
  host.addEventListener('wheel', (event) => {
    if (event.deltaY === 0) return;
    event.preventDefault();
    level = Math.min(ZOOM_LEVELS.length - 1, Math.max(0, level - Math.sign(event.deltaY)));
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      timeline.setZoom(level);
    });
  });
  return {
    async update(next) {
      timeline = await draw(next);
      level = 12;
    },
  };
}
