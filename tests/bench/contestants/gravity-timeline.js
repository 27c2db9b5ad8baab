import { AbstractEventRenderer, Timeline } from '@gravity-ui/timeline';

/**
 * Draws a bar for each event, in the tracks of its group in turn, since it does not arrange them itself. Leaves out titles
 * and the names of groups, for which it has no place. Its wheel shows two months at most.
 */
export function prepare({ events, groups }) {
  const tracksCount = Math.floor(TRACKS / groups.length);
  const counts = groups.map(() => 0);
  return {
    start: events[0].start,
    end: events.reduce((last, { start, end = start }) => Math.max(last, end), 0),
    axes: groups.map((_, i) => ({
      id: `g${i}`,
      tracksCount,
      top: i * tracksCount * TRACK_HEIGHT,
      height: 16,
    })),
    events: events.map(({ id, start, end = start, title, group }) => ({
      id,
      from: start,
      to: end,
      label: title,
      axisId: `g${group}`,
      trackIndex: counts[group]++ % tracksCount,
      color: '#468',
      renderer: RENDERER,
    })),
  };
}

/** The heights are its own: of a track, and of the ruler above. */
const TRACK_HEIGHT = 25;
const TRACKS = Math.floor((600 - 41) / TRACK_HEIGHT);

/** As its own one, which draws nothing of an event that does not last. */
class Renderer extends AbstractEventRenderer {
  render(context, event, isSelected, x0, x1, y, height) {
    context.fillStyle = isSelected ? '#846' : event.color;
    context.fillRect(x0, y - height / 2, Math.max(3, x1 - x0), height);
  }

  getHitbox(_, x0, x1) {
    return { left: x0, right: Math.max(x0 + 3, x1), top: 0, bottom: 0 };
  }
}

const RENDERER = new Renderer();

export async function mount(host, data) {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'width:100%;height:100%';
  host.append(canvas);
  const timeline = new Timeline({ settings: data });
  timeline.init(canvas);
  return {
    update({ axes, events }) {
      timeline.api.setAxes(axes);
      timeline.api.setEvents(events);
    },
  };
}
