import { LINK_SCHEMES } from './check-url.js';
import { LABEL } from './clean-text.js';
import { FieldReader, type Reading } from './field-reader.js';
import type { Place } from './issues.js';
import * as issues from './issues.js';
import { omitUndefined } from './omit-undefined.js';
import { readDate } from './read-date.js';
import { readBody, readLabel, readText } from './read-text.js';
import { readUrl } from './read-url.js';
import type { Source } from './timeline.js';

const SOURCE_KEYS: ReadonlySet<string> = new Set(['name', 'url', 'quote', 'by', 'date']);

/** Where an entry or the document comes from: names, or objects that say more. */
export function readSources(from: FieldReader): Source[] {
  if (!from.has('sources')) return [];
  return from
    .list('sources')
    .map((item, i) => readSource(item, from.at(`sources/${i}`), from.reading))
    .filter((source) => source !== undefined);
}

function readSource(value: unknown, place: Place, reading: Reading): Source | undefined {
  if (typeof value === 'string') {
    const name = readText(value, LABEL, place, reading);
    return name === undefined ? undefined : { name };
  }
  const source = FieldReader.open(value, SOURCE_KEYS, place, reading, 'left out');
  if (!source) return undefined;
  const details = omitUndefined({
    url: readUrl(source, 'url', LINK_SCHEMES),
    quote: readBody(source, 'quote'),
    by: readLabel(source, 'by'),
    date: readDate(source, 'date', 'left out'),
  });
  const name = readLabel(source, 'name') ?? nameInstead(source, details.by ?? details.url);
  return name === undefined ? undefined : { name, ...details };
}

/** A source has to be called something: after its speaker, or its address. */
function nameInstead(source: FieldReader, name: string | undefined): string | undefined {
  if (name !== undefined) source.replace('source-name', 'name', 'the name of the source', `called "${name}"`);
  else source.reading.log.report(issues.wrongType(source.at('name'), undefined, 'the name of the source'));
  return name;
}
