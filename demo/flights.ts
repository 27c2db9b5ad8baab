import type { TimelineJson } from '../src/index.js';

/** What is known of each flight: when it took off by the clock there, how late, how far, and the places of two airports. */
export interface Flights {
  /** In ms, as if that clock were UTC; in order. */
  readonly start: Float64Array;
  /** Minutes; negative if it was early. */
  readonly delay: Int16Array;
  /** Miles. */
  readonly distance: Uint16Array;
  readonly origin: Uint16Array;
  readonly destination: Uint16Array;
  readonly airports: string[];
}

export type FlightsMessage =
  | { readonly read: number; readonly total: number }
  | { readonly flights: Flights }
  | { readonly failure: string };

/** Minutes. */
const LATE = 15;
const VERY_LATE = 60;

/**
 * Three million flights in the United States, from a file of 13 MB, which is fetched only now. `tell` is called with how many
 * have been read, and how many there are. Rejects with an `Error` where they cannot be read, or with the signal's reason.
 */
export async function loadFlights(
  tell: (read: number, total: number) => void,
  signal?: AbortSignal,
): Promise<TimelineJson> {
  const worker = new Worker(new URL('./flights.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
      worker.onerror = () => reject(new Error('What reads the flights could not be fetched.'));
      worker.onmessage = ({ data }: MessageEvent<FlightsMessage>) => {
        if ('read' in data) tell(data.read, data.total);
        else if ('flights' in data) resolve(documentOf(data.flights));
        else reject(new Error(data.failure));
      };
    });
  } finally {
    worker.terminate();
  }
}

function documentOf({ start, delay, distance, origin, destination, airports }: Flights): TimelineJson {
  const group = Uint8Array.from(delay, (minutes) => Number(minutes > LATE) + Number(minutes > VERY_LATE));
  const late = (minutes: number) =>
    minutes > 0 ? `${minutes} minutes late` : minutes < 0 ? `${-minutes} minutes early` : 'On time';
  return {
    title: 'Half a year of flights in the United States',
    subtitle: `${start.length.toLocaleString('en')} flights, January to June 2001; those that were most delayed are named first`,
    sources: [
      {
        name: 'U.S. Bureau of Transportation Statistics, On-Time Performance',
        url: 'https://www.transtats.bts.gov/',
      },
    ],
    groups: [
      { id: 'on-time', title: 'On time' },
      { id: 'late', title: `Over ${LATE} minutes late` },
      { id: 'very-late', title: 'Over an hour late' },
    ],
    columns: {
      start,
      group,
      importance: delay,
      title: (row) => `${airports[origin[row]!]} to ${airports[destination[row]!]}`,
      description: (row) => `${late(delay[row]!)}, ${distance[row]} miles.`,
      precision: 'minute',
      local: true,
    },
  };
}
