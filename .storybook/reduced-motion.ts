const query = '(prefers-reduced-motion: reduce)';
const system = window.matchMedia.bind(window);
let reduced = false;

// A page cannot set what its reader prefers, so scripts that ask are told …
window.matchMedia = (asked) => system(reduced && asked === query ? 'all' : asked);

/** … and the rules for it in an element's own style sheets are switched on, or left to the system. */
export function setReducedMotion(value: boolean, element: CustomElementConstructor | undefined): void {
  reduced = value;
  const { elementStyles = [] } = (element ?? {}) as { elementStyles?: { styleSheet?: CSSStyleSheet }[] };
  for (const { styleSheet } of elementStyles) {
    for (const rule of styleSheet?.cssRules ?? []) {
      if (!(rule instanceof CSSMediaRule)) continue;
      if (value && rule.conditionText === query) rule.media.mediaText = `all, ${query}`;
      if (!value && rule.conditionText === `all, ${query}`) rule.media.mediaText = query;
    }
  }
}
