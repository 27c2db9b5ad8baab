import { isNarrow } from './card-layout.js';
import type { OrientationSetting } from './settings.js';

/** Whether time runs downwards, and whether the height is what the events need. */
export interface HostStates {
  readonly vertical: boolean;
  readonly auto: boolean;
}

/** Sets the states that the element's own height depends on; its size is to be read after that. */
export function setHostStates(
  host: HTMLElement,
  states: CustomStateSet,
  orientation: OrientationSetting,
): HostStates {
  const set = (name: string, on: boolean): boolean => {
    states[on ? 'add' : 'delete'](name);
    return on;
  };
  const height = getComputedStyle(host).getPropertyValue('--annotated-timeline-height');
  return {
    vertical: set(
      'vertical',
      orientation === 'vertical' || (orientation !== 'horizontal' && isNarrow(host.clientWidth)),
    ),
    auto: set('auto', height.trim() === 'auto'),
  };
}
