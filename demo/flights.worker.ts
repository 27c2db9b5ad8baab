/// <reference types="vite/client" />
import { asyncBufferFromUrl, parquetMetadataAsync, parquetRead } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import address from '../node_modules/vega-datasets/data/flights-3m.parquet?url';
import type { Flights, FlightsMessage } from './flights.js';

/** Reads all flights off the page's thread, and tells of each part of the file that it has read. */
async function readFlights(): Promise<void> {
  const file = await asyncBufferFromUrl({ url: new URL(address, location.href).href });
  const metadata = await parquetMetadataAsync(file);
  const total = Number(metadata.num_rows);
  const airports: string[] = [];
  const placeOf = new Map<string, number>();
  const placed = (name: string): number => {
    let place = placeOf.get(name);
    if (place === undefined) placeOf.set(name, (place = airports.push(name) - 1));
    return place;
  };
  const flights: Flights = {
    start: new Float64Array(total),
    delay: new Int16Array(total),
    distance: new Uint16Array(total),
    origin: new Uint16Array(total),
    destination: new Uint16Array(total),
    airports,
  };
  const columns = {
    date: { to: flights.start, read: Number },
    delay: { to: flights.delay, read: Number },
    distance: { to: flights.distance, read: Number },
    origin: { to: flights.origin, read: placed },
    destination: { to: flights.destination, read: placed },
  };
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    await parquetRead({
      file,
      metadata,
      compressors,
      rowStart,
      rowEnd,
      // A number instead of a date object for each.
      parsers: { timestampFromMicroseconds: (micros) => Number(micros / 1000n) },
      onChunk({ columnName, columnData, rowStart }) {
        const { to, read } = columns[columnName as keyof typeof columns];
        for (let i = 0; i < columnData.length; i++) to[rowStart + i] = read(columnData[i] as never);
      },
    });
    rowStart = rowEnd;
    tell({ read: rowEnd, total });
  }
  const { start, delay, distance, origin, destination } = flights;
  tell(
    { flights },
    [start, delay, distance, origin, destination].map(({ buffer }) => buffer),
  );
}

function tell(message: FlightsMessage, transfer: Transferable[] = []): void {
  globalThis.postMessage(message, { transfer });
}

readFlights().catch((error: unknown) => tell({ failure: String(error) }));
