/** Takes the focus from one of several buttons to another, by the keys of `stepFrom`, and leaves all other keys alone. */
export function walkButtons(event: KeyboardEvent, selector: string): void {
  const row = event.currentTarget as HTMLElement;
  const buttons = [...row.querySelectorAll<HTMLElement>(selector)];
  const here = buttons.indexOf(event.target as HTMLElement);
  const next = stepFrom(here, buttons.length, event.key, getComputedStyle(row).direction === 'rtl');
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
