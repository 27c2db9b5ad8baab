import { excerpt } from '../base/describe-value.js';
import { anchorOf } from '../time/anchor.js';
import { instantToCivil } from '../time/calendar.js';
import type { When } from '../time/when.js';
import type { IssueLog } from './issue-log.js';

/** What an id is made for, and from. */
export interface Nameable {
  id: string;
  authoredId: boolean;
  readonly title: string;
  readonly path: string;
  readonly when?: When;
  readonly written?: string;
}

/** So many entries get theirs in a step. */
const STEP = 4096;

/**
 * Gives every entry an id of its own. The author's ids stay; a repeated one gets a number behind it. The others are
 * made from date and title, so that they last when events are added or put in another order. What is `taken` is
 * nobody's any more. A little with each step.
 */
export function* assignIds(
  entries: readonly Nameable[],
  log: IssueLog,
  taken = new Set<string>(),
): Generator<void> {
  const used = new Map<string, number>();
  const repeated: Nameable[] = [];
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!;
    if (i % STEP === STEP - 1) yield;
    if (!entry.authoredId) continue;
    if (taken.has(entry.id)) repeated.push(entry);
    taken.add(entry.id);
  }
  for (const entry of repeated) {
    const id = entry.id;
    entry.id = unusedId(id, taken, used);
    const place = { path: `${entry.path}/id`, title: entry.title };
    log.replace('duplicate-id', place, id, 'an id of its own', `called "${excerpt(entry.id)}"`);
  }
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!;
    if (i % STEP === STEP - 1) yield;
    if (!entry.authoredId) entry.id = unusedId(makeSlug(entry), taken, used);
  }
}

/** `base`, or else `base-2`, `base-3` … */
function unusedId(base: string, taken: Set<string>, used: Map<string, number>): string {
  let count = used.get(base) ?? 1;
  let id = base;
  while (taken.has(id)) id = `${base}-${++count}`;
  used.set(base, count);
  taken.add(id);
  return id;
}

function makeSlug({ title, when, written }: Nameable): string {
  const words = `${when ? dayOf(when) : (written ?? '')} ${title}`.toLowerCase().slice(0, 100);
  return words.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'event';
}

function dayOf(when: When): string {
  const { year, month, day } = instantToCivil(anchorOf(when));
  return [year, month, day].map((field) => String(field).padStart(2, '0')).join('-');
}
