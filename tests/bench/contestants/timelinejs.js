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

/** How many screens the whole takes at each level of zoom: two at first, as by default, and a twelfth more at each. */
const FIRST_LEVEL = 12;
const ZOOM_LEVELS = Array.from({ length: 60 }, (_, i) => 2 ** ((i - FIRST_LEVEL) * 0.12 + 1));

export async function mount(host, data) {
  const draw = (data) => {
    const timeline = new Timeline(host, data, {
      // The fonts would come from elsewhere.
      font: null,
      zoom_sequence: ZOOM_LEVELS,
      // Most of the height is for the time line, the rest for the slide.
      timenav_height_percentage: 60,
    });
    return new Promise((resolve) => timeline.on('ready', () => resolve(timeline)));
  };
  let timeline = await draw(data);
  let level = FIRST_LEVEL;
  let frame = 0;
  // Its own wheel only pans; buttons call this to zoom.
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
      level = FIRST_LEVEL;
    },
  };
}
