import { BODY } from './clean-text.js';
import { FieldReader } from './field-reader.js';
import { omitUndefined } from './omit-undefined.js';
import { readDate } from './read-date.js';
import { readLabel, readText } from './read-text.js';
import type { Claim, ClaimStatus } from './timeline.js';

const CLAIM_KEYS: ReadonlySet<string> = new Set(['status', 'by', 'date', 'caveats']);
const STATUSES: readonly ClaimStatus[] = ['confirmed', 'reported', 'disputed', 'unconfirmed'];

/** Whether a fact is established. What we cannot make out counts as unconfirmed: a picture must not claim more. */
export function readClaim(from: FieldReader): Claim | undefined {
  const value = from.get('claim');
  if (value === undefined) return undefined;
  const claim = FieldReader.open(value, CLAIM_KEYS, from.at('claim'), from.reading, 'left out');
  if (!claim) return undefined;
  return {
    status: readStatus(claim),
    caveats: readCaveats(claim),
    ...omitUndefined({ by: readLabel(claim, 'by'), date: readDate(claim, 'date', 'left out') }),
  };
}

function readStatus(claim: FieldReader): ClaimStatus {
  const value = claim.get('status');
  const folded = typeof value === 'string' ? value.trim().toLowerCase() : undefined;
  const status = STATUSES.find((known) => known === folded) ?? 'unconfirmed';
  if (status !== value) claim.replace('claim-status', 'status', STATUSES.join(', '), `read as "${status}"`);
  return status;
}

function readCaveats(claim: FieldReader): string[] {
  return claim
    .list('caveats')
    .map((item, i) => readText(item, BODY, claim.at(`caveats/${i}`), claim.reading))
    .filter((caveat) => caveat !== undefined);
}
