import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { type BaseView, drawBaseViews, type ViewItem } from '../lib/landscape/drawBaseViews.ts';
import { gemmaPartOf } from '../lib/landscape/gemmaPart.ts';
import { makeOwnPart } from '../lib/landscape/ownPart.ts';
import { urls } from '../lib/model/urls.ts';
import { href } from './href.ts';
import { countOf } from './words.ts';

/** A box of a view as a line of the text version. */
export interface ViewLine {
  readonly text: string;
  readonly href: string | undefined;
  /** Object ID, by which the drawing finds its link. */
  readonly element: string | undefined;
  readonly lines: readonly ViewLine[];
}

/** What the page of a GEMMA view shows. */
export interface ViewPage {
  readonly id: string;
  readonly titel: string;
  /** Name in GEMMA, where it is another one. */
  readonly naam: string;
  readonly width: number;
  readonly height: number;
  /** `12 referentiecomponenten`: how many different ones are drawn. */
  readonly componenten: string;
  readonly lines: readonly ViewLine[];
}

const drawn = new WeakMap<Catalogue, readonly BaseView[]>();

/** The views meant for the catalogue. Drawn once per catalogue. */
export function viewsOf(catalogue: Catalogue): readonly BaseView[] {
  const known = drawn.get(catalogue);
  if (known !== undefined) return known;
  const views = drawBaseViews(makeOwnPart(gemmaPartOf(catalogue.gemma)));
  drawn.set(catalogue, views);
  return views;
}

/** The page of one view. */
export function viewPage(catalogue: Catalogue, view: BaseView): ViewPage {
  const components = new Set<string>();
  const lineOf = ({ naam, element, items }: ViewItem): ViewLine => {
    const soort = element === undefined ? undefined : catalogue.gemma.elementen.get(element)?.soort;
    const isComponent = soort === 'referentiecomponent' || soort === 'technologiecomponent';
    if (isComponent && element !== undefined) components.add(element);
    return {
      text: naam.replace(/\s+/g, ' ').trim(),
      element,
      href: element === undefined ? undefined : linkOf(element, soort),
      lines: linesOf(items),
    };
  };
  // A note without words says nothing in a text.
  const linesOf = (items: readonly ViewItem[]) =>
    items.map(lineOf).filter(({ text, lines }) => text !== '' || lines.length > 0);
  const lines = linesOf(view.items);
  const { id, titel, naam, width, height } = view;
  const componenten = countOf(components.size, 'referentiecomponent', 'referentiecomponenten');
  return { id, titel, naam, width, height, componenten, lines };
}

function linkOf(element: string, soort: string | undefined): string | undefined {
  if (soort === 'referentiecomponent' || soort === 'technologiecomponent')
    return href(urls.referentiecomponent(element));
  return soort === 'voorziening' ? href(urls.voorziening(element)) : undefined;
}
