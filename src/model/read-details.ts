import { BODY } from './clean-text.js';
import { FieldReader, type ReadField, type ReadItem } from './field-reader.js';
import { readDate } from './read-date.js';
import { readBody, readLabel, readLink, readText } from './read-text.js';
import type { Claim, ClaimStatus, Source } from './timeline.js';

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
