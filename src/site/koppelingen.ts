import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { drawOfferedKoppelingen, pathOfLinks, pathOfOfferedLinks } from '../lib/landscape/drawKoppelingen.ts';
import { drawLinks } from '../lib/landscape/drawLinks.ts';
import { directionsOf, linksAround, linksOf } from '../lib/landscape/linksOf.ts';
import { selectLandscape } from '../lib/landscape/selectLandscape.ts';
import { byName } from '../lib/model/byName.ts';
import { urls } from '../lib/model/urls.ts';
import { href } from './href.ts';

interface Line {
  readonly text: string;
  readonly href: string;
  readonly note: string;
}

/** What the page of an organisation's koppelingen shows beside its table. */
export interface KoppelingenPage {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly count: number;
  readonly notDrawn: number;
  /** What the drawing and the table can be narrowed to. */
  readonly standaarden: readonly { readonly id: string; readonly naam: string }[];
  readonly voorzieningen: readonly { readonly id: string; readonly naam: string }[];
  readonly applicaties: readonly {
    readonly naam: string;
    readonly src: string;
    readonly width: number;
    readonly height: number;
    readonly groups: readonly { readonly title: string; readonly lines: readonly Line[] }[];
  }[];
}

/** The koppelingen of an organisation as drawings; undefined where there are none to draw. */
export function koppelingenPage(catalogue: Catalogue, organisatie: string): KoppelingenPage | undefined {
  const drawn = drawnLinks(catalogue, organisatie);
  if (drawn === undefined) return undefined;
  const { data, all } = drawn;
  const used = new Set(all.links.flatMap(({ standaarden }) => standaarden));
  return {
    src: href(`/${pathOfLinks(organisatie)}`),
    ...sizeOf(drawLinks('', all.nodes, all.links)),
    count: all.links.length,
    notDrawn: data.koppelingen.length - all.links.length,
    standaarden: data.gemma
      .filter(({ id }) => used.has(id))
      .map(({ id, naam }) => ({ id, naam }))
      .sort(byName(({ naam }) => naam)),
    voorzieningen: all.nodes
      .filter(({ soort }) => soort === 'voorziening')
      .map(({ id, naam }) => ({ id, naam }))
      .sort(byName(({ naam }) => naam)),
    applicaties: all.nodes
      .filter(({ soort }) => soort === 'applicatie')
      .map(({ id, naam }) => {
        const around = linksAround(all, id);
        const { ontvangt, levert, wisseltUit } = directionsOf(around, id);
        const lineOf = ({ id: other, naam: text, label }: (typeof levert)[number]): Line => ({
          text,
          note: label,
          href: href(
            around.nodes.find((node) => node.id === other)?.soort === 'voorziening'
              ? urls.voorziening(other)
              : urls.applicatie(other),
          ),
        });
        return {
          naam,
          src: href(`/${pathOfLinks(organisatie, id)}`),
          ...sizeOf(drawLinks('', around.nodes, around.links)),
          groups: [
            { title: 'Ontvangt van', lines: ontvangt.map(lineOf) },
            { title: 'Levert aan', lines: levert.map(lineOf) },
            { title: 'Wisselt uit met', lines: wisseltUit.map(lineOf) },
          ].filter(({ lines }) => lines.length > 0),
        };
      }),
  };
}

/** Whether an organisation has koppelingen to draw, and so a page of them; nothing is drawn to know it. */
export function hasKoppelingen(catalogue: Catalogue, organisatie: string): boolean {
  return drawnLinks(catalogue, organisatie) !== undefined;
}

/** What is drawn of an organisation's koppelingen; undefined for nothing. */
function drawnLinks(catalogue: Catalogue, organisatie: string) {
  const data = selectLandscape(catalogue, { kind: 'landschap', organisatie })?.data;
  if (data === undefined) return undefined;
  const all = linksOf(data);
  return all.links.length === 0 ? undefined : { data, all };
}

/** The drawing of the koppelingen that an application is offered with; undefined where none can be drawn. */
export function offeredDrawing(
  catalogue: Catalogue,
  applicatie: string,
): { readonly src: string; readonly width: number; readonly height: number } | undefined {
  const data = selectLandscape(catalogue, { kind: 'aanbod', applicatie })?.data;
  const svg = data && drawOfferedKoppelingen(data);
  if (svg === undefined) return undefined;
  return { src: href(`/${pathOfOfferedLinks(applicatie)}`), ...sizeOf(svg) };
}

/** Width and height of a drawing, in pixels. */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
