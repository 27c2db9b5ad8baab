import type { TimelineEvent } from './timeline.js';

/** All that an event may say. */
const FIELDS = [
  'type',
  'id',
  'authoredId',
  'when',
  'displayDate',
  'title',
  'description',
  'group',
  'color',
  'importance',
  'url',
  'media',
  'sources',
  'claim',
  'links',
  'lang',
  'path',
] as const satisfies readonly (keyof TimelineEvent)[];

/** An event as a plain object, for whoever copies it, of one that says most of it only when it is asked. */
export function plainEvent(event: TimelineEvent): TimelineEvent {
  const fields = FIELDS.flatMap((key) => (event[key] === undefined ? [] : [[key, event[key]] as const]));
  return Object.fromEntries(fields) as unknown as TimelineEvent;
}
