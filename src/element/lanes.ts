import type { ReactiveControllerHost } from 'lit';
import { memo } from '../base/memo.js';
import type { FoldedLanes } from '../layout/arrange-lanes.js';
import { renderLaneHeaders } from '../render/lane-headers.js';
import { lanesLayer } from '../render/lanes-layer.js';
import { groupLanes, type GroupLanes, type Stages } from '../scene/build-lanes.js';
import type { PanelState } from './panels.js';

/**
 * Gives every group a lane, and knows which ones the reader has folded, also those that newer data no longer have. This
 * module is fetched for pages that ask for lanes.
 */
export class Lanes {
  readonly layer = lanesLayer;
  readonly #host: ReactiveControllerHost;
  readonly #stages: Stages;
  readonly #groupLanes = memo(groupLanes);
  #folded: FoldedLanes = new Set();
  /** Place of the header that Tab reaches. */
  #stop = 0;

  constructor(host: ReactiveControllerHost, stages: Stages) {
    this.#host = host;
    this.#stages = stages;
  }

  /** The same as long as nothing is folded or unfolded. */
  get arranging(): GroupLanes {
    return this.#groupLanes(this.#folded, this.#stages);
  }

  headers({ picture, listed, wording }: PanelState): unknown {
    return picture?.scene.lanes && !listed
      ? renderLaneHeaders({
          scene: picture.scene,
          messages: wording.messages,
          stop: this.#stop,
          onStop: (stop) => {
            this.#stop = stop;
            this.#host.requestUpdate();
          },
          onToggle: (key) => {
            const folded = new Set(this.#folded);
            if (!folded.delete(key)) folded.add(key);
            this.#folded = folded;
            this.#host.requestUpdate();
          },
        })
      : undefined;
  }
}
