import { saveFile } from './saveFile.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
const step = 1.25;
const smallest = 0.05;
const largest = 4;

/**
 * A drawing in a window of its own: buttons, keys and the wheel with Ctrl zoom; scroll bars, arrows and dragging move.
 * Applications of an organisation are drawn by a module that is loaded when one is chosen.
 */
class GemmaView extends HTMLElement {
  #zoom = 1;
  #fits = true;
  #natural = { width: 1, height: 1 };
  #svg: SVGSVGElement | undefined;

  async connectedCallback(): Promise<void> {
    const canvas = this.canvas;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-do]'))
      button.addEventListener('click', () => this.#do(button.dataset.do ?? ''));
    canvas.addEventListener('keydown', (event) => this.#onKey(event));
    canvas.addEventListener('wheel', (event) => this.#onWheel(event), { passive: false });
    this.#drag(canvas);
    new ResizeObserver(() => this.#fits && this.#fit()).observe(canvas);
    // Fetched beside the drawing, not after it.
    const plotting = this.querySelector('form') === null ? undefined : import('./viewPlot.ts');
    plotting?.then(({ prepare }) => prepare(this.dataset.root ?? '/')).catch(() => undefined);
    if (!(await this.#load())) {
      // The drawing stays an image: nothing to zoom, nothing to choose.
      this.#hide('.sc-view__tools, .sc-view__choice');
      return;
    }
    try {
      await (await plotting)?.startPlotting(this);
    } catch {
      this.#hide('.sc-view__choice');
      this.say(
        'U kunt nu geen organisatie kiezen: de lijst kon niet worden opgehaald. Controleer uw verbinding en laad de pagina opnieuw.',
      );
    }
  }

  #hide(selector: string): void {
    for (const part of this.querySelectorAll<HTMLElement>(selector)) part.hidden = true;
  }

  get canvas(): HTMLElement {
    return this.querySelector<HTMLElement>('.sc-view__canvas') ?? this;
  }

  /** The drawing; undefined while it is still an image. */
  get drawing(): SVGSVGElement | undefined {
    return this.#svg;
  }

  /** Says something below the buttons, also to a screen reader. */
  say(text: string): void {
    const state = this.querySelector('.sc-view__state');
    if (state !== null) state.textContent = text;
  }

  /** Reads the size of the drawing anew, after something was added to it. */
  measure(): void {
    const { width = 1, height = 1 } = this.#svg?.viewBox.baseVal ?? {};
    this.#natural = { width, height };
    this.#apply();
  }

  async #load(): Promise<boolean> {
    try {
      const reply = await fetch(this.dataset.src ?? '');
      if (!reply.ok) throw new Error(String(reply.status));
      const read = new DOMParser().parseFromString(await reply.text(), 'image/svg+xml').documentElement;
      if (!(read instanceof SVGSVGElement)) throw new Error('no SVG');
      const svg = document.importNode(read, true);
      // The words and links inside are to be read; as an image they would be one thing.
      svg.setAttribute('role', 'group');
      svg.setAttribute('aria-label', this.dataset.title ?? '');
      this.#link(svg);
      this.canvas.replaceChildren(svg);
      this.#svg = svg;
      this.measure();
      this.#fit();
      return true;
    } catch {
      this.say(
        'De tekening kan niet worden vergroot: zij kon niet worden opgehaald. Probeer het later opnieuw.',
      );
      return false;
    }
  }

  /** Boxes lead to the pages that the text version links. The keyboard's route is that text. */
  #link(svg: SVGSVGElement): void {
    const links = new Map(
      [...document.querySelectorAll<HTMLAnchorElement>('a[data-element]')].map((link) => [
        link.dataset.element,
        link.href,
      ]),
    );
    for (const box of svg.querySelectorAll<SVGGElement>('[data-object]')) {
      const href = links.get(box.dataset.object);
      if (href === undefined) continue;
      const link = document.createElementNS(svgNamespace, 'a');
      link.setAttribute('href', href);
      link.setAttribute('tabindex', '-1');
      link.append(...[...box.childNodes].filter((child) => child.nodeName !== 'g'));
      box.prepend(link);
    }
  }

  #do(what: string): void {
    if (what === 'in') this.#zoomBy(step);
    else if (what === 'uit') this.#zoomBy(1 / step);
    else if (what === 'passend') this.#fit();
    else if (what === 'bewaar') this.#save();
  }

  #onKey(event: KeyboardEvent): void {
    const what = { '+': 'in', '=': 'in', '-': 'uit', '0': 'passend' }[event.key];
    if (what === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#do(what);
  }

  #onWheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#zoomBy(event.deltaY < 0 ? step : 1 / step, event);
  }

  #fit(): void {
    this.#fits = true;
    this.#zoom = Math.max(smallest, this.canvas.clientWidth / this.#natural.width);
    this.#apply();
  }

  /** Zooms around a place on the screen, by default the middle of the window. */
  #zoomBy(factor: number, at?: { readonly clientX: number; readonly clientY: number }): void {
    const canvas = this.canvas;
    const frame = canvas.getBoundingClientRect();
    const x = at === undefined ? frame.width / 2 : at.clientX - frame.left;
    const y = at === undefined ? frame.height / 2 : at.clientY - frame.top;
    const before = this.#zoom;
    this.#fits = false;
    this.#zoom = Math.min(largest, Math.max(smallest, before * factor));
    const ratio = this.#zoom / before;
    const place = { left: (canvas.scrollLeft + x) * ratio - x, top: (canvas.scrollTop + y) * ratio - y };
    this.#apply();
    canvas.scrollTo(place);
  }

  #apply(): void {
    this.#svg?.setAttribute('width', String(this.#natural.width * this.#zoom));
    this.#svg?.setAttribute('height', String(this.#natural.height * this.#zoom));
  }

  #drag(canvas: HTMLElement): void {
    let from: { x: number; y: number } | undefined;
    let moved = false;
    canvas.addEventListener('pointerdown', (event) => {
      if (event.pointerType !== 'mouse' || event.button !== 0) return;
      from = { x: event.clientX + canvas.scrollLeft, y: event.clientY + canvas.scrollTop };
      moved = false;
    });
    canvas.addEventListener('pointermove', (event) => {
      if (from === undefined || event.buttons === 0) return;
      const place = { left: from.x - event.clientX, top: from.y - event.clientY };
      moved ||= Math.abs(place.left - canvas.scrollLeft) + Math.abs(place.top - canvas.scrollTop) > 4;
      if (moved) canvas.scrollTo(place);
    });
    addEventListener('pointerup', () => {
      from = undefined;
    });
    // Who drags a box does not want to follow its link.
    canvas.addEventListener('click', (event) => moved && event.preventDefault(), true);
    canvas.addEventListener('dragstart', (event) => event.preventDefault());
  }

  #save(): void {
    if (this.#svg === undefined) return;
    const copy = document.importNode(this.#svg, true);
    for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
    copy.setAttribute('role', 'img');
    copy.setAttribute('width', String(this.#natural.width));
    copy.setAttribute('height', String(this.#natural.height));
    const name = copy.querySelector('title')?.textContent ?? 'view';
    const text = new XMLSerializer().serializeToString(copy);
    saveFile(`${name.replace(/[^A-Za-z0-9.-]+/g, '_')}.svg`, new Blob([text], { type: 'image/svg+xml' }));
  }
}

export type { GemmaView };

if (customElements.get('gemma-view') === undefined) customElements.define('gemma-view', GemmaView);
