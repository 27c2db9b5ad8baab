import type { When } from './when.js';

/** Reads the dates that `parseCommon` does not, and says what was meant by what is nearly one. */
export interface DateReader {
  /** Throws a RangeError with a sentence that says what was found and what is expected. */
  parse(input: unknown): When;
  /** How a text should have been written; undefined if there is nothing to mend. */
  repair(text: string): string | undefined;
  /** A date in words, in a language whose words are there, else in English. */
  write(when: When, locale: string): string;
}
