/** What the keys along a column are in a row that runs to the right. */
const ROW_KEYS: Readonly<Record<string, string>> = { ArrowDown: 'ArrowRight', ArrowUp: 'ArrowLeft' };

/**
 * Takes the focus from one of several buttons to another, by the keys of `stepFrom`, and leaves all other keys alone. In a
 * column, the keys that point up and down do it too.
 */
export function walkButtons(event: KeyboardEvent, selector: string, isColumn = false): void {
  const row = event.currentTarget as HTMLElement;
  const buttons = [...row.querySelectorAll<HTMLElement>(selector)];
  const here = buttons.indexOf(event.target as HTMLElement);
  const along = isColumn ? ROW_KEYS[event.key] : undefined;
  const isRtl = !along && getComputedStyle(row).direction === 'rtl';
  const next = stepFrom(here, buttons.length, along ?? event.key, isRtl);
  if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  buttons[next]?.focus();
  event.preventDefault();
  event.stopPropagation();
}

/** The place in a row of `count` that a key leads to from `here`, around its ends. */
export function stepFrom(here: number, count: number, key: string, rtl: boolean): number | undefined {
  const forward = rtl ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return (here + forward + count) % count;
    case 'ArrowLeft':
      return (here - forward + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
