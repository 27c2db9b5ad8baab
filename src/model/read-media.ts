import { MEDIA_SCHEMES } from './check-url.js';
import { isList } from './describe-value.js';
import { FieldReader, type Reading } from './field-reader.js';
import type { Place } from './issues.js';
import * as issues from './issues.js';
import { omitUndefined } from './omit-undefined.js';
import { readBody, readLabel } from './read-text.js';
import { readUrl, readUrlValue } from './read-url.js';
import type { Media } from './timeline.js';

const MEDIA_KEYS: ReadonlySet<string> = new Set([
  'url',
  'type',
  'alt',
  'caption',
  'credit',
  'license',
  'thumbnail',
]);

/** Pictures: an address, an object, or several of either. */
export function readMedia(from: FieldReader): Media[] {
  if (!from.has('media')) return [];
  const several = isList(from.get('media'));
  return from
    .list('media', { single: true })
    .map((item, i) => readMedium(item, from.at(several ? `media/${i}` : 'media'), from.reading))
    .filter((medium) => medium !== undefined);
}

function readMedium(value: unknown, place: Place, reading: Reading): Media | undefined {
  if (typeof value === 'string') {
    const url = readUrlValue(value, MEDIA_SCHEMES, place, reading);
    return url === undefined ? undefined : { url, alt: altInstead(undefined, place, reading) };
  }
  const medium = FieldReader.open(value, MEDIA_KEYS, place, reading, 'left out');
  if (!medium) return undefined;
  const url = readUrl(medium, 'url', MEDIA_SCHEMES);
  if (medium.get('url') === undefined) {
    reading.log.report(issues.wrongType(medium.at('url'), undefined, 'the address of the picture'));
  }
  if (url === undefined) return undefined;
  const caption = readBody(medium, 'caption');
  return {
    url,
    alt: readAlt(medium) ?? altInstead(caption, place, reading),
    ...omitUndefined({
      type: readLabel(medium, 'type'),
      caption,
      credit: readLabel(medium, 'credit'),
      license: readLabel(medium, 'license'),
      thumbnail: readUrl(medium, 'thumbnail', MEDIA_SCHEMES),
    }),
  };
}

/** `""` is an answer: the picture shows nothing that the text does not say. */
function readAlt(medium: FieldReader): string | undefined {
  const alt = medium.get('alt');
  return alt === '' ? alt : readBody(medium, 'alt');
}

function altInstead(caption: string | undefined, place: Place, { log }: Reading): string {
  log.report(
    issues.altMissing(place, caption === undefined ? 'the title stands in for it' : 'the caption has to do'),
  );
  return caption === undefined ? (place.title ?? '') : '';
}
