export const TEXT_ROLES = ['meta', 'title', 'claim', 'period', 'tick', 'parent'] as const;
/** What a piece of text is for, and so in which font it is set. */
export type TextRole = (typeof TEXT_ROLES)[number];

/** The only way in which sizes of text come into the layout; whoever draws implements it. */
export interface TextMetrics {
  /** Width of one unbroken line. */
  widthPx(text: string, role: TextRole): number;
  /** From one baseline to the next. */
  lineHeightPx(role: TextRole): number;
}
