import type { ReactiveController, ReactiveElement } from 'lit';
import { canvasTextMetrics, faceKey } from '../render/canvas-text-metrics.js';
import { TEXT_ROLES, type TextMetrics, type TextRole } from '../layout/text-metrics.js';
import { arrange } from '../layout/arrange.js';
import { FITTED_LIMIT } from '../layout/labels.js';
import { columnsOf } from '../model/columns.js';
import type { Issue } from '../model/issue.js';
import { adoptStyles } from './adopt-styles.js';
import type { Arranger } from './arranger.js';
import type { CanvasPainter } from './canvas-painter.js';
import { remPx } from './card-layout.js';
import type { Lanes } from './lanes.js';
import { fetchCrowd } from './fetch-crowd.js';
import { lazy } from './lazy.js';
import { missingPart } from './missing-part.js';
import { createPipeline } from '../pipeline.js';
import type { Picture, PictureInput } from '../pipeline.js';
import { renderPlot } from '../render/html-renderer.js';
import type { PlotState } from '../render/layer.js';
import { buildScene } from '../scene/build-scene.js';

/** What of a picture does not come from the stage itself. */
export interface StageInput extends Omit<
  PictureInput,
  'widthPx' | 'heightPx' | 'metrics' | 'placeRest' | 'buildCrowd' | 'arranged' | 'lanes'
> {
  /** What gives groups lanes: null while it is on its way, and there is nothing to see. */
  readonly lanes: Lanes | null | undefined;
  /** There are some events of many: their marks are drawn, and no labels. */
  readonly sketched: boolean;
  /** The element is as high as its events need, and at most as high as it is by default. */
  readonly autoHeight: boolean;
  /** What answers to the reader is there, or will not come. */
  readonly answering: boolean;
}

/** The nodes of the frame that the stage measures and paints on. */
interface StageNodes {
  readonly stage: HTMLElement;
  readonly layer: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly samples: HTMLElement;
  readonly probe: HTMLElement;
}

const fetchLanes = lazy(() => import('./lanes.js'));

/** The module with what it makes for one element. */
type Crowd = typeof import('./crowd.js') & { readonly arranger: Arranger; readonly painter: CanvasPainter };

const NO_CROWD = missingPart('what labels many events', 'most are only counted and listed');
const NO_LANES = missingPart('lanes', 'all events lie on the axis');

/**
 * Computes the picture, paints it, and measures the stage: all writes, then all reads. The picture of a frame is computed
 * before the frame's panels are rendered, because they tell about it.
 */
export class StageController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #pipeline = createPipeline();
  readonly #shrunk = createPipeline();
  #observer: ResizeObserver | undefined;
  #nodes: StageNodes | undefined;
  #size: { readonly widthPx: number; readonly heightPx: number } | undefined;
  #metrics: TextMetrics | undefined;
  #faces = '';
  #frame = 0;
  #crowd: Crowd | undefined;
  #lanes: Lanes | undefined;
  /** What could not be fetched. */
  readonly issues = new Set<Issue>();
  /** What was computed last; absent as long as there is nothing to see. */
  picture: Picture | undefined;
  /** Before there is a picture of many, one of none of them: what stands around the stage needs it, and the stage's height that. */
  prospect: Picture | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new ResizeObserver(() => {
      // Drawing in here would change sizes while the browser is delivering them.
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        if (this.measure()) this.#host.requestUpdate();
      });
    });
    this.#observe();
    document.fonts?.addEventListener('loadingdone', this.#fontsLoaded);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#crowd?.arranger.stop();
    document.fonts?.removeEventListener('loadingdone', this.#fontsLoaded);
  }

  readonly #fontsLoaded = (): void => {
    this.#faces = '';
    if (this.measure()) this.#host.requestUpdate();
  };

  /** Whether marks or labels are still to come. */
  get isArranging(): boolean {
    if (this.#crowd) return !this.#crowd.arranger.isDone;
    return !this.issues.has(NO_CROWD) && !!this.picture?.scene.isCrowded;
  }

  /** Takes the frame's nodes, or lets go of them while something else is shown; gives the stage, if there is one. */
  attach(root: ParentNode): HTMLElement | undefined {
    const nodes = nodesIn(root, this.#nodes);
    if (nodes?.stage !== this.#nodes?.stage) {
      this.#observer?.disconnect();
      this.#nodes = nodes;
      this.#faces = '';
      if (!nodes) this.picture = this.prospect = this.#size = this.#metrics = undefined;
      this.#observe();
    }
    return nodes?.stage;
  }

  /** Reads sizes and fonts; true if something is not as it was. */
  measure(): boolean {
    const nodes = this.#nodes;
    if (!nodes?.stage.isConnected) return false;
    const widthPx = nodes.stage.clientWidth;
    const heightPx = nodes.stage.clientHeight;
    if (widthPx <= 0 || heightPx <= 0) return false;
    const resized = widthPx !== this.#size?.widthPx || heightPx !== this.#size.heightPx;
    if (resized) this.#size = { widthPx, heightPx };
    const samples = samplesIn(nodes.samples);
    const faces = faceKey(samples);
    const refaced = faces !== this.#faces;
    if (refaced) {
      this.#faces = faces;
      this.#metrics = canvasTextMetrics(samples);
    }
    return resized || refaced;
  }

  /** The picture for this input, if there is a stage to see it on. */
  compute(input: StageInput): Picture | undefined {
    const { timeline } = input;
    // The first picture of many waits for what draws it and for what answers, so that it is made once.
    const isFirst = !this.picture && timeline.events.length > FITTED_LIMIT;
    const isAway = isFirst && this.#gather();
    const size = this.#size;
    const metrics = this.#metrics;
    if (!size || !metrics) return this.picture;
    const stage = this.#nodes?.stage;
    if (input.lanes === null) return undefined;
    if (isFirst && (!input.answering || (this.prospect && isAway))) return undefined;
    const lanes = input.lanes?.arranging;
    const heightRem = input.vertical ? 38.75 : lanes ? 45 : 33.75;
    const mostPx = input.autoHeight && stage ? mostHeightPx(stage, heightRem) : size.heightPx;
    const { placeRest, buildCrowd, arranger } = this.#crowd ?? {};
    const whole = {
      ...input,
      lanes,
      widthPx: size.widthPx,
      heightPx: mostPx,
      metrics,
      placeRest,
      buildCrowd,
      arranged: input.sketched ? undefined : arranger?.use,
    };
    if (isFirst && !this.prospect) {
      this.prospect = this.#pipeline({ ...whole, lanes: undefined, timeline: { ...timeline, events: [] } });
      queueMicrotask(this.#draw);
      return undefined;
    }
    if (!input.autoHeight) return (this.picture = this.#pipeline(whole));
    // The element is as high as this says, and only then is the plot.
    const { layout } = this.#pipeline({ ...whole, arranged: undefined });
    const neededPx = Math.min(layout.neededPx, mostPx);
    stage?.parentElement?.style.setProperty('--_stage-height', `${neededPx}px`);
    return (this.picture = this.#shrunk({ ...whole, heightPx: neededPx }));
  }

  paint(state: PlotState): void {
    if (!this.picture || !this.#nodes) return;
    const { scene } = this.picture;
    const { layer, canvas, probe } = this.#nodes;
    const layers = this.#crowd ? [...state.layers, this.#crowd.crowdLayer] : state.layers;
    adoptStyles(
      this.#host,
      layers.map(({ styles }) => styles),
    );
    renderPlot(scene, { ...state, layers }, layer);
    if (this.isArranging && !this.#crowd && !this.#gather()) this.#draw();
    this.#crowd?.painter.paint(scene, canvas, probe, state.rtl);
  }

  /** Whether what draws the many is still on its way. */
  #gather(): boolean {
    if (this.issues.has(NO_CROWD)) return false;
    // Also where the list is shown by then, and nothing is painted.
    const arrived = () => {
      this.#gather();
      this.#draw();
    };
    const module = fetchCrowd(arrived, () => this.#miss(NO_CROWD));
    if (!module) return true;
    this.#crowd ??= {
      ...module,
      arranger: new module.Arranger(this.#draw),
      painter: new module.CanvasPainter(this.#host),
    };
    return false;
  }

  /** What gives groups lanes: null while it is on its way, undefined where it could not be fetched. */
  lanes(): Lanes | null | undefined {
    if (this.issues.has(NO_LANES)) return undefined;
    const module = fetchLanes(this.#draw, () => this.#miss(NO_LANES));
    return module ? (this.#lanes ??= new module.Lanes(this.#host, { columnsOf, arrange, buildScene })) : null;
  }

  readonly #draw = (): void => this.#host.requestUpdate();

  #miss(issue: Issue): void {
    this.issues.add(issue);
    this.#draw();
  }

  #observe(): void {
    if (!this.#nodes) return;
    this.#observer?.observe(this.#nodes.stage);
    // Its size follows the size of the text: the root's font size, fonts that arrive, spacing set by the reader.
    this.#observer?.observe(this.#nodes.samples);
  }
}

function nodesIn(root: ParentNode, known: StageNodes | undefined): StageNodes | undefined {
  const find = (name: string) => root.querySelector<HTMLElement>(`.${name}`);
  const stage = find('stage');
  if (stage === known?.stage) return known;
  const [layer, samples, probe] = [find('layer'), find('samples'), find('probe')];
  const canvas = root.querySelector('canvas');
  return stage && layer && samples && probe && canvas ? { stage, layer, canvas, samples, probe } : undefined;
}

function samplesIn(container: HTMLElement): Record<TextRole, Element> {
  const sampleOf = (role: TextRole) => [role, container.querySelector(`.${role}`) ?? container] as const;
  return Object.fromEntries(TEXT_ROLES.map(sampleOf)) as Record<TextRole, Element>;
}

/** What the stage may take of the element's default height, besides header and footer. */
function mostHeightPx(stage: HTMLElement, heightRem: number): number {
  const frame = stage.closest<HTMLElement>('.frame');
  return remPx() * heightRem - ((frame?.offsetHeight ?? 0) - stage.clientHeight);
}
