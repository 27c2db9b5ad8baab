import { rareWriter } from '../time/write-rare.js';
import { strictReader } from '../time/strict-reader.js';
import type { Knowledge, RareFields } from './field-reader.js';
import { readAnnotations, readAs, readLines } from './read-annotations.js';
import { readColumns } from './read-columns.js';
import { checkLinks, readLinks } from './read-links.js';
import { meantField } from './meant-field.js';
import { meantGroup, meantId } from './meant-group.js';
import { cleanText } from './mend-text.js';
import { nestGroups } from './nest-groups.js';
import { readMedia } from './read-media.js';
import { readScale } from './read-scale.js';
import { readSpread } from './read-spread.js';
import { readTimeZone } from './read-time-zone.js';
import { readLabel } from './read-text.js';

const rareFields: RareFields = {
  scale: readScale,
  timeZone: readTimeZone,
  approximateSpread: readSpread,
  annotations: readAnnotations,
  columns: readColumns,
  lines: readLines,
  links: readLinks,
  media: readMedia,
  as: readAs,
  parent: readLabel,
};

/** All there is to know; to be fetched for a document that the common forms are not enough for. */
export const fullKnowledge: Knowledge = {
  dates: strictReader,
  rare: (from, key) => rareFields[key](from, key),
  cleanText,
  meantField,
  meantGroup,
  meantId,
  complete: (timeline, reading) => checkLinks({ ...timeline, groups: nestGroups(reading) }, reading),
};
export { rareWriter };
