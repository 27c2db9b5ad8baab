import type { FieldReader } from './field-reader.js';

/** A colour as the author wrote it: harmless text that whoever paints knows as a colour. */
export function readColor(from: FieldReader, key: string): string | undefined {
  const value = from.get(key);
  if (value === undefined) return undefined;
  const isHarmless =
    typeof value === 'string' && /^[\w#%.,()/ +-]{1,64}$/.test(value) && !/url|image/i.test(value);
  if (isHarmless && from.reading.isColor(value)) return value;
  from.replace('color-refused', key, 'a CSS colour', 'our own colour is used');
  return undefined;
}
