import { BODY } from './clean-text.js';
import { FieldReader, type ReadField, type ReadItem } from './field-reader.js';
import { readDate } from './read-date.js';
import { readBody, readLabel, readLink, readMediaUrl, readText } from './read-text.js';
import type { Claim, ClaimStatus, Media, Source } from './timeline.js';

const STATUSES: readonly ClaimStatus[] = ['confirmed', 'reported', 'disputed', 'unconfirmed'];

const CLAIM = {
  /** What we cannot make out counts as unconfirmed: a picture must not claim more. */
  status: (claim: FieldReader, key: string): ClaimStatus => {
    const value = claim.get(key);
    const folded = typeof value === 'string' ? value.trim().toLowerCase() : undefined;
    const status = STATUSES.find((known) => known === folded) ?? 'unconfirmed';
    if (status !== value) claim.replace('claim-status', key, STATUSES.join(', '), `read as "${status}"`);
    return status;
  },
  by: readLabel,
  date: readDate,
  caveats: (claim: FieldReader, key: string): string[] =>
    claim.list(key, (item, place, reading) => readText(item, BODY, place, reading)),
};

/** Whether a fact is established. */
export const readClaim: ReadField<Claim | undefined> = (from, key) => {
  const value = from.get(key);
  if (value === undefined) return undefined;
  return FieldReader.open(value, CLAIM, from.at(key), from.reading)?.read(CLAIM);
};

const SOURCE = { name: readLabel, url: readLink, quote: readBody, by: readLabel, date: readDate };

const readSource: ReadItem<Source> = (value, place, reading) => {
  const from = FieldReader.open(value, SOURCE, place, reading, 'left out', 'name');
  if (!from) return undefined;
  const source = from.read(SOURCE);
  // A source has to be called something: after its speaker, or its address.
  const name = source.name ?? source.by ?? source.url;
  const expected = 'the name of the source';
  if (name === undefined) return from.refuse('name', expected);
  if (source.name === undefined) from.replace('source-name', 'name', expected, `called "${name}"`);
  return { ...source, name };
};

/** Where an entry or the document comes from: names, or objects that say more. */
export const readSources: ReadField<Source[]> = (from, key) => from.list(key, readSource);

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
