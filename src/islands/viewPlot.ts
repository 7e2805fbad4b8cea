import type { LandscapeData } from '../lib/landscape/landscapeData.ts';
import type { ListedLandscape } from '../lib/landscape/listLandscapes.ts';
import type { PlotItem } from '../lib/landscape/plotBox.ts';
import { plotItemsOf } from '../lib/landscape/plotItems.ts';
import {
  compareItems,
  type DrawnComponent,
  drawLegend,
  findGaps,
  plotInto,
  readDrawnBox,
  type StyledItem,
} from '../lib/landscape/plotOnDrawing.ts';
import { comparisonStyles, legendOf, type StatusStyle, statusStyles } from '../lib/landscape/plotStyle.ts';
import type { GemmaView } from './gemmaView.ts';
import { readJson } from './readJson.ts';
import { type PlotResult, showResult } from './viewResult.ts';

/** The landscape as it is, or what changed in it. */
type LandscapeFileName = 'landschap' | 'verschil';
type Items = ReadonlyMap<string, readonly PlotItem[]>;
const svgNamespace = 'http://www.w3.org/2000/svg';

/** Starts reading what `startPlotting` will need, while the drawing itself is still on its way. */
export function prepare(root: string): void {
  const query = new URLSearchParams(location.search);
  const file = query.get('verschil') === 'ja' ? 'verschil' : 'landschap';
  const ids = [query.get('organisatie'), query.get('met')].filter((id) => id !== null && id !== '');
  const addresses = ids.map((id) => `${root}organisaties/${id}/${file}.json`);
  // Who needs the answer says what is wrong with it.
  for (const address of [`${root}organisaties/landschappen.json`, ...addresses])
    readJson(address).catch(() => undefined);
}

/** Lets the reader choose one or two organisations, and draws their applications on the view. */
export async function startPlotting(view: GemmaView): Promise<void> {
  const form = view.querySelector('form');
  const [organisatie, met] = form?.querySelectorAll('select') ?? [];
  if (form === null || organisatie === undefined || met === undefined || view.drawing === undefined) return;
  const root = view.dataset.root ?? '/';
  const landscapes = (await readJson(`${root}organisaties/landschappen.json`)) as readonly ListedLandscape[]; // written by the build
  for (const select of [organisatie, met]) {
    select.append(...landscapes.map(({ id, naam, aantal }) => new Option(`${naam} (${aantal})`, id)));
    select.addEventListener('change', () => {
      file = 'landschap';
      void draw();
    });
  }
  const query = new URLSearchParams(location.search);
  organisatie.value = query.get('organisatie') ?? '';
  met.value = query.get('met') ?? '';
  // Asked for by the page about changes; gone as soon as the reader chooses somebody else.
  let file: LandscapeFileName = query.get('verschil') === 'ja' ? 'verschil' : 'landschap';
  const plotter = new Plotter(view, view.drawing);
  let turn = 0;
  const draw = async () => {
    turn += 1;
    const own = turn;
    const ids = [organisatie.value, met.value].filter((id) => id !== '');
    history.replaceState(null, '', addressOf(organisatie.value, met.value, file));
    view.toggleAttribute('aria-busy', true);
    try {
      const [first, second] = await Promise.all(ids.map((id) => readLandscape(root, id, file)));
      // Files may come in another order than they were asked for: the last choice counts.
      if (own === turn) plotter.show(first, second);
    } catch {
      if (own === turn) view.say('Het landschap kon niet worden opgehaald. Probeer het later opnieuw.');
    }
    if (own === turn) view.toggleAttribute('aria-busy', false);
  };
  if (organisatie.value !== '' || met.value !== '') await draw();
}

function addressOf(organisatie: string, met: string, file: LandscapeFileName): string {
  const query = new URLSearchParams();
  if (organisatie !== '') query.set('organisatie', organisatie);
  if (met !== '') query.set('met', met);
  if (file === 'verschil') query.set('verschil', 'ja');
  const text = query.toString();
  return location.pathname + (text === '' ? '' : `?${text}`) + location.hash;
}

async function readLandscape(root: string, id: string, name: LandscapeFileName): Promise<LandscapeData> {
  const file = (await readJson(`${root}organisaties/${id}/${name}.json`)) as { data: LandscapeData }; // written by the build
  return file.data;
}

/** Draws on one drawing and takes away what it drew before. */
class Plotter {
  readonly #view: GemmaView;
  readonly #svg: SVGSVGElement;
  readonly #boxes: readonly { readonly group: SVGGElement; readonly drawn: DrawnComponent }[];
  readonly #plain: { readonly title: string; readonly box: string };

  constructor(view: GemmaView, svg: SVGSVGElement) {
    this.#view = view;
    this.#svg = svg;
    const links = new Map(
      [...document.querySelectorAll<HTMLAnchorElement>('a[data-element]')].map((link) => [
        link.dataset.element,
        link,
      ]),
    );
    this.#boxes = [...svg.querySelectorAll<SVGGElement>('[data-object]')].flatMap((group) => {
      const { object = '', box = '' } = group.dataset;
      if (links.get(object)?.pathname.includes('/referentiecomponenten/') !== true) return [];
      const naam = group.querySelector('title')?.textContent ?? '';
      const size = Number(group.querySelector('text')?.getAttribute('font-size') ?? 12);
      const drawn = readDrawnBox(object, naam, box, size);
      return drawn === undefined ? [] : [{ group, drawn }];
    });
    this.#plain = {
      title: svg.querySelector('title')?.textContent ?? '',
      box: svg.getAttribute('viewBox') ?? '',
    };
  }

  show(first: LandscapeData | undefined, second: LandscapeData | undefined): void {
    this.#clear();
    if (first === undefined) {
      this.#view.measure();
      this.#view.say('');
      showResult(this.#view, undefined);
      return;
    }
    const started = performance.now();
    const { looks, legend, itemsOf, union } = second === undefined ? forOne(first) : forTwo(first, second);
    const counts = new Map<StatusStyle, Set<string>>(looks.map((look) => [look, new Set()]));
    for (const { group, drawn } of this.#boxes) {
      const items = itemsOf(drawn.component);
      if (items.length === 0) continue;
      for (const { look, applicatie } of items) counts.get(look)?.add(applicatie);
      this.#add(group, plotInto(drawn, items));
    }
    const names = second === undefined ? first.title : `${first.title} en ${second.title}`;
    this.#setTitle(`${this.#plain.title} – ${names}`);
    this.#addLegend(legend, looks);
    this.#view.dataset.plotted = (performance.now() - started).toFixed(1);
    // Since the page was asked for: what the bench measures.
    this.#view.dataset.ready ??= performance.now().toFixed(0);
    const result: PlotResult = {
      names,
      counts: looks.map((look) => ({ look, count: counts.get(look)?.size ?? 0 })),
      ...findGaps(
        this.#boxes.map(({ drawn }) => drawn),
        union,
      ),
    };
    showResult(this.#view, result);
    const total = new Set([...counts.values()].flatMap((ids) => [...ids])).size;
    this.#view.say(`${total} applicaties van ${names} staan op deze view.`);
  }

  #clear(): void {
    for (const old of this.#svg.querySelectorAll('[data-plot]')) old.remove();
    this.#svg.setAttribute('viewBox', this.#plain.box);
    this.#setTitle(this.#plain.title);
  }

  #add(parent: SVGElement, markup: string): void {
    const group = document.createElementNS(svgNamespace, 'g');
    group.setAttribute('data-plot', '');
    group.innerHTML = markup;
    parent.append(group);
  }

  #setTitle(title: string): void {
    for (const part of this.#svg.querySelectorAll(':scope > title, [data-part="titel"]'))
      part.textContent = title;
    this.#svg.setAttribute('aria-label', title);
  }

  #addLegend(title: string, looks: readonly StatusStyle[]): void {
    const [x = 0, y = 0, w = 0, h = 0] = this.#plain.box.split(' ').map(Number);
    const margin = 24;
    const { svg, bottom } = drawLegend({ x: x + margin, y, w: w - 2 * margin, h: h - margin }, title, looks);
    this.#add(this.#svg, svg);
    const height = bottom + margin - y;
    this.#svg.setAttribute('viewBox', `${x} ${y} ${w} ${height}`);
    this.#svg.querySelector(':scope > rect')?.setAttribute('height', String(height));
    this.#view.measure();
  }
}

interface Plan {
  readonly looks: readonly StatusStyle[];
  readonly legend: string;
  readonly itemsOf: (component: string) => readonly StyledItem[];
  readonly union: Items;
}

function forOne(data: LandscapeData): Plan {
  const items = plotItemsOf(data);
  const { title, styles } = legendOf(data);
  return {
    looks: styles,
    legend: title,
    itemsOf: (component) =>
      (items.get(component) ?? []).map((item) => ({ ...item, look: statusStyles[item.status] })),
    union: items,
  };
}

function forTwo(first: LandscapeData, second: LandscapeData): Plan {
  const [a, b] = [plotItemsOf(first), plotItemsOf(second)];
  const { both, onlyA, onlyB } = comparisonStyles(first.title, second.title);
  const itemsOf = (component: string) =>
    compareItems(a.get(component) ?? [], b.get(component) ?? [], { both, onlyA, onlyB });
  return {
    looks: [both, onlyA, onlyB],
    legend: 'Legenda: vergelijking',
    itemsOf,
    union: new Map([...a.keys(), ...b.keys()].map((component) => [component, itemsOf(component)])),
  };
}
