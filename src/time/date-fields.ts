/** A date as EDTF writes it, field by field; digits that are not known are `X`. */
export interface DateFields {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  /** `~`, `?`, `%` or nothing, of the date as a whole. */
  readonly qualifier: string;
}

export function joinFields({ year, month, day, qualifier }: DateFields): string {
  return [year, month, day].filter(Boolean).join('-') + qualifier;
}
