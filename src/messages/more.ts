import { en } from './en.js';
import { plural, writeNumber } from './plural.js';

const count = (n: number, one: string, other: string): string =>
  plural('en', n, { one: `# ${one}`, other: `# ${other}` });

const write = (n: number): string => writeNumber('en', n);

/** What only what answers to the reader says, in English: fetched with it. */
export const more = {
  // The summary for listeners: sentences of their own, so that a date never needs an article or a case.
  summaryDates: (n: number, first: string, last: string): string =>
    n === 1 ? `1 event: ${first}.` : `${en.events(n)}, the first: ${first}, the last: ${last}.`,
  summaryGroups: (groups: string): string => `Groups: ${groups}.`,
  summaryDensest: (date: string, n: number): string => `Most events: ${date} (${write(n)}).`,
  summaryBreak: (length: string, date: string): string => `The axis leaves out ${length} after ${date}.`,
  summaryBreaks: (n: number, length: string): string =>
    `The axis leaves out ${write(n)} stretches of time, ${length} in all.`,
  summaryCompressed: 'The axis is not to scale: the past is compressed.',
  summaryEven: 'The axis is not to scale: from event to event it is always as far.',
  toolbar: 'Timeline controls',
  /** Names of the buttons, which are their tooltips too. */
  actions: {
    earlier: 'Earlier',
    later: 'Later',
    zoomOut: 'Zoom out',
    zoomIn: 'Zoom in',
    fit: 'Show everything',
    list: 'List view',
  },
  legend: 'Legend',
  marks: {
    extent: 'some time in',
    approximate: 'approximate',
    latest: 'by this date',
    earliest: 'from this date',
    uncertain: 'date uncertain',
    open: 'open end',
    loose: 'loose end',
    torn: 'unknown end',
  },
  position: (position: number, total: number): string => `${write(position)} of ${write(total)}`,
  previousEvent: 'Previous event',
  nextEvent: 'Next event',
  close: 'Close',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  readMore: 'Read more',
  imageMissing: 'The image could not be shown.',
  eventList: 'Events',
  periodList: 'Periods',
  undatedList: 'Undated',
  showEarlier: (n: number): string => `Show ${write(n)} earlier`,
  showLater: (n: number): string => `Show ${write(n)} later`,
  /** On the chip that stands for events without a label. */
  more: (n: number): string => `+${write(n)}`,
  /** The name of that chip; the second one where no zoom parts the events. */
  cluster: (n: number): string => `${count(n, 'more event', 'more events')}, zoom in`,
  clusterAtOnce: (n: number): string => `${count(n, 'more event', 'more events')} at the same time`,
  /** Of a document that is still arriving. */
  soFar: (n: number): string => `${en.events(n)} so far`,
  /** Of a document of which some events are shown while the others are read. */
  partSoFar: (n: number, total: number): string => `${write(n)} of ${en.events(total)} so far`,
  stop: 'Stop',
  retry: 'Try again',
  moreProblems: (n: number): string => `and ${write(n)} more`,
  noneInView: 'No events in this view',
  showAll: 'Show all',
  allHidden: 'Everything is hidden',
  /** Of the events, in the legend. */
  hidden: (n: number): string => `${write(n)} hidden`,
  showing: (range: string, shown: number, total: number): string =>
    `Showing ${range}, ${write(shown)} of ${en.events(total)}`,
  groupsHidden: (titles: string, n: number): string => `${titles} hidden, ${en.events(n)}`,
  groupsShown: (titles: string, n: number): string => `${titles} shown, ${en.events(n)}`,
  listOn: 'List view on',
  listOff: 'List view off',
  opened: (title: string, position: number, total: number): string =>
    `${more.position(position, total)}: ${title}`,
};
