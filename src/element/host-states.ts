import { isNarrow } from './card-layout.js';
import type { OrientationSetting } from './settings.js';

/** Sets the states that the element's own height depends on; its size is to be read after that. */
export function setHostStates(
  host: HTMLElement,
  states: CustomStateSet,
  orientation: OrientationSetting,
): void {
  const set = (name: string, on: boolean) => (on ? states.add(name) : states.delete(name));
  set('vertical', orientation === 'vertical' || (orientation !== 'horizontal' && isNarrow(host.clientWidth)));
  set('auto', getComputedStyle(host).getPropertyValue('--annotated-timeline-height').trim() === 'auto');
}
