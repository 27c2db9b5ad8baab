import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { AnnotatedTimeline, EventJson, TimelineJson } from '../../src/index.js';
import '../../src/define.js';
import { wheel } from '../helpers/commands.js';
import type { Point, Wheel } from '../helpers/commands.js';

/** What a test writes down about a timeline before it is put on the page. */
export interface Mount {
  readonly data?: TimelineJson | readonly EventJson[] | null;
  readonly src?: string;
  /** Text of a `<script type="application/json">` inside the element. */
  readonly inline?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Of the column around the element; by default 1000. */
  readonly widthPx?: number;
  /** By default as high as the element wants to be. */
  readonly heightPx?: number;
  /** Styles and attributes of the column, for what an element inherits. */
  readonly style?: Readonly<Record<string, string>>;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** Resolve at once, without waiting for `timeline-load` or `timeline-error`. */
  readonly unloaded?: boolean;
}

/** Text for listeners, tooltips, and what is only there to be measured. */
const UNSEEN = '.hidden, .comma, .tip, .samples, .list.picture, style';

const columns = new Set<HTMLElement>();
let mouseUsed = false;

before(async () => {
  // Wide enough for a docked card. WebKit's driver cannot set it.
  await setViewport({ width: 1100, height: 800 }).catch(() => undefined);
});

afterEach(async () => {
  for (const column of columns) column.remove();
  columns.clear();
  if (mouseUsed) await resetMouse();
  mouseUsed = false;
});

/**
 * Puts a timeline into a column of its own at the page's end, between two buttons of the page, so that Tab has
 * somewhere to come from and to go to. It is taken away after the test.
 */
export async function mount(options: Mount = {}): Promise<TimelineHarness> {
  const { data, src, inline, attributes = {}, widthPx = 1000, heightPx, style = {}, lang, dir } = options;
  const column = document.createElement('div');
  for (const [name, value] of Object.entries({ width: `${widthPx}px`, ...style })) {
    column.style.setProperty(name, value);
  }
  if (lang !== undefined) column.lang = lang;
  if (dir) column.dir = dir;

  const element = document.createElement('annotated-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (inline !== undefined) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = inline;
    element.append(script);
  }
  if (data !== undefined) element.data = data;
  if (src !== undefined) element.src = src;
  const harness = new TimelineHarness(element, column);
  const answered = options.unloaded ? undefined : harness.answered();
  column.append(pageButton('before'), element, pageButton('after'));
  if (heightPx !== undefined) element.style.setProperty('height', `${heightPx}px`);
  document.body.append(column);
  columns.add(column);
  await answered;
  await harness.still();
  return harness;
}

function pageButton(text: string): HTMLElement {
  const button = document.createElement('button');
  button.textContent = text;
  return button;
}

let niger: Promise<string> | undefined;

/** The document of the Niger story, one's own to change. */
export async function nigerStory(): Promise<TimelineJson & { events: EventJson[] }> {
  niger ??= fetch('/demo/data/niger.json').then((response) => response.text());
  return JSON.parse(await niger) as TimelineJson & { events: EventJson[] };
}

/** As many events, a month apart from January 1900 on, in three groups. */
export function manyEvents(count: number): EventJson[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    date: `${1900 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    title: `Event number ${i}`,
    group: ['north', 'south', 'west'][i % 3] ?? '',
  }));
}

/** The element that has the focus, also inside shadow trees. */
export function deepActiveElement(): Element {
  let active = document.activeElement ?? document.body;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** What a click on a point would hit, also inside shadow trees. */
export function deepElementFromPoint({ x, y }: Point): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner = found?.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (!inner || inner === found) return found;
    found = inner;
  }
}

export function middleOf(box: DOMRect): Point {
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** Presses a key, on what has the focus. `Shift+Tab` and the like hold the first one down. */
export async function press(key: string, times = 1): Promise<void> {
  const [held, pressed = key] = /^\w+\+/.test(key) ? key.split('+') : [];
  if (held) await sendKeys({ down: held });
  for (let i = 0; i < times; i++) await sendKeys({ press: pressed });
  if (held) await sendKeys({ up: held });
}

/** Resolves once `condition` holds, asked once a frame; a test that waits in vain runs into its time limit. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(requestAnimationFrame);
}

/** How visible text and names read: white space as one space, none at the ends. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export type PartName =
  | 'axis'
  | 'card'
  | 'cluster'
  | 'connector'
  | 'footer'
  | 'header'
  | 'label'
  | 'legend'
  | 'list'
  | 'marker'
  | 'overview'
  | 'period'
  | 'plot'
  | 'status'
  | 'toolbar';

/** What has the focus within a timeline, as far as a test asks for it. */
export interface Focus {
  /** Id of the event or the period whose button it is. */
  readonly entry?: string;
  /** The toolbar's button: `zoomIn`, `list`. */
  readonly tool?: string;
  readonly name: string;
}

/**
 * Drives a timeline as a reader would: finds things by part, role and name, points at them, presses keys. Whatever
 * the shadow tree looks like is known here and nowhere else in the tests.
 */
export class TimelineHarness {
  readonly element: AnnotatedTimeline;
  /** The box around the element, which a test may resize or style. */
  readonly column: HTMLElement;
  /** Everything that the status node has said. */
  readonly said: string[] = [];

  constructor(element: AnnotatedTimeline, column: HTMLElement) {
    this.element = element;
    this.column = column;
    void element.updateComplete.then(() => this.#listen());
  }

  #listen(): void {
    new MutationObserver(() => {
      if (this.status !== '' && this.status !== this.said.at(-1)) this.said.push(this.status);
    }).observe(this.part('status'), { childList: true, characterData: true, subtree: true });
  }

  /** Resolves with the next `timeline-load` or `timeline-error`. */
  answered(): Promise<Event> {
    return new Promise((resolve) => {
      const stop = new AbortController();
      const done = (event: Event) => {
        stop.abort();
        resolve(event);
      };
      for (const type of ['timeline-load', 'timeline-error'])
        this.element.addEventListener(type, done, { signal: stop.signal });
    });
  }

  /** Gives the element new data and waits until they are drawn. */
  async setData(data: Mount['data']): Promise<void> {
    const answered = this.answered();
    this.element.data = data ?? null;
    await answered;
    await this.still();
  }

  /** Resolves when nothing moves any more: no update is due, and view and boxes are the same in two frames. */
  async still(): Promise<void> {
    for (let before = ''; ;) {
      await this.element.updateComplete;
      await new Promise(requestAnimationFrame);
      const now = this.#picture();
      const isBusy = this.element.isUpdatePending || this.element.matches(':state(arranging)');
      if (now === before && !isBusy) return;
      before = now;
    }
  }

  /** Resolves once `condition` holds and the picture stands still. */
  async becomes(condition: () => boolean): Promise<void> {
    await until(condition);
    await this.still();
  }

  /** Everything that is placed in the plot, as one text. */
  #picture(): string {
    const boxes = [...this.parts('label'), ...this.parts('marker'), ...this.parts('period'), this.frame];
    const places = boxes.map((box) => {
      const { x, y, width, height } = box.getBoundingClientRect();
      return [x, y, width, height].join();
    });
    return `${JSON.stringify(this.element.view)} ${places.join(' ')}`;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('not upgraded');
    return shadowRoot;
  }

  // What is there

  /** The section around everything, or what stands in for it. */
  get frame(): HTMLElement {
    return this.find('.frame, .state, slot') as HTMLElement;
  }

  get state(): 'drawn' | 'listed' | 'loading' | 'failed' | 'empty' {
    const has = (selector: string) => this.root.querySelector(selector) !== null;
    if (has('.frame.listed')) return 'listed';
    if (has('.frame')) return 'drawn';
    return has('.loading') ? 'loading' : has('.failed') ? 'failed' : 'empty';
  }

  find(selector: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(selector);
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  parts(name: PartName): HTMLElement[] {
    return this.all(`[part~="${name}"]`);
  }

  has(name: PartName): boolean {
    return this.parts(name).length > 0;
  }

  /** The first box of a part, or the one that belongs to an event or a period. */
  part(name: PartName, id?: string): HTMLElement {
    const found = this.parts(name).find(
      ({ dataset }) => id === undefined || dataset['event'] === id || dataset['period'] === id,
    );
    if (!found) throw new Error(`no part "${name}"${id === undefined ? '' : ` of "${id}"`}`);
    return found;
  }

  boxOf(name: PartName, id?: string): DOMRect {
    return this.part(name, id).getBoundingClientRect();
  }

  /** The button that stands for an event or a period among what is listed. */
  entry(id: string): HTMLElement {
    const escaped = CSS.escape(id);
    const found = this.find(`button.row[data-event="${escaped}"], button.row[data-period="${escaped}"]`);
    if (!found) throw new Error(`"${id}" is not listed`);
    return found;
  }

  /** Ids of the events that are listed, in the list's order. */
  get listed(): string[] {
    return this.all('[part="list"] > ol > li').map(({ dataset }) => dataset['event'] ?? '');
  }

  /** Ids of the events with a label, from the first to the last in the document's order of nodes. */
  get labelled(): string[] {
    return this.parts('label').map(({ dataset }) => dataset['event'] ?? '');
  }

  get buttons(): HTMLElement[] {
    return this.all('button');
  }

  /** A button by its name, as it is read out. */
  button(name: string): HTMLElement {
    const found = this.buttons.find((button) => nameOf(button) === name);
    if (!found) throw new Error(`no button "${name}" among: ${this.buttons.map(nameOf).join(', ')}`);
    return found;
  }

  hasButton(name: string): boolean {
    return this.buttons.some((button) => nameOf(button) === name);
  }

  /** The button before or after the listed events that lists more of them. */
  showMore(which: 'earlier' | 'later'): HTMLElement {
    const found = this.all('.more').find((button) => nameOf(button).endsWith(which));
    if (!found) throw new Error(`nothing ${which} to show`);
    return found;
  }

  get title(): HTMLElement {
    return this.find('#title') as HTMLElement;
  }

  get status(): string {
    return textOf(this.part('status'));
  }

  get view(): { start: number; end: number } {
    const { view } = this.element;
    if (!view) throw new Error('nothing is drawn');
    return view;
  }

  /** Where the card stands to the chart; undefined while there is none. */
  get cardLayout(): string | undefined {
    const place = this.find('.card-place');
    return ['docked', 'below', 'sheet', 'inline'].find((layout) => place?.classList.contains(layout));
  }

  /** The title in the open card. */
  get cardTitle(): string | undefined {
    const title = this.find('#card-title');
    return title ? textOf(title) : undefined;
  }

  /** The size of the largest text in a part, px. */
  fontSizeOf(name: PartName): number {
    return Math.max(...textNodes(this.part(name)).map(fontSizeOf));
  }

  /** All elements that hold text which is meant to be seen. */
  get texts(): Element[] {
    return textNodes(this.root).filter((node) => node.checkVisibility() && !node.closest(UNSEEN));
  }

  get fontSizes(): number[] {
    return this.texts.map(fontSizeOf);
  }

  /** The title written on a period's bar. */
  titleOn(id: string): Element {
    const title = this.part('period', id).querySelector('.period-title');
    if (!title) throw new Error(`no title on the bar of "${id}"`);
    return title;
  }

  /** The tooltip that is shown. */
  get tooltip(): string | undefined {
    const tip = this.all('.tip').find((each) => each.getBoundingClientRect().width > 5);
    return tip && textOf(tip);
  }

  /** Whether the list of problems is open. */
  get hasProblems(): boolean {
    return this.find('#problems') !== null;
  }

  // What a reader does

  /** What has the focus in here; undefined while it is elsewhere. */
  get focus(): Focus | undefined {
    const active = this.root.activeElement;
    if (!(active instanceof HTMLElement)) return undefined;
    const entry = active.dataset['event'] ?? active.dataset['period'];
    const tool = active.dataset['action'];
    return {
      ...(entry !== undefined && { entry }),
      ...(tool !== undefined && { tool }),
      name: nameOf(active),
    };
  }

  /** The page's own button before or after the timeline. */
  outside(which: 'before' | 'after'): HTMLElement {
    return (which === 'before' ? this.column.firstElementChild : this.column.lastElementChild) as HTMLElement;
  }

  /** Goes in from the page before and presses Tab until the focus is on an event or a period. */
  async tabToEntries(): Promise<void> {
    this.outside('before').focus();
    for (let i = 0; i < 8; i++) {
      await press('Tab');
      if (this.focus?.entry !== undefined) return this.still();
    }
    throw new Error('Tab does not reach the events');
  }

  /** Everything that Tab stops at on the way through, by its name. */
  async tabStops(): Promise<string[]> {
    const stops: string[] = [];
    this.outside('before').focus();
    await press('Tab');
    while (document.activeElement === this.element) {
      stops.push(this.focus?.name ?? '');
      await press('Tab');
    }
    return stops;
  }

  /** Presses a key on what has the focus, and waits until the picture stands still. */
  async press(key: string, times = 1): Promise<void> {
    await press(key, times);
    await this.still();
  }

  /** Clicks with the mouse, in the middle of what is given by itself or by its name as a button. */
  async click(target: Element | Point | string): Promise<void> {
    const point = this.#pointAt(typeof target === 'string' ? this.button(target) : target);
    await movePointer(point);
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'up' });
    await this.still();
  }

  async hover(target: Element | Point): Promise<void> {
    await movePointer(this.#pointAt(target));
    await this.still();
  }

  /** Presses the mouse's button on the first point and lets go of it on the last. */
  async drag(...path: readonly Point[]): Promise<void> {
    const [from, ...others] = path;
    if (!from) return;
    await movePointer(from);
    await sendMouse({ type: 'down' });
    for (const point of others) await movePointer(point);
    await sendMouse({ type: 'up' });
    await this.still();
  }

  async wheel(options: Partial<Wheel> = {}): Promise<void> {
    await wheel({ ...middleOf(this.boxOf('plot')), ...options });
    await this.still();
  }

  #pointAt(target: Element | Point): Point {
    if (!(target instanceof Element)) return target;
    target.scrollIntoView({ block: 'nearest' });
    return middleOf(target.getBoundingClientRect());
  }
}

/** The elements in `root` that hold text themselves. */
function textNodes(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].filter((element) =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
  );
}

function fontSizeOf(element: Element): number {
  return parseFloat(getComputedStyle(element).fontSize);
}

/** The name of a button as it is read out: its label, or its text. */
export function nameOf(button: Element): string {
  return button.getAttribute('aria-label') ?? textOf(button);
}

async function movePointer({ x, y }: Point): Promise<void> {
  mouseUsed = true;
  await sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });
}
