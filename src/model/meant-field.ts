import type { Knowledge } from './field-reader.js';
import { nearestName } from './nearest-name.js';

/** Names that other formats have for a field of ours. */
const synonyms = new Map(
  Object.entries({
    title: 'name headline label',
    description: 'text body',
    group: 'category',
    url: 'link',
    media: 'image',
    start: 'from',
    end: 'to',
    events: 'items slides entries data',
  }).flatMap(([key, others]) => others.split(' ').map((other) => [other, key] as const)),
);

/** The field that other formats call so, or else the one of nearly the same name. */
export const meantField: Knowledge['meantField'] = (key, shape) => {
  const synonym = synonyms.get(key);
  return synonym && Object.hasOwn(shape, synonym)
    ? synonym
    : nearestName(key.slice(0, 50), Object.keys(shape));
};
