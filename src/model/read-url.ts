import { checkUrl } from './check-url.js';
import { excerpt } from './describe-value.js';
import type { FieldReader, Reading } from './field-reader.js';
import type { Place } from './issues.js';
import * as issues from './issues.js';

/** An address with one of `schemes`; undefined, after an issue, for anything else. */
export function readUrl(from: FieldReader, key: string, schemes: readonly string[]): string | undefined {
  const value = from.get(key);
  return value === undefined ? undefined : readUrlValue(value, schemes, from.at(key), from.reading);
}

export function readUrlValue(
  value: unknown,
  schemes: readonly string[],
  place: Place,
  { log, baseUrl }: Reading,
): string | undefined {
  if (typeof value !== 'string') {
    log.report(issues.wrongType(place, value, 'an address'));
    return undefined;
  }
  const checked = checkUrl(value, schemes, baseUrl);
  if (checked.problem !== undefined) {
    log.report(issues.urlRefused(place, excerpt(value), checked.problem));
    return undefined;
  }
  if (checked.credentials) log.report(issues.credentialsRemoved(place));
  return checked.url;
}
