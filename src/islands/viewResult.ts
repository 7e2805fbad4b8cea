import { drawNode } from '../lib/archimate/draw/drawNode.ts';
import type { findGaps } from '../lib/landscape/plotOnDrawing.ts';
import type { StatusStyle } from '../lib/landscape/plotStyle.ts';

/** What is told below a plotted view. */
export interface PlotResult extends ReturnType<typeof findGaps> {
  readonly names: string;
  readonly counts: readonly { readonly look: StatusStyle; readonly count: number }[];
}

/** Shows counts per state, components without an application, and components with more than one; nothing for none. */
export function showResult(view: HTMLElement, result: PlotResult | undefined): void {
  const place = view.querySelector('.sc-view__result');
  if (place === null) return;
  if (result === undefined) {
    place.replaceChildren();
    return;
  }
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('a[data-element]')].map((link) => [
      link.dataset.element,
      link.href,
    ]),
  );
  const counts = make('ul', 'sc-view__counts');
  for (const { look, count } of result.counts) {
    const line = make('li', '', ` ${look.label}: ${count}`);
    line.prepend(swatch(look));
    counts.append(line);
  }
  const linked = ({ component, naam }: { component: string; naam: string }) => {
    const href = links.get(component);
    if (href === undefined) return naam;
    const link = make('a', '', naam);
    link.setAttribute('href', href);
    return link;
  };
  place.replaceChildren(
    counts,
    list(
      `Witte vlekken: ${result.empty.length} referentiecomponenten zonder applicatie`,
      result.empty.map((item) => [linked(item)]),
    ),
    list(
      `Overlap: ${result.overlaps.length} referentiecomponenten met meer dan één applicatie`,
      result.overlaps.map((item) => [linked(item), `: ${item.applicaties.join(', ')}`]),
    ),
  );
}

/** A little box in the colours of the drawing; the words beside it say the same. */
function swatch({ style }: StatusStyle): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of [
    ['width', '20'],
    ['height', '14'],
    ['aria-hidden', 'true'],
  ] as const)
    svg.setAttribute(name, value);
  const node = { x: 2, y: 2, w: 16, h: 10, text: '', type: undefined, style, centred: true, textHeight: 10 };
  svg.innerHTML = drawNode(node);
  return svg;
}

function list(summary: string, items: readonly (readonly (string | HTMLElement)[])[]): HTMLElement {
  const fold = make('details', 'sc-fold');
  fold.append(make('summary', '', summary));
  const lines = make('ul', '');
  for (const parts of items) {
    const line = make('li', '');
    line.append(...parts);
    lines.append(line);
  }
  if (items.length > 0) fold.append(lines);
  else fold.append(make('p', '', 'Geen.'));
  return fold;
}

function make(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
