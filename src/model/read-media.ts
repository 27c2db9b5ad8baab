import { MEDIA_SCHEMES } from './check-url.js';
import { FieldReader, type ReadField, type ReadItem } from './field-reader.js';
import { readBody, readLabel, readUrl } from './read-text.js';
import type { Media } from './timeline.js';

/** The address of something that the page loads by itself. */
const readMediaUrl: ReadField<string | undefined> = (from, key) => readUrl(from, key, MEDIA_SCHEMES);

const MEDIUM = {
  url: (from: FieldReader, key: string): string | undefined =>
    from.get(key) === undefined ? from.refuse(key, 'the address of the picture') : readMediaUrl(from, key),
  type: readLabel,
  /** `""` is an answer: the picture shows nothing that the text does not say. */
  alt: (from: FieldReader, key: string): string | undefined =>
    from.get(key) === '' ? '' : readBody(from, key),
  caption: readBody,
  credit: readLabel,
  license: readLabel,
  thumbnail: readMediaUrl,
};

const readMedium: ReadItem<Media> = (value, place, reading) => {
  const medium = FieldReader.open(value, MEDIUM, place, reading, 'left out', 'url')?.read(MEDIUM);
  const { url, alt, caption } = medium ?? {};
  if (url === undefined) return undefined;
  if (alt === undefined) {
    const outcome = caption === undefined ? 'the title stands in for it' : 'the caption has to do';
    reading.log.warn(
      'alt-missing',
      place,
      'no "alt"',
      'expected what the picture shows, or "" for decoration',
      outcome,
    );
  }
  return { ...medium, url, alt: alt ?? (caption === undefined ? (place.title ?? '') : '') };
};

/** Pictures: an address, an object, or several of either. */
export const readMedia: ReadField<Media[]> = (from, key) => from.list(key, readMedium, true);
