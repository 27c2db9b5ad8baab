import { ZOOM_STEP, type Intent, type Move, type Orientation } from './intent.js';

type Action = Move | 'zoom-in' | 'zoom-out' | 'fit' | 'dismiss';

interface KeyBinding {
  /** Values of `KeyboardEvent.key`. In right-to-left text, ArrowLeft and ArrowRight change places. */
  readonly keys: readonly string[];
  readonly does: Action;
  /** Absent: everywhere. */
  readonly where?: 'horizontal' | 'vertical-and-list';
}

/** Every key the element answers to while the focus is inside it; the documentation is made from this table. */
export const keys: readonly KeyBinding[] = [
  { keys: ['ArrowRight'], does: 'next', where: 'horizontal' },
  { keys: ['ArrowLeft'], does: 'previous', where: 'horizontal' },
  { keys: ['ArrowDown'], does: 'group-next', where: 'horizontal' },
  { keys: ['ArrowUp'], does: 'group-previous', where: 'horizontal' },
  { keys: ['ArrowDown', 'ArrowRight'], does: 'next', where: 'vertical-and-list' },
  { keys: ['ArrowUp', 'ArrowLeft'], does: 'previous', where: 'vertical-and-list' },
  { keys: ['Home'], does: 'first' },
  { keys: ['End'], does: 'last' },
  { keys: ['PageDown'], does: 'page-next' },
  { keys: ['PageUp'], does: 'page-previous' },
  { keys: ['+', '='], does: 'zoom-in' },
  { keys: ['-', '_'], does: 'zoom-out' },
  { keys: ['0'], does: 'fit' },
  { keys: ['Escape'], does: 'dismiss' },
];

/** As much of a `KeyboardEvent` as it takes to know what a key means here. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly altKey?: boolean;
  readonly shiftKey?: boolean;
  readonly isComposing?: boolean;
  readonly defaultPrevented?: boolean;
  composedPath?(): readonly EventTarget[];
}

/** What a key press inside the element asks for; undefined for a key that belongs to the page or to a field. */
export function intentForKey(
  press: KeyPress,
  { orientation, rtl }: { orientation: Orientation; rtl: boolean },
): Intent | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing || press.defaultPrevented) return;
  // Some layouts need Shift for `+` and even for `0`, but Shift with a named key means something else.
  if (press.shiftKey && press.key.length > 1) return;
  if (keepsItsKeys(press.composedPath?.()[0])) return;

  const key = rtl
    ? press.key.replace(/Left|Right/, (side) => (side === 'Left' ? 'Right' : 'Left'))
    : press.key;
  const here = orientation === 'horizontal' ? 'horizontal' : 'vertical-and-list';
  const does = keys.find((each) => each.keys.includes(key) && (each.where ?? here) === here)?.does;
  const cause = 'key';
  switch (does) {
    case undefined:
      return undefined;
    case 'zoom-in':
    case 'zoom-out':
      return { type: 'zoom', factor: does === 'zoom-in' ? ZOOM_STEP : 1 / ZOOM_STEP, cause };
    case 'fit':
    case 'dismiss':
      return { type: does, cause };
    default:
      return { type: 'move', to: does, cause };
  }
}

/** Whether what has the focus, say a search box in a slot, uses these keys for itself. */
function keepsItsKeys(target: EventTarget | undefined): boolean {
  const { localName = '', isContentEditable = false } = (target ?? {}) as Partial<HTMLElement>;
  return isContentEditable || /^(input|textarea|select|audio|video)$/.test(localName);
}
