export { AnnotatedTimeline } from './element/annotated-timeline.js';
export {
  TimelineErrorEvent,
  TimelineLoadEvent,
  TimelineSelectEvent,
  TimelineViewChangeEvent,
} from './element/events.js';
export { parseTimeline } from './model/parse-timeline.js';
export type { ParsedTimeline, ParseOptions } from './model/parse-timeline.js';
export type { Issue, Severity } from './model/issue.js';
export type * from './model/timeline.js';
export type * from './model/timeline-json.js';
export { formatDate } from './time/format-date.js';
export type { FormatDateOptions } from './time/format-date.js';
export { parseDate } from './time/parse-date.js';
export type { DatePart, DateUnit, When } from './time/when.js';
