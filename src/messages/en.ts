import { plural } from './plural.js';

const count = (n: number, one: string, other: string): string =>
  plural('en', n, { one: `# ${one}`, other: `# ${other}` });

/** What is said before anything answers to the reader; the rest is in `more.ts`. */
export const en = {
  events: (n: number): string => count(n, 'event', 'events'),
  /** The name of a timeline that has no title. */
  timeline: 'Timeline',
  /** At the end of an axis in even steps, in little room. */
  notToScale: 'Not to scale',
  /** The status comes first and reads alone as well: the card puts a box around it. */
  claims: {
    confirmed: (by?: string): string => (by ? `Confirmed by ${by}` : 'Confirmed'),
    reported: (by?: string): string => (by ? `Reported by ${by}` : 'Reported'),
    disputed: (by?: string): string => (by ? `Disputed by ${by}` : 'Disputed'),
    unconfirmed: (by?: string): string => (by ? `Not confirmed, said by ${by}` : 'Not confirmed'),
  },
  sources: 'Sources:',
  updated: (date: string): string => `Updated ${date}`,
  problems: (n: number): string => count(n, 'problem', 'problems'),
  undatedEvents: (n: number): string =>
    count(n, 'event without a readable date', 'events without a readable date'),
  loading: 'Loading the timeline…',
  empty: 'No events',
  failed: 'The timeline could not be loaded.',
  // Announcements, at most 100 characters.
  loaded: (n: number): string => `Timeline loaded, ${en.events(n)}`,
};
