import type { CSSResult, ReactiveElement } from 'lit';

/** Gives an element styles that came later than itself. */
export function adoptStyles({ shadowRoot }: ReactiveElement, styles: readonly CSSResult[]): void {
  const sheets = shadowRoot!.adoptedStyleSheets;
  for (const { styleSheet } of styles) if (!sheets.includes(styleSheet!)) sheets.push(styleSheet!);
}
